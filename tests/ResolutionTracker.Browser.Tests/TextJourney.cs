using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>From a pasted conclusion to clauses that somebody answers for, with nothing left out.</summary>
public sealed class TextJourney(RunningApp app)
{
    private const string Document = "159-KL/TU";

    private static readonly string Text = string.Join('\n',
        [
            "TỈNH ỦY MINH HỌA\tĐẢNG CỘNG SẢN VIỆT NAM",
            "Số 159-KL/TU\tMinh Họa, ngày 05 tháng 8 năm 2022",
            "KẾT LUẬN",
            "về phát triển khu, cụm công nghiệp",
            "-----",
            "I. ĐÁNH GIÁ CHUNG",
            "Sáu tháng đầu năm, sản xuất công nghiệp tăng khá; hạn 15.6 được giữ đúng.",
            "II. NHIỆM VỤ",
            "1. Sở Công Thương xây dựng Đề án phát triển cụm công nghiệp. Sở Tài chính bố trí kinh phí.",
            .. Enumerable.Range(2, 28).Select(i => $"{i}. Cơ quan thứ {i} rà soát quy hoạch thuộc lĩnh vực mình, báo cáo trong quý IV năm 2022."),
            "III. TỔ CHỨC THỰC HIỆN",
            "1. Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện.",
            "Nơi nhận:\tT/M BAN THƯỜNG VỤ",
            "- Lưu Văn phòng Tỉnh ủy.",
        ]);

    [Fact]
    public async Task A_pasted_conclusion_is_cut_looked_at_saved_and_corrected_by_hand()
    {
        var office = await app.SignInAsync("chuyenvien");
        await office.AtAsync($"/van-ban?q={Uri.EscapeDataString(Document)}", "Văn bản chỉ đạo");
        await office.GetByRole(AriaRole.Link, new() { Name = Document, Exact = true }).First.ClickAsync();
        await office.GetByRole(AriaRole.Link, new() { NameRegex = new("^Nhập (lại )?nội dung văn bản$") }).ClickAsync();
        await office.Box("Nội dung văn bản").FillAsync(Text);
        await office.PressAsync("Cắt thành mục");

        await Expect(office.GetByRole(AriaRole.Heading, new() { Name = "Xem trước: 36 mục" })).ToBeVisibleAsync();
        await office.SeesAsync("31 mục nội dung · 3 tiêu đề · 2 phần đầu, cuối văn bản");
        await NothingSeriousAsync(office);
        await office.PressAsync("Lưu nội dung");
        await Expect(office.Locator(".rt-clause")).ToHaveCountAsync(36);
        await CoverageAsync(office, "0/31");

        await office.GetByRole(AriaRole.Link, new() { Name = "Đến mục chưa giao kế tiếp" }).ClickAsync();
        await Expect(office.Locator(".rt-clause.chosen")).ToContainTextAsync("Sáu tháng đầu năm");
        await office.Locator(".rt-clause-panel").GetByRole(AriaRole.Button, new() { Name = "Không giao việc" }).ClickAsync();
        await office.GiveReasonAsync("Chỉ nêu tình hình", "Đồng ý");
        await CoverageAsync(office, "0/30");

        await office.GetByRole(AriaRole.Link, new() { Name = "Đến mục chưa giao kế tiếp" }).ClickAsync();
        await Expect(office.Locator(".rt-clause.chosen")).ToContainTextAsync("Đề án phát triển cụm công nghiệp");
        await office.GetByText("Sửa cách cắt, sửa chữ").ClickAsync();
        await office.GetByRole(AriaRole.Button, new() { Name = "Sở Tài chính bố trí kinh phí." }).ClickAsync();
        await Expect(office.Locator(".rt-clause")).ToHaveCountAsync(37);
        await CoverageAsync(office, "0/31");
        await office.PressAsync("Ghép với mục sau");
        await Expect(office.Locator(".rt-clause")).ToHaveCountAsync(36);
        await CoverageAsync(office, "0/30");

        await NothingSeriousAsync(office);
        await office.GetByRole(AriaRole.Link, new() { Name = "Các phiên bản nội dung" }).ClickAsync();
        await office.SeesAsync("Phiên bản 1");
        await office.Context.CloseAsync();
    }

    private static Task CoverageAsync(IPage page, string fraction) =>
        Expect(page.GetByRole(AriaRole.Region, new() { NameRegex = new("^Độ bao phủ") })).ToContainTextAsync(fraction);

    // A message that is just fading out is no longer meant to be read.
    private static async Task NothingSeriousAsync(IPage page) =>
        Assert.DoesNotContain((await page.RunAxe()).Violations, v => v.Impact is "serious" or "critical" && v.Nodes.Any(n => !n.Html.Contains("snackbar", StringComparison.Ordinal)));
}
