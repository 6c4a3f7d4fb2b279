using System.Globalization;

namespace ResolutionTracker.Domain.Progress;

/// <summary>Names of reporting periods, as the office writes them.</summary>
public static class ReportPeriod
{
    /// <summary>"Tháng 11/2022".</summary>
    public static string MonthOf(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"Tháng {day.Month}/{day.Year}");

    /// <summary>Of a report that belongs to no period: "Ngoài kỳ, 15/11/2022".</summary>
    public static string Outside(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"Ngoài kỳ, {day.Day}/{day.Month}/{day.Year}");
}
