using System.Globalization;

namespace ResolutionTracker.Domain.Progress;

/// <summary>Names of reporting periods, as the office writes them.</summary>
public static class ReportPeriod
{
    /// <summary>"Tháng 11/2022".</summary>
    public static string MonthOf(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"Tháng {day.Month}/{day.Year}");

    /// <summary>The first day of that month.</summary>
    public static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}
