namespace ResolutionTracker.Papers.Tests;

public class PageTests
{
    private static readonly Block[] ManyLines = [.. Enumerable.Range(1, 60).Select(i => new Paragraph($"Đoạn {i}. {Samples.Sentence}"))];

    [Fact]
    public void The_page_number_stands_in_the_middle_of_the_top_from_the_second_page()
    {
        using var read = new ReadBack(Samples.Pdf(ManyLines));

        Assert.True(read.Pages.Count > 2);
        foreach (var page in read.Pages)
        {
            var above = page.Letters.Where(letter => page.Height - letter.StartBaseLine.Y < 56 && letter.Value.Trim().Length > 0).ToList();
            Assert.Equal(page.Number == 1 ? "" : page.Number.ToString(), string.Concat(above.Select(letter => letter.Value)));
            if (page.Number > 1)
            {
                double middle = (above[0].BoundingBox.Left + above[^1].BoundingBox.Right) / 2;
                double middleOfText = (30 + 165 / 2.0) * 72 / 25.4;
                Assert.Equal(middleOfText, middle, 1.0);
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_letters_keep_inside_the_margins(bool landscape)
    {
        PageSetup page = landscape ? PageSetup.A4Landscape : PageSetup.A4;
        using var read = new ReadBack(Samples.Pdf(Samples.Report with { Page = page }));

        Assert.All(read.Pages, sheet => Assert.Equal(page.Width, sheet.Width / 72 * 25.4, 0.1));
        Assert.All(read.Boxes(), box =>
        {
            Assert.InRange(box.Left, page.Left - 0.5, page.Width - page.Right);
            Assert.InRange(box.Right, page.Left, page.Width - page.Right + 0.5);
            Assert.InRange(box.Top, page.Top - 0.5, page.Height - page.Bottom);
            Assert.InRange(box.Bottom, page.Top, page.Height - page.Bottom + 0.5);
        });
    }

    [Fact]
    public void Justified_lines_reach_both_margins()
    {
        using var read = new ReadBack(Samples.Pdf(new Paragraph(Samples.Sentence + " " + Samples.Sentence)));
        var lines = read.Boxes().GroupBy(box => Math.Round(box.Bottom / 6.35)).ToList();

        Assert.Equal(195, read.Boxes().Max(box => box.Right), 0.6);
        Assert.Equal(40, read.Boxes().First().Left, 0.6);
        Assert.True(lines.Count > 2);
    }

    [Fact]
    public void A_heading_is_never_alone_at_the_foot_of_a_page()
    {
        for (int lines = 20; lines < 45; lines++)
        {
            Block[] body =
            [
                .. Enumerable.Range(1, lines).Select(i => new Paragraph($"Dòng {i}") { Indented = false }),
                new Heading(1, "I. ĐỀ MỤC"),
                new Heading(2, "1. Tiểu mục"),
                new Paragraph("Nội dung. " + Samples.Sentence),
            ];
            using var read = new ReadBack(Samples.Pdf(body));

            Assert.Equal(read.PageOf("Nội dung."), read.PageOf("I. ĐỀ MỤC"));
            Assert.Equal(read.PageOf("Nội dung."), read.PageOf("1. Tiểu mục"));
        }
    }

    [Fact]
    public void No_single_line_of_a_paragraph_is_left_on_a_page()
    {
        for (int lines = 20; lines < 40; lines++)
        {
            Block[] body =
            [
                .. Enumerable.Range(1, lines).Select(i => new Paragraph($"Dòng {i}")),
                new Paragraph("đầu\nhai\nba\nbốn\ncuối"),
            ];
            using var read = new ReadBack(Samples.Pdf(new Paper(null, [], body, null) { Layout = new PaperLayout() }));

            Assert.Equal(read.PageOf("đầu"), read.PageOf("hai"));
            Assert.Equal(read.PageOf("bốn"), read.PageOf("cuối"));
        }
    }

    [Fact]
    public void A_page_break_begins_a_page_and_a_spacer_is_lost_there()
    {
        using var read = new ReadBack(Samples.Pdf(new Paragraph("Trước"), new PageBreak(), new Spacer(50), new Paragraph("Sau")));

        Assert.Equal(2, read.Pages.Count);
        Assert.Contains("Sau", read.PageText(2));
        Assert.InRange(read.Pages[1].Letters.Single(letter => letter.Value == "S").BoundingBox.Top, 842 - 80, 842 - 56);
    }

    [Fact]
    public void A_paper_without_a_word_is_one_empty_page()
    {
        using var read = new ReadBack(Samples.Pdf());

        Assert.Single(read.Pages);
        Assert.Empty(read.Pages[0].Text);
    }

    [Fact]
    public void An_annex_follows_the_signature_on_sheets_of_its_own_and_page_numbers_go_on()
    {
        var annex = new Paper(null, [new PaperTitle("PHỤ LỤC", "Danh mục nhiệm vụ")], [Samples.LongTable(40)], null) { Page = PageSetup.A4Landscape };
        using var alone = new ReadBack(Samples.Pdf(Samples.Report));
        using var read = new ReadBack(Samples.Pdf(Samples.Report with { Annexes = [annex] }));

        var sheets = read.Pages.Skip(alone.Pages.Count).ToList();
        Assert.True(sheets.Count > 1);
        Assert.All(read.Pages.Take(alone.Pages.Count), page => Assert.True(page.Width < page.Height));
        Assert.All(sheets, page => Assert.True(page.Width > page.Height));
        Assert.Contains("PHỤ LỤC", read.PageText(sheets[0].Number));
        Assert.All(sheets, page => Assert.StartsWith($"{page.Number} ", read.PageText(page.Number)));
    }
}
