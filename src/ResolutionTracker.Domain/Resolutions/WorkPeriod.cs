using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A period of work for many bodies, before it is given.</summary>
/// <param name="StartsOn">Null for the term, and for work that is done once: they start when the work is given.</param>
/// <param name="Due">As written; null where the text names no day for the period.</param>
public sealed record WorkPeriod(string Label, int Order, DateOnly? StartsOn, string? Due, bool IsChosen)
{
    private const int LongestLabel = 60;

    /// <summary>The term, and its years after the first.</summary>
    public static IReadOnlyList<WorkPeriod> OfTerm(Term? term) => term is null
        ? []
        :
        [
            new($"Nhiệm kỳ {term.Years}", 1, null, null, true),
            .. Enumerable.Range(term.StartYear + 1, term.EndYear - term.StartYear).Select(year => new WorkPeriod($"Năm {year}", year - term.StartYear + 1, new(year, 1, 1), null, true)),
        ];

    /// <summary>
    /// The periods of suggested work. A day that the text names belongs to the term and to its own year; later years have no day until they are given one,
    /// and years before the document are left out. Where the text names no periods the work is done once.
    /// </summary>
    /// <param name="ofTerm">See <see cref="OfTerm"/>.</param>
    public static IReadOnlyList<WorkPeriod> Of(SuggestedWork work, IReadOnlyList<WorkPeriod> ofTerm, DeadlineContext context)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(ofTerm);
        if (!work.ForTermAndYears || ofTerm.Count == 0)
        {
            return [new(work.Due is { Length: > 0 and <= LongestLabel } words ? words : CollectivePeriod.Once, 0, null, work.Due, true), .. ofTerm.Select(p => p with { IsChosen = false })];
        }

        var year = DeadlinePhrase.Parse(work.Due, context) is { Understood: true } read ? read.Due?.Year : null;
        return
        [
            .. ofTerm.Select(p => p with
            {
                Due = p.StartsOn is null || p.StartsOn?.Year == year ? work.Due : null,
                IsChosen = !(p.StartsOn?.Year < context.IssuedOn?.Year),
            }),
        ];
    }
}
