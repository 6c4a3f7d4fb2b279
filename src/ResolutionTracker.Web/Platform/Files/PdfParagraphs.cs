using System.Text;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>Joins the lines of print to paragraphs, by how far they reach, where they begin and what stands between them.</summary>
internal static class PdfParagraphs
{
    // In parts of the size of the letters.
    private const double Indent = 0.9;
    private const double Slack = 0.6;
    private const double Leading = 1.9;

    // In points.
    private const double Same = 1.5;

    // No paper is printed on less of its sheet: short lines alone are no margin.
    private const double Narrowest = 0.85;

    // Lines of a page that show its margins.
    private const int Enough = 12;

    public static string Of(IReadOnlyList<PdfPageLines> pages)
    {
        var text = new StringBuilder();
        PdfLine? last = null;
        var goesOn = false;
        var whole = Column([.. pages.SelectMany(p => p.Lines)]) ?? (0, double.MaxValue);
        foreach (var page in pages)
        {
            var (left, right) = page.Lines.Count < Enough ? whole : Column(page.Lines) ?? whole;
            right = Math.Max(right, page.Width * Narrowest);
            var isNew = true;
            foreach (var line in page.Lines)
            {
                if (last is not null)
                {
                    var gap = isNew ? 0 : last.Base - line.Base;
                    goesOn = GoesOn(last, line, left, right, gap, goesOn);
                    text.Append(goesOn ? ' ' : '\n');
                }

                text.Append(line.Text);
                (last, isNew) = (line, false);
            }
        }

        return text.ToString();
    }

    // The margins of the print: the leftmost place where lines begin and the rightmost where they end, each more than once. A page of a few
    // short lines has none of its own.
    private static (double Left, double Right)? Column(IReadOnlyList<PdfLine> lines)
    {
        var begins = lines.Select(l => l.Left).Order().ToList();
        var ends = lines.Where(l => !l.HasGaps).Select(l => l.Right).OrderDescending().ToList();
        var left = begins.Zip(begins.Skip(1)).FirstOrDefault(p => p.Second - p.First < Same, (-1, -1)).First;
        var right = ends.Zip(ends.Skip(1)).FirstOrDefault(p => p.First - p.Second < Same, (-1, -1)).First;
        return left < 0 || right < 0 ? null : (left, right);
    }

    private static bool GoesOn(PdfLine last, PdfLine line, double left, double right, double gap, bool lastGoesOn)
    {
        var isFull = right - last.Right < line.FirstWord + Slack * line.Size;
        if (!isFull || last.HasGaps || line.HasGaps || gap > Leading * line.Size || Math.Abs(line.Size - last.Size) > 1)
        {
            return false;
        }

        // A first line is set in; one at the margin goes on, unless a sentence has ended and a number begins.
        var isEnded = last.Text[^1] is '.' or ';' or ':' or '/';
        if (line.Left <= left + Indent * line.Size)
        {
            return !(isEnded && ClauseLabel.Read(line.Text) is not null);
        }

        // Set in as the line before it: the next first line, or a block that is set in whole and goes on in small letters.
        var isDeeper = line.Left > last.Left + Indent * line.Size;
        return isDeeper ? ClauseLabel.Read(last.Text) is not null && !isEnded && ClauseLabel.Read(line.Text) is null : !isEnded && (lastGoesOn || char.IsLower(line.Text[0]));
    }
}
