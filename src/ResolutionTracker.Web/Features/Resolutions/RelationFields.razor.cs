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
    private RelationKind _kind = RelationKind.Concretises;
    private int? _other;
    private string? _typed;
    private bool _unknown;

    [Parameter, EditorRequired]
    public ResolutionDraft Draft { get; set; } = default!;

    /// <summary>Those that may be chosen: all but the document itself.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<NameOption> Documents { get; set; } = [];

    [Parameter]
    public RuleBroken? Broken { get; set; }

    private string NameOf(int id) => Documents.FirstOrDefault(d => d.Id == id)?.Name ?? Formats.Nothing;

    private void Add()
    {
        _unknown = _other is null;
        if (_other is { } chosen)
        {
            if (!Draft.Relations.Contains(new(_kind, chosen)))
            {
                Draft.Relations.Add(new(_kind, chosen));
            }

            _other = null;
            _typed = null;
        }
    }
}
