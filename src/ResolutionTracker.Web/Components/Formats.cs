using System.Globalization;

namespace ResolutionTracker.Web.Components;

/// <summary>Dates and numbers as the office writes them: 30/09/2021, 1.234,5. One place, so that no two screens differ.</summary>
public static class Formats
{
    public const string Nothing = "—";

    // The slash of a format string is the culture's separator unless it is escaped.
    private const string Day = "dd'/'MM'/'yyyy";

    public static string Date(DateOnly? date) => date?.ToString(Day, CultureInfo.InvariantCulture) ?? Nothing;

    /// <summary>An instant already turned into the wall clock of Viet Nam.</summary>
    public static string Moment(DateTime? local) => local?.ToString("HH:mm " + Day, CultureInfo.InvariantCulture) ?? Nothing;

    public static string Number(int? value) => value?.ToString("N0", CultureInfo.CurrentCulture) ?? Nothing;

    /// <summary>As many decimals as the figure has, and no more.</summary>
    public static string Number(decimal? value) => value?.ToString("#,##0.####", CultureInfo.CurrentCulture) ?? Nothing;

    public static string Percent(decimal? value) => value is { } v ? v.ToString("#,##0.#", CultureInfo.CurrentCulture) + "%" : Nothing;

    public static string Weekday(DateOnly date) => date.ToString("dddd", CultureInfo.CurrentUICulture).ToLower(CultureInfo.CurrentUICulture);

    /// <summary>Sizes of files, in the units people know.</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1024 * 1024 => Number(Math.Round(bytes / 1024m, 1)) + " KB",
        _ => Number(Math.Round(bytes / 1048576m, 1)) + " MB",
    };
}
