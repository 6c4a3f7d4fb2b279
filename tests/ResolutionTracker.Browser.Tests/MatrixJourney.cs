using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>Collective work in the browser: look at a cell, remind, confirm, add a body, take the table along.</summary>
public sealed class MatrixJourney(RunningApp app)
{
    private const string Matrix = "/nhiem-vu/2/ma-tran";
    private const string Title = "Bảng theo dõi việc giao chung";

    [Fact]
    public async Task The_office_works_on_the_matrix_and_a_body_sees_its_row_only()
    {
        var office = await app.SignInAsync("chuyenvien");
        await office.AtAsync(Matrix, Title);
        await Expect(office.Locator("tbody th").First).ToContainTextAsync("Huyện ủy Vị Thủy");
        await AddBodyAsync(office);
        await RemindAsync(office);
        await ConfirmAsync(office);
        await TakeAlongAsync(office);
        await office.Context.CloseAsync();
        await BodyLooksAsync();
    }

    private static async Task AddBodyAsync(IPage office)
    {
        await office.PressAsync("Thêm cơ quan, đơn vị");
        var dialog = office.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("Không giao các kỳ đã qua hạn: Nhiệm kỳ 2020–2025, Năm 2021.");
        await office.PickAsync("Cơ quan, đơn vị được giao thêm", "chau thanh", "Ủy ban nhân dân huyện Châu Thành");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Thêm cơ quan, đơn vị" }).ClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(Row(office, "Ủy ban nhân dân huyện Châu Thành").Locator(".rt-cell")).ToHaveCountAsync(4);
    }

    private static async Task RemindAsync(IPage office)
    {
        var cell = Row(office, "Ủy ban nhân dân huyện Châu Thành").Locator(".rt-cell").First;
        await cell.ClickAsync();
        var panel = office.Locator(".rt-side-panel");
        await Expect(panel.Locator("h2")).ToBeFocusedAsync();
        await Expect(panel).ToContainTextAsync("Năm 2022");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Nhắc", Exact = true }).ClickAsync();
        await Expect(panel).ToContainTextAsync("Văn phòng nhắc gần nhất");
        await Expect(panel).ToContainTextAsync("Có thể nhắc lại từ ngày mai");
        await Expect(panel.GetByRole(AriaRole.Button, new() { Name = "Nhắc", Exact = true })).ToHaveCountAsync(0);

        // The address opens the same cell for whoever it is sent to; escape leads back to the cell.
        await office.GotoAsync("/nhiem-vu/2/ma-tran?viec=abc");
        await Expect(office.Locator("tbody th").First).ToBeVisibleAsync();
        await Expect(panel).ToHaveCountAsync(0);
        await office.GoBackAsync();
        await Expect(panel).ToContainTextAsync("Ủy ban nhân dân huyện Châu Thành");
        await panel.Locator("h2").PressAsync("Escape");
        await Expect(panel).ToHaveCountAsync(0);
        await Expect(cell).ToBeFocusedAsync();
    }

    private static async Task ConfirmAsync(IPage office)
    {
        var cell = Row(office, "Tỉnh đoàn Hậu Giang").Locator(".rt-cell").First;
        await Expect(cell).ToContainTextAsync("Chờ xác nhận hoàn thành (quá hạn)");
        await cell.ClickAsync();
        await office.GetByRole(AriaRole.Link, new() { Name = "Xem báo cáo và xác nhận" }).ClickAsync();
        await office.PressAsync("Xác nhận hoàn thành");
        await Expect(office.Locator(".rt-report-history")).ToContainTextAsync("Xác nhận hoàn thành");
        await office.GetByRole(AriaRole.Link, new() { Name = "Xem nhiệm vụ" }).ClickAsync();
        await office.GetByRole(AriaRole.Link, new() { Name = Title }).ClickAsync();
        await Expect(cell).ToContainTextAsync("Hoàn thành");
    }

    private static async Task TakeAlongAsync(IPage office)
    {
        var download = await office.RunAndWaitForDownloadAsync(() => office.GetByRole(AriaRole.Link, new() { Name = "Xuất bảng (Excel)" }).ClickAsync());
        Assert.Equal("bang-theo-doi-2.xlsx", download.SuggestedFilename);
        Assert.True(new FileInfo((await download.PathAsync())!).Length > 4_000);
    }

    private async Task BodyLooksAsync()
    {
        var body = await app.SignInAsync("ubndchauthanh", width: 390, height: 844);
        await body.AtAsync(Matrix, Title);
        await Expect(body.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(body.GetByRole(AriaRole.Button, new() { Name = "Thêm cơ quan, đơn vị" })).ToHaveCountAsync(0);
        await body.GotoAsync("/thong-bao");
        await body.SeesAsync("Văn phòng nhắc thực hiện");
        await body.Context.CloseAsync();
    }

    private static ILocator Row(IPage page, string body) =>
        page.Locator("tbody tr").Filter(new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = body, Exact = true }) });
}
