using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The least that makes an indicator; figures that the text does not give stay empty.</summary>
public sealed partial class SuggestionIndicator(IStringLocalizer<ResolutionText> words, IStringLocalizer<IndicatorText> indicators)
{
    private readonly string _goalHint = "goal-" + Guid.NewGuid().ToString("N")[..8];

    [Parameter, EditorRequired]
    public SuggestionMeasure Measure { get; set; } = default!;

    [Parameter, EditorRequired]
    public SuggestionOptions Options { get; set; } = default!;

    [Parameter, EditorRequired]
    public Func<string, string?> ErrorOf { get; set; } = default!;
}
