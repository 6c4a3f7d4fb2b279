using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ResolutionTracker.Web.Tests.Features.Reports;

/// <summary>What a stranger's program reads in a file.</summary>
internal sealed class ReadBack : IDisposable
{
    private readonly PdfDocument _file;

    public ReadBack(byte[] pdf)
    {
        _file = PdfDocument.Open(pdf);
        Pages = [.. _file.GetPages()];
    }

    public IReadOnlyList<Page> Pages { get; }

    public DocumentInformation Information => _file.Information;

    public string Text => string.Join(' ', Enumerable.Range(1, Pages.Count).Select(PageText));

    public string PageText(int number) =>
        string.Join(' ', Pages[number - 1].Text.Normalize(NormalizationForm.FormC).Replace('\u00A0', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => _file.Dispose();
}
