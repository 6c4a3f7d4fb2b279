using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>A deadline as an obligation keeps it: the words as written, what they were understood to mean, or why there is no day.</summary>
/// <param name="Text">As typed or as the document has it; null when nothing was written.</param>
/// <param name="StartOn">First day of a range or a term; null when the words name none.</param>
/// <param name="IsBefore">The words say "trước ngày".</param>
public sealed record DueTerms(string? Text, DateOnly? StartOn, DateOnly? DueOn, DeadlinePrecision? Precision, bool IsBefore, NoDeadline NoDeadline)
{
    public const int TextLength = 200;

    public static DueTerms NotSet { get; } = new(null, null, null, null, false, NoDeadline.NotSet);

    public static DueTerms NotRequired { get; } = new(null, null, null, null, false, NoDeadline.NotRequired);

    /// <summary>Reads what was typed. Empty text needs <paramref name="whenEmpty"/>: which of the two kinds of no deadline it is.</summary>
    /// <param name="isOldWork">Old work may be due before its document.</param>
    /// <exception cref="RuleBroken">Beside <paramref name="field"/>: <c>DeadlineNotUnderstood</c>, <c>DeadlineEmpty</c>, <c>DueBeforeDocument</c>, <c>TooLong</c>.</exception>
    public static DueTerms Read(string? text, NoDeadline whenEmpty, DeadlineContext context, string field, bool isOldWork = false)
    {
        var words = Words.Optional(text, field, TextLength);
        if (words is null)
        {
            return whenEmpty switch
            {
                NoDeadline.NotRequired => NotRequired,
                NoDeadline.NotSet => NotSet,
                _ => throw new RuleBroken("DeadlineEmpty", field),
            };
        }

        var reading = DeadlinePhrase.Parse(words, context);
        if (reading.Kind == DeadlineKind.None)
        {
            return NotRequired with { Text = words };
        }

        if (!reading.Understood || reading.Due is not { } due)
        {
            throw new RuleBroken("DeadlineNotUnderstood", field, words);
        }

        if (!isOldWork && context.IssuedOn is { } issued && due < issued)
        {
            throw new RuleBroken("DueBeforeDocument", field, due, issued);
        }

        // A month or a quarter says by when; only a range or a term also says from when.
        var start = reading.Precision is DeadlinePrecision.Range or DeadlinePrecision.Term ? reading.Start : null;
        return new(words, start, due, reading.Precision, reading.Before, NoDeadline.HasDueDay);
    }
}
