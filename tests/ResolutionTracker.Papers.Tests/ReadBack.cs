using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ResolutionTracker.Papers.Tests;

/// <summary>What a stranger's program reads in a file.</summary>
internal sealed class ReadBack : IDisposable
{
    private const double PointsInMm = 72 / 25.4;

    private readonly PdfDocument _file;

    public ReadBack(byte[] pdf)
    {
        _file = PdfDocument.Open(pdf);
        Pages = [.. _file.GetPages()];
    }

    public IReadOnlyList<Page> Pages { get; }

    public DocumentInformation Information => _file.Information;

    /// <summary>All text in the order it was written, with single spaces.</summary>
    public string Text => string.Join(' ', Enumerable.Range(1, Pages.Count).Select(PageText));

    public string PageText(int number) =>
        string.Join(' ', Pages[number - 1].Text.Normalize(NormalizationForm.FormC).Replace('\u00A0', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The page a text stands on, counted from 1.</summary>
    public int PageOf(string text) => Enumerable.Range(1, Pages.Count).Single(number => PageText(number).Contains(text));

    /// <summary>Ink of the letters, without page numbers: millimetres from the left and the top of the sheet.</summary>
    public IEnumerable<(double Left, double Right, double Top, double Bottom, string Value)> Boxes() =>
        Pages.SelectMany(page => page.Letters
            .Where(letter => !string.IsNullOrWhiteSpace(letter.Value))
            .Select(letter => (
                letter.BoundingBox.Left / PointsInMm,
                letter.BoundingBox.Right / PointsInMm,
                (page.Height - letter.BoundingBox.Top) / PointsInMm,
                (page.Height - letter.BoundingBox.Bottom) / PointsInMm,
                letter.Value)))
        .Where(box => box.Item4 > 16);

    public void Dispose() => _file.Dispose();
}
