using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Papers;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Tests.Platform.Files;

/// <summary>A document is cut alike, whether it comes as text, as a Word file or as a PDF.</summary>
public sealed class WholeDocumentTests
{
    private static readonly string[] Files = [.. Directory.EnumerateFiles(Path.Combine(Root(), "tests", "ResolutionTracker.Domain.Tests", "Resolutions"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Documents() => [.. Files.Select(f => Path.GetFileName(f))];

    [Theory, MemberData(nameof(Documents))]
    public async Task A_whole_document_is_cut_alike_from_text_Word_and_PDF(string name)
    {
        // A PDF has no tabs; the two columns of a head are tried elsewhere.
        var text = PlainText.Clean(File.ReadAllText(Files.Single(f => Path.GetFileName(f) == name))).Replace('\t', ' ');
        var cut = ClauseCutter.Cut(text);
        Assert.True(cut.Count >= 30);

        using var word = TextFiles.WordOf(text);
        using var pdf = TextFiles.Pdf([.. text.Split('\n').Select(line => new Paragraph(line))]);

        Assert.Equal(cut, ClauseCutter.Cut((await DocumentText.ReadAsync(word, ".docx", TestContext.Current.CancellationToken)).Text));
        var printed = (await DocumentText.ReadAsync(pdf, ".pdf", TestContext.Current.CancellationToken)).Text;
        Assert.Equal(Lines(cut), Lines(ClauseCutter.Cut(printed)));
    }

    // The press ends a paper with "./.".
    private static IEnumerable<string> Lines(IEnumerable<CutClause> cut) => cut.Select(c => $"{c.Level} {c.Role} {c.Line.TrimEnd('.', '/')}");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ResolutionTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}
