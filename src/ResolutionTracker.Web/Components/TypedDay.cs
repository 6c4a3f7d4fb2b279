using System.Globalization;

namespace ResolutionTracker.Web.Components;

/// <summary>A day as people type it here: day, month, year, in whatever language the browser speaks.</summary>
public static class TypedDay
{
    private static readonly string[] Forms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    /// <returns>False where something is typed that is no day; nothing typed is read as no day.</returns>
    public static bool TryRead(string? typed, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return true;
        }

        // 01/11/0022 is a slip of the hand, and no document is as old.
        if (!DateOnly.TryParseExact(typed.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) || read.Year is < 1900 or > 2200)
        {
            return false;
        }

        day = read;
        return true;
    }
}
