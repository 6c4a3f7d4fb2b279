using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>An appendix with twelve kinds of flaws, pasted in by the office: reviewed, fixed or left out, brought in; the document is covered.</summary>
public sealed class AppendixJourney(RunningApp app)
{
    private const string Head = "TT\tTên nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tKết quả/Sản phẩm\tThời gian hoàn thành";

    private static readonly string[] Works =
    [
        "Xây dựng đề án phát triển khu, cụm công nghiệp của tỉnh", "Rà soát quy hoạch các cụm công nghiệp trên địa bàn", "Đào tạo nghề gắn với nhu cầu của doanh nghiệp",
        "Cải cách thủ tục hành chính về đầu tư", "Công khai kết quả giải quyết hồ sơ",
    ];

    /// <summary>Of each kind one: what is wrong stands in the comment behind it.</summary>
    private static readonly string[] Rows =
    [
        Head,
        "I\tPHÁT TRIỂN CÔNG NGHIỆP\t\t\t\t", // a section
        $"1\t{Works[0]}.\tSở Công Thương\tSở  Tài chính, Sở Xây dựng\tĐề án\tQuý III/2023", // dots, double spaces
        $"2\t{Works[1]}\tSở Cong Thuog\t\tBáo cáo\ttháng 12/2023", // an unknown body
        $"3\t{Works[2]}\tCác sở, ban, ngành\t\tKế hoạch\t2023", // a group leads
        "II\tCẢI CÁCH HÀNH CHÍNH\t\t\t\t",
        $"4\t{Works[3]}\tSở Nội vụ\tSở Nội vụ; Sở Tư pháp\tDanh mục\t30/6/2023", // the lead contributes
        $"5\t{Works[4]}\tSở Thông tin và Truyền thông; Sở Tư pháp\t\t\tđầu năm", // several leads, no product, a vague time
        "6\t\tSở Tài chính\t\tBáo cáo\t2023", // no title
        $"7\t{Works[0]}\tSở Công Thương\tSở Tài chính, Sở Xây dựng\tĐề án\tQuý III/2023", // twice
        "8\tViệc chưa có thời hạn\tSở Y tế\tnt\tKế hoạch\t", // no deadline; "nt" with nothing above
        "9\tViệc có hạn đã qua\tSở Y tế\t\tKế hoạch\t30/6/2019", // before the document
    ];

    [Fact]
    public async Task The_office_brings_an_appendix_in_and_the_document_is_covered()
    {
        var office = await app.SignInAsync("chuyenvien");
        var document = await DocumentAsync();
        await office.AtAsync($"/van-ban/{document}/nhap-phu-luc", "Nhập phụ lục");
        await AxeAsync(office);
        await office.GetByLabel("Các ô chép từ Excel hoặc Word").FillAsync(string.Join('\n', Rows));
        await office.PressAsync("Đọc các ô đã dán");
        await Expect(office.GetByRole(AriaRole.Heading, new() { Name = "Dòng tiêu đề và ý nghĩa của từng cột" })).ToBeVisibleAsync();
        await AxeAsync(office);
        await LookAsync(office, "cot");
        await office.PressAsync("Rà soát các dòng");
        await Expect(office.Locator(".rt-row-sum-said")).ToContainTextAsync("còn lỗi");
        await AxeAsync(office);
        await LookAsync(office, "ra-soat");
        await FixAsync(office);
        await office.PressAsync("Kiểm tra");
        await AxeAsync(office);
        await office.GetByRole(AriaRole.Button, new() { NameRegex = new("^Nhập 5 dòng$") }).ClickAsync();
        await Expect(office.GetByRole(AriaRole.Heading, new() { Level = 2 }).First).ToContainTextAsync("Đã nhập 5/9 dòng, 4 bỏ qua");
        await AxeAsync(office);
        await LookAsync(office, "ket-qua");

        await office.GetByRole(AriaRole.Link, new() { Name = "Về văn bản" }).ClickAsync();
        await office.SeesAsync("Đã nhập 5/9 dòng, 4 bỏ qua (2 dòng đề mục không tính).");
        await office.SeesAsync("5/5 (100");
        await office.GetByRole(AriaRole.Link, new() { Name = "Xem các nhiệm vụ" }).ClickAsync();
        await office.SeesAsync("77-CTr/TU.001");
        await office.Context.CloseAsync();
    }

    private static async Task FixAsync(IPage office)
    {
        // By one press; then by the keyboard: the second row is opened, corrected and kept.
        await Row(office, Works[1]).GetByRole(AriaRole.Button, new() { Name = "Sở Công Thương", Exact = true }).ClickAsync();
        await Expect(Row(office, Works[1]).Locator(".rt-field-error")).ToHaveCountAsync(0);
        await Row(office, Works[0]).First.FocusAsync();
        await office.Keyboard.PressAsync("j");
        await office.Keyboard.PressAsync("j");
        await office.Keyboard.PressAsync("Enter");
        var group = office.Locator("form[data-row-form]");
        await group.Locator("summary").Filter(new() { HasText = "Sở, ban, ngành" }).ClickAsync();
        await group.GetByRole(AriaRole.Button, new() { Name = "Chọn tất cả Sở, ban, ngành" }).ClickAsync();
        await group.Locator("textarea").FocusAsync();
        await office.Keyboard.PressAsync("Control+Enter");
        await Expect(group).ToHaveCountAsync(0);
        await EditAsync(office, Works[3], async form => await form.GetByLabel("Cơ quan phối hợp", new() { Exact = true }).FillAsync("Sở Tư pháp"));
        await EditAsync(office, Works[4], async form =>
        {
            await form.GetByLabel("Cơ quan đầu chủ trì").CheckAsync();
            await form.Locator(".rt-deadline input[type=text]").FillAsync("31/3/2023");
        });
        foreach (var number in new[] { "9", "10", "11", "12" })
        {
            await office.GetByRole(AriaRole.Checkbox, new() { Name = $"Chọn dòng {number}", Exact = true }).CheckAsync();
        }

        await office.PressAsync("Bỏ qua 4 dòng đã chọn…");
        await office.GiveReasonAsync("Không thuộc chương trình này", "Bỏ qua");
        await Expect(office.Locator(".rt-row-sum-said")).ToContainTextAsync("5 sẽ nhập, 4 bỏ qua, 0 còn lỗi");
    }

    private static async Task EditAsync(IPage office, string title, Func<ILocator, Task> fill)
    {
        await Row(office, title).Locator("[data-edit]").ClickAsync();
        var form = office.Locator("form[data-row-form]");
        await fill(form);
        await form.GetByRole(AriaRole.Button, new() { Name = "Lưu dòng" }).ClickAsync();
        await Expect(form).ToHaveCountAsync(0);
    }

    private static ILocator Row(IPage office, string title) => office.Locator("[data-row]").Filter(new() { Has = office.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true }) });

    // A document whose clauses are the work of the appendix.
    private Task<int> DocumentAsync() => Documents.AddAsync(app, "77-CTr/TU", Works);

    private static async Task AxeAsync(IPage page) =>
        Assert.DoesNotContain((await page.RunAxe()).Violations, v => v.Impact is "serious" or "critical");

    private static async Task LookAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"phu-luc-{name}.png"), FullPage = true });
            var size = page.ViewportSize!;
            await page.SetViewportSizeAsync(390, 844);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"phu-luc-{name}-390.png"), FullPage = true });
            await page.SetViewportSizeAsync(size.Width, size.Height);
        }
    }
}
