using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>The whole state in one sentence, to be copied into a paper; every column is named so that it sums.</summary>
public sealed partial class SentenceTile(OfficialMatrixQueries queries, IStringLocalizer<DashboardText> words)
{
    private string? _sentence;

    protected override async Task OnInitializedAsync()
    {
        var (date, counts) = await queries.TotalAsync(Leaving);
        _sentence = counts.Total == 0
            ? words["SentenceNothing", Formats.Date(date)]
            : words["Sentence", Formats.Date(date), N(counts.Total), N(counts.Done), Formats.Percent(Math.Round(100m * counts.Done / counts.Total, 1)),
                N(counts[MatrixColumn.DoneOnTime]), N(counts[MatrixColumn.DoneLate]), N(counts[MatrixColumn.DoneNoDueDay]),
                N(counts.Open), N(counts[MatrixColumn.OpenInTime]), N(counts[MatrixColumn.OpenOverdue]),
                N(counts[MatrixColumn.NoDueDay]), N(counts[MatrixColumn.Suspended]), N(counts[MatrixColumn.Ended])];
    }

    private static string N(int count) => Formats.Number(count);
}
