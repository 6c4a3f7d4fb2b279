using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The coverage of a document with its "Căn cứ tính".</summary>
public sealed partial class CoveragePanel(NavigationManager navigation, IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public Coverage Coverage { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<ClauseLine> Clauses { get; set; } = [];

    private string Share => (Coverage.Percent ?? 0).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private IReadOnlyList<PartCoverage> Parts => PartCoverage.Of([.. Clauses.Select(c => new CountedClause(
        c.Anchor, c.Level, c.Label is null ? null : Named(c), c.Mark == ClauseMark.NoWork ? ClauseCall.None : ClauseCall.Calls, !c.IsOpen && c.Mark != ClauseMark.NoWork))]);

    private static string Named(ClauseLine clause) => $"{clause.Label}. {(clause.Text.Length <= 60 ? clause.Text : clause.Text[..60] + "…")}";

    private int Count(ClauseMark mark) => Clauses.Count(c => c.Mark == mark);
}
