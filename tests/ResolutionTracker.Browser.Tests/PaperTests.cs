using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>A page printed from the browser: nothing lost, nothing at the edge of the paper.</summary>
public sealed class PaperTests(RunningApp app)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    [Theory]
    [InlineData("/", false)]
    [InlineData("/", true)]
    [InlineData("/nhiem-vu", false)]
    [InlineData("/nhiem-vu/2", false)]
    [InlineData("/van-ban/4", false)]
    public async Task Every_sheet_has_a_margin_and_dark_words(string address, bool dark)
    {
        using var paper = await PrintAsync(address, dark);
        Assert.All(paper.GetPages(), sheet =>
        {
            var letters = sheet.Letters.Where(l => !string.IsNullOrWhiteSpace(l.Value)).ToList();
            Assert.NotEmpty(letters);
            Assert.True(letters.Min(l => l.BoundingBox.Left) > 12 * PointsPerMillimetre, "words at the left edge");
            Assert.True(letters.Max(l => l.BoundingBox.Right) < sheet.Width - (12 * PointsPerMillimetre), "words at the right edge");
            Assert.True(letters.Max(l => l.BoundingBox.Top) < sheet.Height - (12 * PointsPerMillimetre), "words at the upper edge");
            // Numbers within a bar stand light on its ground; everything else must be read without any.
            var pale = letters.Where(l => Brightness(l) > 0.7 && !char.IsAsciiDigit(l.Value[0])).Select(l => l.Value);
            Assert.Empty(pale);
        });
    }

    [Fact]
    public async Task The_overview_begins_with_what_needs_attention_and_says_what_is_severe()
    {
        using var paper = await PrintAsync("/", dark: false);
        var first = Words(paper.GetPage(1));
        Assert.Contains("Cầnchúý", first, StringComparison.Ordinal);
        Assert.Contains("Quáhạnkéodài", first, StringComparison.Ordinal);
        // The last may end early; the others are filled.
        Assert.All(paper.GetPages().SkipLast(1), sheet => Assert.True(Lowest(sheet) < sheet.Height / 2, $"sheet {sheet.Number} is half empty"));
    }

    [Theory]
    [InlineData("/van-ban/4")]
    [InlineData("/van-ban/4?muc=ii-3-c")]
    [InlineData("/van-ban/4?muc=ii-3-c&goi-y=tat-ca")]
    public async Task A_document_is_printed_with_its_text_and_its_folds_opened_and_without_controls(string address)
    {
        using var paper = await PrintAsync(address, dark: false);
        var all = string.Concat(paper.GetPages().Select(Words));
        Assert.Contains("Cácnơigửi", all, StringComparison.Ordinal);
        Assert.Contains("Sốmụcđưavàotính", all, StringComparison.Ordinal);
        Assert.All((string[])["Chỉmụcchưagiao", "Chọnmộtmục", "Giaonhiệmvụtừmụcnày", "Ghépvàomụctrước", "Chỉgợiý", "Thêmmục"], word => Assert.DoesNotContain(word, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_that_a_phone_folds_is_missing_on_paper()
    {
        using var paper = await PrintAsync("/", dark: false, width: 390);
        var all = string.Concat(paper.GetPages().Select(Words));
        Assert.Contains("Tổngcộng(mỗiviệctínhmộtlần)", all, StringComparison.Ordinal);
        Assert.Contains("Sơkết,tổngkếtsắptới", all, StringComparison.Ordinal);
    }

    private static double Lowest(Page sheet) =>
        sheet.Letters.Where(l => l.BoundingBox.Bottom > 20 * PointsPerMillimetre).Min(l => l.BoundingBox.Bottom);

    private static string Words(Page sheet) => string.Concat(sheet.Letters.Select(l => l.Value).Where(v => !string.IsNullOrWhiteSpace(v)));

    private static double Brightness(Letter letter)
    {
        var (r, g, b) = letter.Color.ToRGBValues();
        return (0.299 * r) + (0.587 * g) + (0.114 * b);
    }

    private async Task<PdfDocument> PrintAsync(string address, bool dark, int width = 1366)
    {
        var page = await app.SignInAsync("chuyenvien", width, dark: dark);
        await page.GotoAsync(address);
        await Expect(page.Locator("main h1").First).ToBeVisibleAsync();
        await Expect(page.Locator("main .rt-loading")).ToHaveCountAsync(0);
        var paper = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        await page.Context.CloseAsync();
        return PdfDocument.Open(paper);
    }
}
