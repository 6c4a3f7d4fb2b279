using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>The official matrix by document, and both on-time rates.</summary>
public sealed partial class MatrixTile(OfficialMatrixQueries queries, IStringLocalizer<DashboardText> words, IStringLocalizer<StatusText> statuses)
{
    private OfficialMatrix? _matrix;

    private string[] Rule => [words["MatrixRule1"], words["MatrixRule2"], words["MatrixRule3"], words["MatrixRule4"]];

    private (string Label, string Value)[] Inputs =>
    [
        (statuses["MatrixTotal"], Formats.Number(_matrix!.Total.Official.Total)),
        (statuses["MatrixOpenInTime"], Formats.Number(_matrix.Total.Official[MatrixColumn.OpenInTime])),
        (statuses["AmongNotYetDue"], Formats.Number(_matrix.Total.Official[ObligationStatus.NotYetDue])),
    ];

    protected override async Task OnInitializedAsync()
    {
        _matrix = await queries.ReadAsync(Leaving);
        Fold?.Say(words["FoldOnTime", Formats.Percent(_matrix.Total.Official.Rate.Percent)]);
    }
}
