using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

// Classes run side by side, the cases of one after another: so the longest walk is cut in two.
public sealed class OfficePagesOnADeskTests(RunningApp app) : EveryPageTest(app)
{
    [Fact]
    public Task The_office_can_use_every_page() => LookAtAllAsync("chuyenvien", 1366, 768);
}

public sealed class OfficePagesOnAPhoneTests(RunningApp app) : EveryPageTest(app)
{
    [Fact]
    public Task The_office_can_use_every_page() => LookAtAllAsync("chuyenvien", 390, 844);
}

public sealed class OtherPagesTests(RunningApp app) : EveryPageTest(app)
{
    [Theory]
    [InlineData("socongthuong", 1366, 768)]
    [InlineData("socongthuong", 390, 844)]
    [InlineData("quantri", 1366, 768)]
    [InlineData("quantri", 390, 844)]
    public Task Everybody_else_can_use_every_page(string person, int width, int height) => LookAtAllAsync(person, width, height);
}

public sealed class FirstPageTests(RunningApp app)
{
    [Fact]
    public async Task What_is_wrong_on_a_page_is_found()
    {
        var page = await (await app.Browser.NewContextAsync()).NewPageAsync();
        await page.SetContentAsync("<html lang='vi'><title>Thử</title><main><img src='a.png'><p style='color:#eee;background:#fff'>Nhạt</p></main></html>");
        var found = (await page.SeriousAsync("thử")).ToList();
        Assert.Contains(found, f => f.StartsWith("thử: image-alt (1)", StringComparison.Ordinal));
        Assert.Contains("color-contrast", Assert.Single(await page.SeriousAsync("thử", "color-contrast")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sign_in_page_is_usable_and_a_wrong_password_is_said_in_words()
    {
        var context = await app.Browser.NewContextAsync(new() { BaseURL = app.Url, Locale = "vi-VN" });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/nhiem-vu");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/account/login"));
        await page.GetByLabel("Địa chỉ thư điện tử").FillAsync("chuyenvien@demo.local");
        await page.GetByLabel("Mật khẩu").FillAsync("sai-mat-khau-1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Đăng nhập" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("không đúng");
        await Expect(page.GetByLabel("Địa chỉ thư điện tử")).ToHaveValueAsync("chuyenvien@demo.local");
        Assert.DoesNotContain((await page.RunAxe()).Violations, v => v.Impact is "serious" or "critical");
    }

    [Fact]
    public async Task In_English_the_frame_speaks_English()
    {
        var page = await app.SignInAsync("lanhdao");
        await page.GotoAsync("/language?culture=en&returnUrl=/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Overview");
    }
}
