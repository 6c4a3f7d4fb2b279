using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>The stable code by which files, letters and people name the work.</summary>
public sealed partial class Assignment
{
    public const int CodeLength = 90;

    /// <summary>Work that rests on no numbered document.</summary>
    private const string Unnumbered = "NV";

    /// <summary>E.g. 50-CTr/TU.017: the document's number and a counter; given once, when first saved.</summary>
    public string? Code { get; private set; }

    /// <summary>What the code begins with.</summary>
    public string? CodeSeries { get; private set; }

    /// <summary>The counter within the series; 0 for a code that came with the work.</summary>
    public int CodeNumber { get; private set; }

    /// <summary>The series the work is counted in: the number of its first document.</summary>
    public string SeriesOfCode => Series(_sources.Count == 0 ? null : _sources[0].Resolution);

    /// <summary>The series of a document's work.</summary>
    public static string Series(Resolution? document) => document?.Symbol ?? Unnumbered;

    /// <summary>Gives the next code of a series.</summary>
    /// <exception cref="RuleBroken"><c>CodeGiven</c>: a code never changes.</exception>
    public void GiveCode(string series, int number) => SetCode($"{series}.{number:000}", series, number);

    /// <summary>Keeps the code that the work had where it came from.</summary>
    /// <exception cref="RuleBroken"><c>CodeGiven</c>, <c>CodeEmpty</c>, <c>TooLong</c>.</exception>
    public void KeepCode(string? code)
    {
        var kept = Words.Required(code, "Code", CodeLength);
        SetCode(kept, kept, 0);
    }

    private void SetCode(string code, string series, int number)
    {
        if (Code is not null)
        {
            throw new RuleBroken("CodeGiven", "Code", Code);
        }

        (Code, CodeSeries, CodeNumber) = (code, series, number);
        // The other words are folded already: ten thousand codes are given while everybody else waits
        SearchText = $"{SearchText} {Folding.Fold(code)}".Trim();
    }
}
