using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Goals;

/// <summary>One breakthrough or orientation: its work by matrix, its goals and their indicators.</summary>
public sealed partial class OrientationCard(IStringLocalizer<GoalText> words, IStringLocalizer<StatusText> statuses)
{
    [Parameter, EditorRequired]
    public OrientationBoard Orientation { get; set; } = default!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    private string HeadingId => $"orientation-{Orientation.Id}";

    private WorkView View => new() { OrientationId = Orientation.Id };

    private IEnumerable<MatrixColumn> Columns => Enum.GetValues<MatrixColumn>().Where(c => Orientation.Counts[c] > 0);

    private IReadOnlyList<BarPart> Parts =>
    [
        .. Columns.Select(c => new BarPart(statuses[$"Matrix{c}"], Orientation.Counts[c], StatusLook.Tone(c))),
    ];

    // The year's own target where there is one, else the next one ahead: the term's.
    private string? TargetOf(IndicatorFigure indicator) =>
        indicator.Aims.FirstOrDefault(a => a.Year >= Today.Year) is { } aim ? words["TargetFor", aim.Year, IndicatorAims.Said(indicator.Form, aim)].Value : null;
}
