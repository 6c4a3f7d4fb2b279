using System.Globalization;

namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Says back what was understood, in one form.</summary>
internal static class NormalForm
{
    private static readonly string[] RomanQuarters = ["I", "II", "III", "IV"];

    internal static string Of(DeadlineReading reading, NormalWords words)
    {
        var said = reading.Kind switch
        {
            DeadlineKind.None => words.None,
            DeadlineKind.Recurring => RecurringForm.Of(reading, words),
            DeadlineKind.Relative => Relative(reading, words),
            DeadlineKind.Term => Term(reading, words),
            DeadlineKind.Date => reading.Before ? Fill(words.Before, Date(reading.Limit ?? reading.Due!.Value, words)) : Date(reading.Due!.Value, words),
            _ => reading.Start is { } start
                ? Period(reading, start, words)
                : Fill(words.Before, Period(reading, reading.Due!.Value.AddDays(1), words)),
        };
        return char.ToUpperInvariant(said[0]) + said[1..] + Gloss(reading);
    }

    internal static string Fill(string form, string first, string second = "", string third = "") =>
        string.Format(CultureInfo.InvariantCulture, form, first, second, third);

    // The day in brackets wherever the words do not name it
    private static string Gloss(DeadlineReading reading)
    {
        var named = reading.Kind switch
        {
            DeadlineKind.Date => !reading.Before || (reading.Limit ?? reading.Due) == reading.Due,
            DeadlineKind.Recurring => true,
            DeadlineKind.Range => reading.Start is { } start && IsPlainRange(start, reading.Due!.Value),
            _ => false,
        };
        return named || reading.Due is not { } due ? "" : $" ({Numbers(due)})";
    }

    private static string Period(DeadlineReading reading, DateOnly start, NormalWords words) => reading.Kind switch
    {
        DeadlineKind.Month => Fill(words.Month, $"{start.Month}/{start.Year}"),
        DeadlineKind.Quarter => Fill(words.Quarter, $"{RomanQuarters[(start.Month - 1) / 3]}/{start.Year}"),
        DeadlineKind.Half => Fill(start.Month > 6 ? words.SecondHalf : words.FirstHalf, $"{start.Year}"),
        DeadlineKind.NineMonths => Fill(words.NineMonths, $"{start.Year}"),
        DeadlineKind.Year => Fill(words.Year, $"{start.Year}"),
        _ => Range(start, reading.Start is null ? null : reading.Due, words),
    };

    private static string Range(DateOnly start, DateOnly? due, NormalWords words)
    {
        if (due is null)
            return Fill(words.Thirds[ThirdFrom(start)], $"{start.Month}/{start.Year}");
        if (IsYears(start, due.Value))
            return Fill(words.Stage, $"{start.Year}–{due.Value.Year}");
        if (IsSchoolYear(start, due.Value))
            return Fill(words.SchoolYear, $"{start.Year}–{due.Value.Year}");
        return IsThird(start, due.Value)
            ? Fill(words.Thirds[ThirdFrom(start)], $"{start.Month}/{start.Year}")
            : Fill(words.Range, Numbers(start), Numbers(due.Value));
    }

    private static bool IsPlainRange(DateOnly start, DateOnly due) =>
        !IsYears(start, due) && !IsSchoolYear(start, due) && !IsThird(start, due);

    private static bool IsYears(DateOnly start, DateOnly due) =>
        start is { Month: 1, Day: 1 } && due is { Month: 12, Day: 31 } && due.Year > start.Year;

    private static bool IsSchoolYear(DateOnly start, DateOnly due) =>
        start is { Month: 9, Day: 1 } && due is { Month: 5, Day: 31 } && due.Year == start.Year + 1;

    private static bool IsThird(DateOnly start, DateOnly due) =>
        start.Month == due.Month && start.Year == due.Year
        && (start.Day, due.Day) switch
        {
            (1, 10) or (11, 20) => true,
            (21, var last) => last == DateTime.DaysInMonth(due.Year, due.Month),
            _ => false,
        };

    private static int ThirdFrom(DateOnly start) => Math.Min((start.Day - 1) / 10, 2);

    private static string Term(DeadlineReading reading, NormalWords words) =>
        Fill(words.Term, $"{reading.Start!.Value.Year}–{reading.Due!.Value.Year}") + (reading.Recurrence.Count > 0 ? words.AndEachYear : "");

    private static string Relative(DeadlineReading reading, NormalWords words)
    {
        var term = reading.Relative!;
        return Fill(words.Relative, $"{term.Days}", term.Working ? words.Working : "", words.Bases[(int)term.Base]);
    }

    private static string Date(DateOnly date, NormalWords words) => Fill(words.Date, Numbers(date));

    private static string Numbers(DateOnly date) => $"{date.Day}/{date.Month}/{date.Year}";
}
