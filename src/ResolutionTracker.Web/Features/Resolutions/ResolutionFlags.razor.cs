using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Mật, trọng tâm, hỏa tốc, minh họa, đã thay thế: each in word and shape.</summary>
public sealed partial class ResolutionFlags(IStringLocalizer<ResolutionText> words)
{
    [Parameter]
    public bool IsPriority { get; set; }

    [Parameter]
    public bool IsUrgent { get; set; }

    [Parameter]
    public bool IsDemo { get; set; }

    [Parameter]
    public bool IsSecret { get; set; }

    /// <summary>Another document has taken its place.</summary>
    [Parameter]
    public bool IsReplaced { get; set; }
}
