using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>To which documents this one stands how.</summary>
public sealed partial class RelationFields(Refusals refusals, IStringLocalizer<ResolutionText> words)
{
    private RuleBroken? _asked;

    [Parameter, EditorRequired]
    public ResolutionDraft Draft { get; set; } = default!;

    /// <summary>Those that may be chosen: all but the document itself.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<NameOption> Documents { get; set; } = [];

    [Parameter]
    public RuleBroken? Broken { get; set; }

    /// <summary>What kept the form from being saved.</summary>
    [Parameter]
    public IReadOnlyList<RuleBroken> Gaps { get; set; } = [];

    // Said until another document is chosen or typed.
    private string? Wrong => (_asked ?? Gaps.FirstOrDefault(g => g.Field == "RelationOther" && Draft.NextOther is null)) is { } wrong ? refusals.Word(wrong) : null;

    private string NameOf(int id) => Documents.FirstOrDefault(d => d.Id == id)?.Name ?? Formats.Nothing;

    private void Add() => _asked = Draft.TakeNext();

    private void Choose(int? other) => (Draft.NextOther, _asked) = (other, null);

    private void Type(string? typed) => (Draft.NextTyped, _asked) = (typed, null);
}
