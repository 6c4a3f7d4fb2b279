using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>Every page at both widths, light and dark: nothing serious for people who cannot see or use a mouse, nothing wider than the screen.</summary>
public abstract class EveryPageTest(RunningApp app)
{
    private static readonly Dictionary<string, string[]> Pages = new(StringComparer.Ordinal)
    {
        ["chuyenvien"] =
        [
            "/", "/van-ban", "/van-ban?xem=so-do", "/van-ban/4", "/van-ban/4?goi-y=tat-ca", "/van-ban/4?phan=thong-tin", "/van-ban/moi", "/van-ban/4/noi-dung", "/van-ban/4/phien-ban", "/van-ban/4/nhap-phu-luc", "/muc-tieu", "/chi-tieu/1", "/nhiem-vu", "/nhiem-vu/moi?van-ban=4", "/nhiem-vu/gia-han", "/don-doc", "/vuong-mac",
            "/nhiem-vu/2", "/nhiem-vu/2/ma-tran", "/nhiem-vu/2/ma-tran?viec=222", "/bao-cao-tien-do", "/so-ket-tong-ket", "/co-quan", "/lap-bao-cao", "/lich-su", "/thong-bao", "/tai-khoan",
        ],
        ["socongthuong"] = ["/viec-cua-toi", "/vuong-mac", "/nhiem-vu", "/van-ban", "/bao-cao-tien-do", "/thong-bao"],
        ["quantri"] = ["/quan-tri", "/quan-tri/tai-khoan", "/quan-tri/tai-khoan/moi", "/quan-tri/co-quan", "/quan-tri/nhiem-ky", "/quan-tri/nhap", "/quan-tri/lich"],
    };

    protected async Task LookAtAllAsync(string person, int width, int height)
    {
        var page = await app.SignInAsync(person, width, height);
        var theme = page.Locator("header").GetByRole(AriaRole.Button, new() { Name = "Giao diện tối" });
        var found = new List<string>();
        foreach (var address in Pages[person])
        {
            await page.GotoAsync(address);
            await Expect(page.Locator("main h1").First).ToBeVisibleAsync();
            await Expect(page.Locator("main .rt-loading")).ToHaveCountAsync(0);
            found.AddRange(await page.SeriousAsync(address));
            var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 1)
            {
                found.Add($"{address}: {over} px wider than the screen");
            }

            if (await page.GetByText("Không tìm thấy nội dung").CountAsync() > 0)
            {
                found.Add($"{address}: is not there");
            }

            await theme.ClickAsync();
            await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
            await Expect(theme).ToHaveAttributeAsync("aria-pressed", "true");

            // The dark theme changes colours and nothing else.
            found.AddRange(await page.SeriousAsync(address + " in the dark", "color-contrast"));
            await theme.ClickAsync();
            await Expect(theme).ToHaveAttributeAsync("aria-pressed", "false");
        }

        await page.Context.CloseAsync();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
