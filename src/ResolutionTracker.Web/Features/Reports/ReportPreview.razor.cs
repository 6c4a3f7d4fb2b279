using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Papers;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>The main figures of the paper before it is made, and as of when.</summary>
public sealed partial class ReportPreview(IStringLocalizer<ReportText> words)
{
    [Parameter, EditorRequired]
    public ReportFigures Figures { get; set; } = null!;

    private string Layout => PartyLayout.For(Figures.AsOf) == PartyLayout.Guide36 ? "36-HD/VPTW" : "05-HD/VPTW";

    private IEnumerable<(string Word, string Value)> Lines
    {
        get
        {
            var total = Figures.Total;
            yield return (words["Total"], Formats.Number(total.Total));
            yield return (words["DoneOnTime"], Formats.Number(total[MatrixColumn.DoneOnTime]));
            yield return (words["DoneLate"], Formats.Number(total[MatrixColumn.DoneLate]));
            yield return (words["DoneNoDueDay"], Formats.Number(total[MatrixColumn.DoneNoDueDay]));
            yield return (words["OpenInTime"], Formats.Number(total[MatrixColumn.OpenInTime]));
            yield return (words["OpenOverdue"], Formats.Number(total[MatrixColumn.OpenOverdue]));
            yield return (words["NoDueDay"], Formats.Number(total[MatrixColumn.NoDueDay]));
            yield return (words["Suspended"], Formats.Number(total[MatrixColumn.Suspended]));
            yield return (words["Ended"], Formats.Number(total[MatrixColumn.Ended]));
            yield return (words["RateOfficial"], Rate(Figures.Official));
            yield return (words["RateOriginal"], Rate(Figures.Original));
            yield return (words["Coverage"], Figures.Coverage.Total == 0 ? Formats.Nothing : $"{Formats.Percent(Figures.Coverage.Percent)} ({Figures.Coverage.Covered}/{Figures.Coverage.Total})");
        }
    }

    private static string Rate(OnTimeRate rate) => rate.Counted == 0 ? Formats.Nothing : $"{Formats.Percent(rate.Percent)} ({rate.OnTime}/{rate.Counted})";
}
