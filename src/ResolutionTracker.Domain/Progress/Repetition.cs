using System.Globalization;
using System.Text.RegularExpressions;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Progress;

/// <summary>What of a report's words is left without its dates.</summary>
internal static partial class Repetition
{
    public static string Core(ReportText text) =>
        string.Join('|', new[] { text.Results, text.Difficulties, text.Causes, text.Proposals, text.NextSteps }.Select(Core)).Trim('|');

    private static string Core(string? words)
    {
        // Without marks but with its strokes and points, by which a date is known.
        var plain = string.Concat(Folding.Decomposed(words ?? "").ToLowerInvariant().Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
        return Folding.Fold(Numeric().Replace(Named().Replace(plain, " "), " "));
    }

    // "ngày 5 tháng 10 năm 2022", "tháng 10/2022", "quý IV/2022", "6 tháng đầu năm"
    [GeneratedRegex(@"\b(ngay|thang|quy|qui|nam|tuan)\s*\d{1,4}(\s*[/.-]\s*\d{1,4})*\b|\bqu[yi]\s*(iv|i{1,3})\b(\s*[/.-]\s*\d{4})?|\b[69]\s*thang\s+(dau|cuoi)\s+nam\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();

    // 05/10/2022, 5.10.2022, 10/2022; a bare 3/5 may count something
    [GeneratedRegex(@"\b\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{2,4}\b|\b\d{1,2}[.-]\d{1,2}[.-]\d{4}\b|\b\d{1,2}\s*/\s*\d{4}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numeric();
}
