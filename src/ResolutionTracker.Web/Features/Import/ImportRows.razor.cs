using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The rows of a checked file, in the order of the file, a page at a time.</summary>
public sealed partial class ImportRows(IStringLocalizer<AdministrationText> words, Refusals refusals)
{
    private bool _onlyWrong;

    [Parameter, EditorRequired]
    public IReadOnlyList<ImportRow> Rows { get; set; } = [];

    [SupplyParameterFromQuery(Name = Pager.Query)]
    private int? Page { get; set; }

    private int Current => Math.Clamp(Page ?? 1, 1, Math.Max(1, (Listed.Count + Pager.Rows - 1) / Pager.Rows));

    private int Wrong => Rows.Count(r => r.State == ImportState.Wrong);

    private IReadOnlyList<ImportRow> Listed => _onlyWrong && Wrong > 0 ? [.. Rows.Where(r => r.State == ImportState.Wrong)] : Rows;

    private IEnumerable<ImportRow> Shown => Listed.Skip((Current - 1) * Pager.Rows).Take(Pager.Rows);
}
