using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>A deadline typed key by key: what is understood, warned of and asked is said at once.</summary>
public sealed class DeadlineJourney(RunningApp app)
{
    [Theory]
    [InlineData(1366, 768)]
    [InlineData(390, 844)]
    public async Task Typing_a_deadline_says_what_was_understood_warns_and_asks(int width, int height)
    {
        var office = await app.SignInAsync("chuyenvien", width, height);
        await office.AtAsync("/nhiem-vu/moi?van-ban=4", "Giao nhiệm vụ");
        var said = office.Locator(".rt-deadline-said").First;

        await TypeAsync(office, said, "quy iv nam 2022", "31/12/2022");
        await Expect(said).ToContainTextAsync("Thứ Bảy", new() { IgnoreCase = true });
        await TypeAsync(office, said, "trước ngày 15/12/2022", "15/12/2022");
        await TypeAsync(office, said, "Quí II/2023", "30/06/2023");
        await Expect(office.Locator("main")).ToContainTextAsync("ngày làm việc");

        await TypeAsync(office, said, "30/4/2023", "ngày nghỉ");
        await TypeAsync(office, said, "30/6/2021", "sớm hơn ngày của văn bản");
        await TypeAsync(office, said, "31/12/2031", "nhiệm kỳ");

        await TypeAsync(office, said, "đầu năm 2023", "chưa rõ ngày");
        await office.GetByRole(AriaRole.Button, new() { Name = "Giao nhiệm vụ", Exact = true }).ClickAsync();

        // The refusal leads to the first box that lacks something; whoever types before that types there.
        await Expect(office.Locator(":focus")).ToHaveAttributeAsync("aria-invalid", "true");
        await Expect(office.GetByLabel("Thời hạn", new() { Exact = true }).First).ToHaveValueAsync("đầu năm 2023");

        await TypeAsync(office, said, "chậm nhất ngày 20 của tháng cuối quý", "20/12/2022");
        await Expect(office.Locator("main")).ToContainTextAsync("Quý IV/2022");
        await office.Context.CloseAsync();
    }

    private static async Task TypeAsync(IPage page, ILocator said, string phrase, string expected)
    {
        await page.WriteAsync("Thời hạn", phrase);
        await Expect(said).ToContainTextAsync(expected, new() { IgnoreCase = true });
    }
}
