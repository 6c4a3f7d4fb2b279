namespace ResolutionTracker.Domain.Deadlines;

/// <summary>The order in which a phrase is tried; whatever no reader takes to its end asks.</summary>
internal static class Grammar
{
    private static readonly Func<Cursor, DeadlineContext, DeadlineReading?>[] Readers =
        [None, RecurrenceReader.Read, RelativeReader.Read, TermReader.Read, RangeReader.Read, Single];

    internal static DeadlineReading Read(List<Token> tokens, DeadlineContext context)
    {
        CutVision(tokens);
        CutCitation(tokens);
        CutNext(tokens);
        if (tokens.TrueForAll(t => t.Sign is Sign.Dash or Sign.Dot or Sign.Comma or Sign.Colon))
            return Resolution.Asks(DeadlineProblem.Empty);
        if (Questions.Plain(tokens) is { } plain)
            return Resolution.Asks(plain);

        var cursor = new Cursor(tokens);
        return From(cursor, 0, context)
            ?? AfterOtherWords(cursor, tokens, context)
            ?? Resolution.Asks(cursor.Problem ?? Questions.Of(tokens));
    }

    // "giai đoạn 2021–2025, tầm nhìn đến năm 2030": what lies beyond is no deadline
    private static void CutVision(List<Token> tokens)
    {
        var vision = tokens.FindIndex(t => t.Sign == Sign.Vision);
        if (vision > 0 && tokens.FindIndex(t => t.Sign is Sign.Number or Sign.Roman or Sign.Term) < vision)
            tokens.RemoveRange(vision, tokens.Count - vision);
    }

    // "Theo Kế hoạch số 12-KH/TU ngày 15/3/2021, hoàn thành trước 30/6/2021": the date of the cited paper is not the deadline
    private static void CutCitation(List<Token> tokens)
    {
        if (tokens.Count == 0 || tokens[0].Sign is not Sign.Paper && tokens[0].Word is not ("theo" or "tai" or "can cu" or "theo nghi quyet"))
            return;
        var paper = tokens.FindIndex(t => t.Sign == Sign.Paper || t.Word == "theo nghi quyet");
        for (var i = paper; i >= 0 && i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Sign == Sign.Comma && tokens[i + 1].Sign is Sign.Act or Sign.Before or Sign.Latest or Sign.In)
            {
                tokens.RemoveRange(0, i + 1);
                return;
            }
        }
    }

    // "hằng quý, trước ngày 10 tháng đầu quý sau", "hằng tháng, trước ngày 05 của tháng sau": of what comes back the next period is any
    private static void CutNext(List<Token> tokens)
    {
        var next = tokens.FindIndex(t => t.Word is "quy sau" or "qui sau" or "thang sau" or "nam sau");
        if (next > 0 && tokens[next].Word[0] == 'q' && tokens[next - 1].Sign is Sign.First or Sign.Middle or Sign.Last)
            tokens[next] = new(Sign.Quarter);
        else if (tokens.FindIndex(t => t.Sign is Sign.Every or Sign.Periodic) is >= 0 and var every && every < next)
            tokens.RemoveRange(tokens[next - 1].Sign == Sign.Of ? next - 1 : next, tokens[next - 1].Sign == Sign.Of ? 2 : 1);
    }

    private static DeadlineReading? AfterOtherWords(Cursor cursor, List<Token> tokens, DeadlineContext context)
    {
        var acts = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i > 0 && Questions.Introduces(tokens, i, acts) && From(cursor, i, context) is { } reading)
                return reading;
            if (Questions.MayPrecede(tokens[i]) is not true)
                return null;
            acts |= tokens[i].Sign is Sign.Act or Sign.Issuing;
        }
        return null;
    }

    private static DeadlineReading? From(Cursor cursor, int at, DeadlineContext context)
    {
        cursor.At = at;
        cursor.SkipAll(Sign.Filler, Sign.Act, Sign.Issuing, Sign.In, Sign.Latest, Sign.To, Sign.Colon, Sign.Comma, Sign.Dash);
        var start = cursor.At;
        DeadlineReading? several = null;
        foreach (var reader in Readers)
        {
            cursor.At = start;
            if (reader(cursor, context) is not { } reading)
                continue;
            if (!GlossAgrees(cursor, reading))
                return Resolution.Asks(DeadlineProblem.SeveralDays);
            var end = cursor.At;
            cursor.SkipAll(Sign.Filler, Sign.Act, Sign.Dot, Sign.Comma);
            if (cursor.AtEnd)
                return reading;
            cursor.At = end;
            if (reading.Kind is not null && Questions.NamesAnother(cursor))
                several = Resolution.Asks(DeadlineProblem.SeveralDays);
        }
        return several;
    }

    private static DeadlineReading? None(Cursor cursor, DeadlineContext context) =>
        cursor.Take(Sign.NoDeadline) ? new() { Text = "", Kind = DeadlineKind.None } : null;

    private static DeadlineReading? Single(Cursor cursor, DeadlineContext context)
    {
        var before = cursor.Take(Sign.Before);
        var hour = cursor.Try(Hour) is not null;
        if (PeriodReader.Read(cursor) is not { } named || (hour && named.Kind != DeadlineKind.Date))
            return null;
        // Before an hour of a day is still that day
        return Resolution.Single(named, before && !hour, context) with { NamesHour = hour };
    }

    // "17 giờ", "17h00", "16 giờ 30 phút"
    private static Cursor? Hour(Cursor cursor)
    {
        if (!cursor.TakeNumber(2, out var hour) || hour > 24 || !cursor.Take(Sign.Hour))
            return null;
        if (cursor.Take(Sign.Number))
            cursor.Take(Sign.Minute);
        cursor.TakeAny(Sign.Comma, Sign.Of);
        return cursor;
    }

    // The normal form says the day in brackets; brackets that say another day ask
    private static bool GlossAgrees(Cursor cursor, DeadlineReading reading)
    {
        if (reading.Due is not { } due)
            return true;
        var gloss = cursor.Try(c => c.Take(Sign.Open) && DayReader.Read(c) is { Year: not null } day && c.Take(Sign.Close) ? day : null);
        return gloss is null || gloss == NamedPeriod.OfDay(due.Day, due.Month, due.Year);
    }
}
