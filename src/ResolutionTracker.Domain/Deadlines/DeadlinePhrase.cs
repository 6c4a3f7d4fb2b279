namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Reads a deadline as people write it, and says it back.</summary>
public static class DeadlinePhrase
{
    private static readonly string[] SpellingAssumed = ["spelling"];

    /// <summary>Understands the phrase or asks; never throws, never guesses a year without saying so.</summary>
    public static DeadlineReading Parse(string? text, DeadlineContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        text ??= "";
        if (Tokeniser.Pieces(text) is not { } pieces)
            return Resolution.Asks(DeadlineProblem.NotUnderstood) with { Text = text };
        var reading = Grammar.Read(Tokeniser.Signs(pieces), context);
        if (reading.Problem == DeadlineProblem.NotUnderstood)
            reading = Mended(pieces, context) ?? reading;
        return reading with { Text = text };
    }

    /// <summary>The one normal form of what was understood; parsing it gives the same reading. Empty for a phrase that asks.</summary>
    public static string Normal(DeadlineReading reading, bool english = false)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Understood ? NormalForm.Of(reading, english ? NormalWords.English : NormalWords.Vietnamese) : "";
    }

    private static DeadlineReading? Mended(List<Token> pieces, DeadlineContext context)
    {
        DeadlineReading? only = null;
        foreach (var mended in Spelling.Mend(pieces))
        {
            var reading = Grammar.Read(Tokeniser.Signs(mended), context);
            if (!reading.Understood)
                continue;
            if (only is not null && Normal(only) != Normal(reading))
                return Resolution.Asks(DeadlineProblem.AskSpelling);
            only = reading with { Assumed = [.. reading.Assumed, .. SpellingAssumed] };
        }
        return only;
    }
}
