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
    public static string Of(string date, int assignments, MatrixCounts counts, CultureInfo culture)
    {
        var pattern = Words.GetString("Sentence", culture) ?? throw new MissingManifestResourceException("No pattern for the sentence.");
        return string.Format(culture, pattern,
            date, N(counts.Total), N(assignments), N(counts.Done), Math.Round(100m * counts.Done / Math.Max(counts.Total, 1), 1).ToString("0.#", culture) + "%",
            N(counts[MatrixColumn.DoneOnTime]), N(counts[MatrixColumn.DoneLate]), N(counts[MatrixColumn.DoneNoDueDay]),
            N(counts.Open), N(counts[MatrixColumn.OpenInTime]), N(counts[ObligationStatus.NotYetDue]), N(counts[MatrixColumn.OpenOverdue]),
            N(counts[MatrixColumn.NoDueDay]), N(counts[ObligationStatus.NoDueDayRequired]), N(counts[ObligationStatus.NoDueDaySet]),
            N(counts[MatrixColumn.Suspended]), N(counts[MatrixColumn.Ended]));

        string N(int count) => count.ToString("N0", culture);
    }
}
