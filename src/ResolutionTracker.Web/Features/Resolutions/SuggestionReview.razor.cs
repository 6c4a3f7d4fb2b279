using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Which reviews the sentence asks for, and from which day they count; a document that has some keeps them.</summary>
public sealed partial class SuggestionReview(IStringLocalizer<ResolutionText> words)
{
    private readonly string _name = "base-" + Guid.NewGuid().ToString("N")[..8];

    [Parameter, EditorRequired]
    public SuggestionLine Line { get; set; } = default!;

    [Parameter, EditorRequired]
    public SuggestionInput Input { get; set; } = default!;

    [Parameter]
    public bool HasReviews { get; set; }

    [Parameter, EditorRequired]
    public Func<string, string?> ErrorOf { get; set; } = default!;
}
