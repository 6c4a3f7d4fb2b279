using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>A document enters the register with its relation and its file, is found again by its number, and is not entered twice.</summary>
public sealed class DocumentJourney(RunningApp app)
{
    private const string Summary = "Kế hoạch thực hiện Chương trình 50-CTr/TU (thử)";

    [Fact]
    public async Task From_the_number_to_the_file_and_back()
    {
        var office = await app.SignInAsync("chuyenvien");
        await office.AtAsync("/van-ban/moi", "Thêm văn bản");
        await DescribeAsync(office, "77 – KH/TU");
        await Expect(office.Locator("#symbol-read")).ToContainTextAsync("Số 77 · Kế hoạch · TU");
        await Expect(office.Locator("#term-guess")).ToContainTextAsync("Đoán theo ngày ban hành");
        var box = office.GetByRole(AriaRole.Combobox, new() { Name = "Văn bản liên quan", Exact = true });
        await box.PressSequentiallyAsync("50ctr tu");
        await office.GetByRole(AriaRole.Option, new() { NameRegex = new("^50-CTr.TU") }).ClickAsync();
        await office.PressAsync("Thêm quan hệ");
        await office.SeesAsync("cụ thể hóa 50-CTr/TU");
        await office.PressAsync("Lưu");
        await Expect(office.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Kế hoạch 77");
        await office.GetByRole(AriaRole.Link, new() { Name = "Thông tin, tệp, quan hệ" }).ClickAsync();
        await Expect(office.Locator(".rt-cascade-node.current")).ToContainTextAsync("Văn bản đang xem");

        await office.Locator(".rt-upload input[type=file]").SetInputFilesAsync(new FilePayload { Name = "ke-hoach-77.pdf", MimeType = "application/pdf", Buffer = await PdfAsync(office) });
        await office.GetByRole(AriaRole.Button, new() { Name = "Xem tệp ke-hoach-77.pdf" }).ClickAsync();
        await Expect(office.Locator(".rt-preview iframe")).ToBeVisibleAsync();
        await office.PressAsync("Chỉ xem phần chữ");
        await Expect(office.Locator(".rt-file-words")).ToContainTextAsync("Giao Sở Công Thương chủ trì");
        Assert.DoesNotContain((await office.Locator("main").RunAxe()).Violations, v => v.Impact is "serious" or "critical");

        await office.GetByRole(AriaRole.Button, new() { Name = "Lấy nội dung văn bản từ tệp ke-hoach-77.pdf" }).ClickAsync();
        await Expect(office.Locator(".rt-cut")).ToContainTextAsync("Giao Sở Công Thương chủ trì");

        await office.AtAsync("/van-ban", "Văn bản chỉ đạo");
        await office.GetByRole(AriaRole.Searchbox).FillAsync("77kh tu");
        await office.Keyboard.PressAsync("Enter");
        await Expect(office.Locator("tbody tr")).ToHaveCountAsync(1);
        await office.SeesAsync(Summary);

        await office.AtAsync("/van-ban/moi", "Thêm văn bản");
        await DescribeAsync(office, "77-KH/TU");
        await office.PressAsync("Lưu");
        await office.SeesAsync("đã dùng trong nhiệm kỳ XIV");
        var other = await office.Context.RunAndWaitForPageAsync(() => office.GetByRole(AriaRole.Link, new() { Name = "Mở văn bản 77 – KH/TU" }).ClickAsync());
        await other.SeesAsync(Summary);
        Assert.DoesNotContain((await office.RunAxe()).Violations, v => v.Impact is "serious" or "critical");
    }

    private static async Task DescribeAsync(IPage office, string symbol)
    {
        await office.Locator("#symbol").FillAsync(symbol);
        await office.Locator("#issued").FillAsync("2022-03-01");
        await office.Locator("#summary").FillAsync(Summary);
        await office.PickAsync("Cơ quan ban hành", "tinh uy hau giang", "Tỉnh ủy Hậu Giang");
    }

    private static async Task<byte[]> PdfAsync(IPage office)
    {
        var sheet = await office.Context.NewPageAsync();
        await sheet.SetContentAsync("<h1>Kế hoạch</h1><p>Giao Sở Công Thương chủ trì xây dựng Đề án.</p>");
        var bytes = await sheet.PdfAsync(new() { Format = "A4" });
        await sheet.CloseAsync();
        return bytes;
    }
}
