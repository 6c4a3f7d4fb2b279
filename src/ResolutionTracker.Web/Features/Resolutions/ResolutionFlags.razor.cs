using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Trọng tâm, hỏa tốc, minh họa: each in word and shape.</summary>
public sealed partial class ResolutionFlags(IStringLocalizer<ResolutionText> words)
{
    [Parameter]
    public bool IsPriority { get; set; }

    [Parameter]
    public bool IsUrgent { get; set; }

    [Parameter]
    public bool IsDemo { get; set; }
}
