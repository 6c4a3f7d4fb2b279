using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The coverage of a document with its "Căn cứ tính".</summary>
public sealed partial class CoveragePanel(IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public Coverage Coverage { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<ClauseLine> Clauses { get; set; } = [];

    private string Share => (Coverage.Percent ?? 0).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    private int Count(ClauseMark mark) => Clauses.Count(c => c.Mark == mark);
}
