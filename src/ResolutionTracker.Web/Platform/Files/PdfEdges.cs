using System.Globalization;
using System.Text.RegularExpressions;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>Takes away what the sheets bring and the text does not say: page numbers, and heads or feet that stand on most pages.</summary>
internal static partial class PdfEdges
{
    private const int EnoughPages = 3;

    public static IReadOnlyList<PdfPageLines> Without(IReadOnlyList<PdfPageLines> pages)
    {
        var offsets = pages.SelectMany(p => Edges(p).Select(l => Number(l.Text) - p.Number)).OfType<int>().CountBy(o => o).Where(o => o.Value > 1 || o.Key == 0)
            .Select(o => o.Key).ToHashSet();
        var numbered = pages.Select(page => page with { Lines = WithoutEdge(page.Lines, l => Number(l.Text) is { } n && offsets.Contains(n - page.Number)) }).ToList();
        var repeated = numbered.SelectMany(p => Edges(p).Select(Kept).Distinct()).CountBy(t => t, StringComparer.Ordinal)
            .Where(t => t.Value >= EnoughPages && t.Value * 2 > pages.Count).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        return [.. numbered.Select(page => page with { Lines = WithoutEdge(page.Lines, l => repeated.Contains(Kept(l))) })];
    }

    private static IEnumerable<PdfLine> Edges(PdfPageLines page) =>
        page.Lines.Count == 0 ? [] : page.Lines.Count == 1 ? [page.Lines[0]] : [page.Lines[0], page.Lines[^1]];

    private static List<PdfLine> WithoutEdge(IReadOnlyList<PdfLine> lines, Predicate<PdfLine> isOfTheSheet)
    {
        var kept = lines.ToList();
        if (kept.Count > 0 && isOfTheSheet(kept[0]))
        {
            kept.RemoveAt(0);
        }

        if (kept.Count > 0 && isOfTheSheet(kept[^1]))
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept;
    }

    // A head that counts its pages is the same head on each.
    private static string Kept(PdfLine line) => Digits().Replace(line.Text, "#");

    private static int? Number(string text) =>
        PageNumber().Match(text) is { Success: true } found ? int.Parse(found.Groups["number"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\W*(?:trang\s*)?(?<number>\d{1,4})(?:\s*/\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
