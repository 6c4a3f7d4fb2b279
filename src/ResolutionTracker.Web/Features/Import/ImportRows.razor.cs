using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The rows of a checked file, wrong ones first, a page at a time.</summary>
public sealed partial class ImportRows(IStringLocalizer<AdministrationText> words, Refusals refusals)
{
    [Parameter, EditorRequired]
    public IReadOnlyList<ImportRow> Rows { get; set; } = [];

    [SupplyParameterFromQuery(Name = Pager.Query)]
    private int? Page { get; set; }

    private int Current => Math.Clamp(Page ?? 1, 1, Math.Max(1, (Rows.Count + Pager.Rows - 1) / Pager.Rows));

    private IEnumerable<ImportRow> Shown => Rows.OrderBy(r => r.State != ImportState.Wrong).ThenBy(r => r.Number).Skip((Current - 1) * Pager.Rows).Take(Pager.Rows);
}
