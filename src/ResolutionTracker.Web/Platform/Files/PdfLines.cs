using System.Text;
using UglyToad.PdfPig.Content;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>A line of print: its words and where it stands, in points from the left and the foot of the page.</summary>
/// <param name="FirstWord">How wide its first word is.</param>
/// <param name="HasGaps">Whether it is a row of columns, which tabs keep apart.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Base, double Size, double FirstWord, bool HasGaps);

/// <param name="Width">Of the sheet, in points.</param>
/// <param name="Lines">From the head of the page to its foot.</param>
internal sealed record PdfPageLines(int Number, double Width, IReadOnlyList<PdfLine> Lines);

/// <summary>Puts the letters of a page into lines.</summary>
internal static class PdfLines
{
    // In parts of the size of the letters: raised letters belong to their line; a gap is a space, a wide one parts columns.
    private const double SameLine = 0.45;
    private const double Space = 0.18;
    private const double Column = 3;

    public static IReadOnlyList<PdfLine> Of(Page page)
    {
        var lines = new List<List<Letter>>();
        foreach (var letter in page.Letters.Where(l => l.TextOrientation is TextOrientation.Horizontal or TextOrientation.Other).OrderByDescending(l => l.StartBaseLine.Y))
        {
            if (lines.Count > 0 && lines[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y <= SameLine * Math.Max(lines[^1][0].PointSize, letter.PointSize))
            {
                lines[^1].Add(letter);
            }
            else
            {
                lines.Add([letter]);
            }
        }

        return [.. lines.Select(Line).OfType<PdfLine>()];
    }

    private static PdfLine? Line(List<Letter> letters)
    {
        var text = new StringBuilder();
        Letter? last = null;
        var pending = false;
        double first = 0;
        var gaps = false;
        foreach (var letter in letters.OrderBy(l => l.StartBaseLine.X))
        {
            if (string.IsNullOrWhiteSpace(letter.Value))
            {
                pending = true;
                continue;
            }

            if (last is not null)
            {
                var gap = letter.StartBaseLine.X - last.EndBaseLine.X;
                var isColumn = gap > Column * letter.PointSize;
                if (pending || gap > Space * letter.PointSize)
                {
                    first = first > 0 ? first : last.EndBaseLine.X - letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).Min(l => l.StartBaseLine.X);
                    text.Append(isColumn ? '\t' : ' ');
                    gaps |= isColumn;
                }
            }

            text.Append(letter.Value);
            (last, pending) = (letter, false);
        }

        if (last is null)
        {
            return null;
        }

        var printed = letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).ToList();
        var (left, right) = (printed.Min(l => l.StartBaseLine.X), printed.Max(l => l.EndBaseLine.X));
        return new(text.ToString(), left, right, printed[0].StartBaseLine.Y, printed.Average(l => l.PointSize), first > 0 ? first : right - left, gaps);
    }
}
