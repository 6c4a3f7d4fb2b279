using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What was corrected by hand, in old and new words, that no version of the text holds yet.</summary>
public sealed partial class HandCorrections(IStringLocalizer<HistoryText> history)
{
    [Parameter, EditorRequired]
    public IReadOnlyList<HandCorrection> Corrections { get; set; } = [];
}
