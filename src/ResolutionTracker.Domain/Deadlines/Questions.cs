namespace ResolutionTracker.Domain.Deadlines;

/// <summary>What to ask where no deadline was read, and which words may stand around one.</summary>
internal static class Questions
{
    /// <summary>Words that settle the phrase by themselves.</summary>
    internal static string? Plain(List<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Sign is Sign.NotADeadline or Sign.Vision)
                return DeadlineProblem.NotADeadline;
            if (token.Sign is Sign.Vague)
                return DeadlineProblem.AskDay;
        }
        return null;
    }

    internal static string Of(List<Token> tokens)
    {
        if (tokens.Exists(t => t.Sign is Sign.Paper or Sign.After))
            return DeadlineProblem.NotADeadline;
        var vague = tokens.Exists(t => t.Sign is Sign.First or Sign.Middle)
            || (!tokens.Exists(t => t.Sign == Sign.Unknown) && tokens.Exists(NamesPeriod));
        return vague && tokens.Exists(NamesPeriod) ? DeadlineProblem.AskDay : DeadlineProblem.NotUnderstood;
    }

    /// <summary>A second day or period after a joint: which of them is meant?</summary>
    internal static bool NamesAnother(Cursor cursor) =>
        cursor.TakeAny(Sign.And, Sign.Comma) && !cursor.AtEnd
        && (NamesPeriod(cursor.Here) || cursor.Here.Sign
            is Sign.Number or Sign.Roman or Sign.Before or Sign.Latest or Sign.In or Sign.Every or Sign.Periodic or Sign.Continuous);

    /// <summary>Whether a deadline may begin here after words that are not known.</summary>
    internal static bool Introduces(List<Token> tokens, int at, bool acts)
    {
        if (tokens[at].Sign is not (Sign.In or Sign.Latest or Sign.Before or Sign.Act) && !(tokens[at].Sign == Sign.To && Follows(tokens, at, Sign.End)))
            return false;
        // The title of a paper may name a year; only work to be done sets a day
        return acts || tokens[at].Sign == Sign.Act || !tokens.GetRange(0, at).Exists(t => t.Sign == Sign.Paper);
    }

    /// <summary>Before a deadline stand words only: another number or a denial might turn its sense.</summary>
    internal static bool MayPrecede(Token token) => token.Sign switch
    {
        Sign.Unknown => token.Word is not ("" or "khong" or "chua" or "theo" or "tai" or "so" or "not" or "no"),
        Sign.Number or Sign.Roman or Sign.Slash or Sign.From or Sign.Since or Sign.Before or Sign.After
            or Sign.Every or Sign.Periodic or Sign.Continuous or Sign.NoDeadline => false,
        _ => true,
    };

    private static bool Follows(List<Token> tokens, int at, Sign sign) => at + 1 < tokens.Count && tokens[at + 1].Sign == sign;

    private static bool NamesPeriod(Token token) => token.Sign
        is Sign.Day or Sign.Week or Sign.Month or Sign.Quarter or Sign.Year or Sign.SchoolYear or Sign.Stage or Sign.Term
        or Sign.FirstHalf or Sign.SecondHalf or Sign.FirstThird or Sign.SecondThird or Sign.LastThird or Sign.Weekday;
}
