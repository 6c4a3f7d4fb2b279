using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>Says that the data and the day are made up for showing.</summary>
public sealed partial class DemoBanner(IStringLocalizer<FrameText> words)
{
    [Parameter, EditorRequired]
    public bool Shown { get; set; }

    /// <summary>The demo's own clock, in local time.</summary>
    [Parameter, EditorRequired]
    public DateTime Now { get; set; }
}
