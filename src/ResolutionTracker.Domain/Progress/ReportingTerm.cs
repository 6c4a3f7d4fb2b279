using System.Globalization;

namespace ResolutionTracker.Domain.Progress;

/// <summary>One kind of period that a regime asks for, and its days. A month is counted from the last month of the period: 0 is that month.</summary>
public sealed class ReportingTerm : Entity
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    private ReportingTerm() { }

    internal ReportingTerm(ReportingDays days) => Set(days);

    public int RegimeId { get; private set; }

    public ReportingKind Kind { get; private set; }

    public int CutOffDay { get; private set; }

    public int CutOffMonth { get; private set; }

    public int DueDay { get; private set; }

    public int DueMonth { get; private set; }

    /// <summary>What a form holds of it.</summary>
    public ReportingDays Days => new(Kind, CutOffDay, CutOffMonth, DueDay, DueMonth);

    internal void Set(ReportingDays days)
    {
        days.Demand();
        (Kind, CutOffDay, CutOffMonth, DueDay, DueMonth) = (days.Kind, days.CutOffDay, days.CutOffMonth, days.DueDay, days.DueMonth);
    }

    /// <summary>The periods of this kind that end in a year.</summary>
    internal IEnumerable<ReportingPeriod> In(int year, int opensDaysBefore, int graceDays)
    {
        foreach (var last in LastMonths())
        {
            var month = new DateOnly(year, last, 1);
            var cutOff = Day(month.AddMonths(CutOffMonth), CutOffDay);
            var first = Day(month.AddMonths(CutOffMonth - Months), CutOffDay).AddDays(1);
            var due = Day(month.AddMonths(DueMonth), DueDay);
            yield return new(Kind, Label(month), first, cutOff, due, due.AddDays(-opensDaysBefore), due.AddDays(graceDays));
        }
    }

    private int Months => Kind switch
    {
        ReportingKind.Month => 1,
        ReportingKind.Quarter => 3,
        ReportingKind.FirstHalf or ReportingKind.SecondHalf => 6,
        ReportingKind.NineMonths => 9,
        _ => 12,
    };

    private IEnumerable<int> LastMonths() => Kind switch
    {
        ReportingKind.Month => Enumerable.Range(1, 12),
        ReportingKind.Quarter => [3, 6, 9, 12],
        ReportingKind.FirstHalf => [6],
        ReportingKind.NineMonths => [9],
        _ => [12],
    };

    private string Label(DateOnly month) => Kind switch
    {
        ReportingKind.Month => string.Create(CultureInfo.InvariantCulture, $"Tháng {month.Month}/{month.Year}"),
        ReportingKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"Quý {Quarters[(month.Month - 1) / 3]}/{month.Year}"),
        ReportingKind.FirstHalf => string.Create(CultureInfo.InvariantCulture, $"6 tháng đầu năm {month.Year}"),
        ReportingKind.NineMonths => string.Create(CultureInfo.InvariantCulture, $"9 tháng năm {month.Year}"),
        ReportingKind.SecondHalf => string.Create(CultureInfo.InvariantCulture, $"6 tháng cuối năm {month.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Năm {month.Year}"),
    };

    // A month that has no such day ends before it.
    private static DateOnly Day(DateOnly month, int day) => new(month.Year, month.Month, Math.Min(day, DateTime.DaysInMonth(month.Year, month.Month)));
}

/// <summary>The days of one kind of period.</summary>
/// <param name="CutOffMonth">-1, 0 or 1: counted from the last month of the period.</param>
/// <param name="DueMonth">-1, 0 or 1.</param>
public sealed record ReportingDays(ReportingKind Kind, int CutOffDay, int CutOffMonth, int DueDay, int DueMonth)
{
    /// <summary>
    /// What the house begins with: figures by State custom (a quarter to the 14th of its last month, half-year to 14/6, year to 14/12),
    /// half-years due by 15/6 and 01/12, quarters by the 20th of their last month. A second half that is due on 01/12 ends the day before.
    /// </summary>
    public static ReportingDays Usual(ReportingKind kind) => kind switch
    {
        ReportingKind.FirstHalf => new(kind, 14, 0, 15, 0),
        ReportingKind.SecondHalf => new(kind, 30, -1, 1, 0),
        _ => new(kind, 14, 0, 20, 0),
    };

    /// <exception cref="RuleBroken"><c>ReportingDayRange</c>, <c>DueBeforeCutOff</c>, beside the kind.</exception>
    public void Demand()
    {
        if (CutOffDay is < 1 or > 31 || DueDay is < 1 or > 31 || CutOffMonth is < -1 or > 1 || DueMonth is < -1 or > 1)
        {
            throw new RuleBroken("ReportingDayRange", Kind.ToString());
        }

        if ((DueMonth, DueDay).CompareTo((CutOffMonth, CutOffDay)) < 0)
        {
            throw new RuleBroken("DueBeforeCutOff", Kind.ToString());
        }
    }
}
