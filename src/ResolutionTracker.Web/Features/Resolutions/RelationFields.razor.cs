using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>To which documents this one stands how.</summary>
public sealed partial class RelationFields(IStringLocalizer<ResolutionText> words)
{
    private RelationKind _kind = RelationKind.Concretises;
    private string? _typed;
    private bool _unknown;

    [Parameter, EditorRequired]
    public ResolutionDraft Draft { get; set; } = default!;

    /// <summary>Those that may be chosen: all but the document itself.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<ResolutionName> Documents { get; set; } = [];

    [Parameter]
    public RuleBroken? Broken { get; set; }

    private static string Named(ResolutionName document) => document.Symbol is { } symbol ? $"{symbol} · {document.Summary}" : document.Summary;

    private string NameOf(int id) => Documents.FirstOrDefault(d => d.Id == id) is { } known ? known.Symbol ?? known.Summary : Formats.Nothing;

    // A number typed without punctuation is enough, where it means one document.
    private ResolutionName? Meant()
    {
        var key = Folding.Compact(_typed);
        return key.Length == 0
            ? null
            : Documents.FirstOrDefault(d => Named(d) == _typed?.Trim())
                ?? Documents.FirstOrDefault(d => Folding.Compact(d.Symbol) == key || Folding.Compact(d.Summary) == key);
    }

    private void Add()
    {
        var meant = Meant();
        _unknown = meant is null;
        if (meant is not null)
        {
            if (!Draft.Relations.Contains(new(_kind, meant.Id)))
            {
                Draft.Relations.Add(new(_kind, meant.Id));
            }

            _typed = null;
        }
    }
}
