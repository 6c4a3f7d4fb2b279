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

    public static string Of(IReadOnlyList<PdfPageLines> pages)
    {
        var text = new StringBuilder();
        PdfLine? last = null;
        foreach (var page in pages)
        {
            var (left, right) = Column(page.Lines);
            var isNew = true;
            foreach (var line in page.Lines)
            {
                if (last is not null)
                {
                    var gap = isNew ? 0 : last.Base - line.Base;
                    text.Append(GoesOn(last, line, left, right, gap) ? ' ' : '\n');
                }

                text.Append(line.Text);
                (last, isNew) = (line, false);
            }
        }

        return text.ToString();
    }

    // The margins of the page's print: where most of its lines begin, and the farthest that several reach.
    private static (double Left, double Right) Column(IReadOnlyList<PdfLine> lines)
    {
        if (lines.Count == 0)
        {
            return (0, 0);
        }

        var begins = lines.GroupBy(l => Math.Round(l.Left / 2)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Min(l => l.Left);
        var ends = lines.Select(l => l.Right).OrderDescending().ElementAt(Math.Min(lines.Count - 1, lines.Count / 10));
        return (Math.Min(begins, lines.Min(l => l.Left) + 60), ends);
    }

    private static bool GoesOn(PdfLine last, PdfLine line, double left, double right, double gap)
    {
        var isFull = right - last.Right < line.FirstWord + Slack * line.Size;
        if (!isFull || last.HasGaps || line.HasGaps || gap > Leading * line.Size || Math.Abs(line.Size - last.Size) > 1)
        {
            return false;
        }

        // A first line is set in; one at the margin goes on, unless a sentence has ended and a number begins.
        var isEnded = last.Text[^1] is '.' or ';' or ':' or '/';
        var isSetIn = line.Left > left + Indent * line.Size;
        return !(isSetIn && (isEnded || line.Left > last.Left + Indent * line.Size)) && !(isEnded && ClauseLabel.Read(line.Text) is not null);
    }
}
