using System.Text;
using ResolutionTracker.Papers.Pdf;

namespace ResolutionTracker.Papers.Tests;

public class FileTests
{
    [Fact]
    public void The_same_paper_is_the_same_file()
    {
        byte[] once = Samples.Pdf(Samples.Report);

        // Some of Skia's random names are written in another way than most
        Assert.All(Enumerable.Range(0, 40), _ => Assert.Equal(once, Samples.Pdf(Samples.Report)));
    }

    [Fact]
    public void Metadata_and_trailer_name_the_file_alike()
    {
        byte[] pdf = Samples.Pdf(Samples.Report);
        string name = Guid.Parse(Identity(pdf)).ToString("N");

        Assert.Contains($"/ID [<{name}> <{name}>]>>\nstartxref", Encoding.Latin1.GetString(pdf));
    }

    [Fact]
    public void Another_paper_is_another_file_with_another_name()
    {
        string[] names = [.. new[] { "Một", "Hai" }.Select(text => Identity(Samples.Pdf(new Note(text))))];

        Assert.NotEqual(names[0], names[1]);
        Assert.DoesNotContain(Guid.Empty.ToString(), names);
    }

    [Fact]
    public void The_file_says_what_it_is()
    {
        byte[] pdf = Samples.Pdf(Samples.Report);
        using var read = new ReadBack(pdf);

        Assert.Equal("Báo cáo tình hình thực hiện Chương trình", read.Information.Title);
        Assert.Equal("Văn phòng Tỉnh ủy", read.Information.Author);
        Assert.Equal("Số liệu minh họa", read.Information.Subject);
        Assert.StartsWith("D:20221115010000", read.Information.CreationDate);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", Encoding.Latin1.GetString(pdf));
    }

    [Fact]
    public void Only_embedded_Tinos_is_used()
    {
        byte[] pdf = Samples.Pdf(Samples.Report);
        using var read = new ReadBack(pdf);

        var fonts = read.Pages.SelectMany(page => page.Letters).Select(letter => letter.FontName).Distinct().ToList();
        Assert.Equal(3, fonts.Count);
        Assert.All(fonts, font => Assert.Matches("^[A-Z]{6}\\+Tinos-(Regular|Bold|Italic|BoldItalic)$", font));
        Assert.Equal(3, Encoding.Latin1.GetString(pdf).Split("/FontFile2").Length - 1);
    }

    [Fact]
    public void The_embedded_typefaces_carry_only_what_papers_use()
    {
        Assert.InRange(Samples.Pdf(Samples.Report).Length, 1, 500_000);
        Assert.Null(PaperText.FirstUnprintable("Москва, Ω ≥ ½ → ₫ “x” …"));
        Assert.Equal(new Rune(0x05D0), PaperText.FirstUnprintable("\u05D0"));
    }

    [Fact]
    public async Task Papers_can_be_written_at_the_same_time()
    {
        byte[] alone = Samples.Pdf(Samples.Report);

        byte[][] together = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Samples.Pdf(Samples.Report), TestContext.Current.CancellationToken)));

        Assert.All(together, pdf => Assert.Equal(alone, pdf));
    }

    [Fact]
    public void The_licence_of_the_typeface_travels_with_it()
    {
        using Stream? licence = typeof(PdfWriter).Assembly.GetManifestResourceStream("Fonts/OFL.txt");

        Assert.NotNull(licence);
        Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", new StreamReader(licence).ReadToEnd());
    }

    private static string Identity(byte[] pdf)
    {
        string text = Encoding.Latin1.GetString(pdf);
        return text.Substring(text.IndexOf("uuid:", StringComparison.Ordinal) + 5, 36);
    }
}
