using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>Stands for the page where somebody has as many open as anybody may.</summary>
public sealed partial class TooManyPages(IStringLocalizer<FrameText> words, NavigationManager navigation)
{
    [Parameter, EditorRequired]
    public int Most { get; set; }

    // A new connection, so that it is counted anew.
    private void TryAgain() => navigation.NavigateTo(navigation.Uri, forceLoad: true);
}
