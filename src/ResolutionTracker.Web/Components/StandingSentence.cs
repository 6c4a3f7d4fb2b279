using System.Globalization;
using System.Resources;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>
/// How all work stands, in one sentence that sums: the same on the overview and in a paper, so that one can be copied into the other.
/// </summary>
public static class StandingSentence
{
    private static readonly ResourceManager Words = new(typeof(StatusText));

    /// <param name="date">As the reader of the sentence writes it.</param>
    /// <param name="assignments">How many assignments the obligations belong to.</param>
    /// <param name="secret">How many assignments secret documents give: said beside the total, part of no rate.</param>
    public static string Of(string date, int assignments, MatrixCounts counts, CultureInfo culture, int secret = 0)
    {
        return string.Format(culture, Pattern("Sentence"),
            date, N(counts.Total), N(assignments), N(counts.Done), Math.Round(100m * counts.Done / Math.Max(counts.Total, 1), 1).ToString("0.#", culture) + "%",
            N(counts[MatrixColumn.DoneOnTime]), N(counts[MatrixColumn.DoneLate]), N(counts[MatrixColumn.DoneNoDueDay]),
            N(counts.Open), N(counts[MatrixColumn.OpenInTime]), N(counts[ObligationStatus.NotYetDue]), N(counts[MatrixColumn.OpenOverdue]),
            N(counts[MatrixColumn.NoDueDay]), N(counts[ObligationStatus.NoDueDayRequired]), N(counts[ObligationStatus.NoDueDaySet]),
            N(counts[MatrixColumn.Suspended]), N(counts[MatrixColumn.Ended]),
            secret == 0 ? "" : string.Format(culture, Pattern("SentenceSecret"), N(secret)));

        string Pattern(string key) => Words.GetString(key, culture) ?? throw new MissingManifestResourceException("No pattern for the sentence.");

        string N(int count) => count.ToString("N0", culture);
    }
}
