using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

public sealed partial class LoadingState(IStringLocalizer<FrameText> words)
{
    /// <summary>What is being fetched, when more can be said than "loading".</summary>
    [Parameter]
    public string? Said { get; set; }
}
