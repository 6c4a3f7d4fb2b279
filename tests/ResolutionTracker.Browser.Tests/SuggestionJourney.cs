using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>A conclusion becomes ten assignments by keys alone; each leads to its sentence; selected words fill the form.</summary>
public sealed class SuggestionJourney(RunningApp app)
{
    private static readonly (string? Label, string Text)[] Conclusion =
    [
        ("I", "Đánh giá chung. Thời gian qua, các cấp, các ngành đã có nhiều cố gắng; kinh tế phục hồi, đời sống Nhân dân được chăm lo."),
        ("II", "Một số nhiệm vụ thời gian tới"),
        ("1", "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng Kế hoạch chăm sóc sức khỏe người cao tuổi, trình trước ngày 30/12/2022."),
        ("2", "Giao Sở Công Thương chủ trì rà soát các cụm công nghiệp, báo cáo kết quả trước ngày 31/3/2023."),
        ("3", "Giao Sở Giáo dục và Đào tạo chủ trì xây dựng Đề án dạy bơi cho học sinh, hoàn thành trước ngày 31/5/2023."),
        ("4", "Giao Ban Tuyên giáo Tỉnh ủy chủ trì xây dựng Kế hoạch tuyên truyền về chuyển đổi số, trình trước ngày 15/01/2023."),
        ("5", "Giao Sở Tư pháp chủ trì rà soát văn bản quy phạm pháp luật của tỉnh, báo cáo trước ngày 30/6/2023."),
        ("6", "Giao Sở Nội vụ chủ trì xây dựng Đề án sắp xếp các đơn vị sự nghiệp, trình trước ngày 30/6/2023."),
        ("7", "Giao Sở Xây dựng chủ trì lập Kế hoạch phát triển nhà ở xã hội, trình trước ngày 28/02/2023."),
        ("8", "Giao Sở Khoa học và Công nghệ chủ trì xây dựng “Đề án ứng dụng <công nghệ> & đổi mới”, trình trước ngày 31/8/2023."),
        ("9", "Giao Sở Giao thông vận tải chủ trì lập Kế hoạch bảo trì đường tỉnh, trình trước ngày 31/01/2023."),
        ("10", "Giao Thanh tra tỉnh chủ trì xây dựng Kế hoạch thanh tra công vụ, trình trước ngày 20/12/2022."),
    ];

    [Fact]
    public async Task Ten_suggestions_become_ten_assignments_by_keys_and_each_leads_to_its_sentence()
    {
        var document = await WriteAsync("91-KL/TU");
        var office = await app.SignInAsync("chuyenvien");
        await office.AtAsync($"/van-ban/{document}", "91-KL/TU");
        await Expect(office.Locator(".rt-waiting")).ToHaveTextAsync("10");
        await office.GetByRole(AriaRole.Link, new() { NameRegex = new("^Gợi ý") }).ClickAsync();
        await Expect(office.Locator(".rt-suggestion.current > article")).ToBeFocusedAsync();
        Assert.DoesNotContain((await office.RunAxe()).Violations, v => v.Impact is "serious" or "critical");

        var said = office.Locator(".rt-suggestion-said");
        await office.Keyboard.PressAsync("x");
        await Expect(office.GetByLabel("Lý do từ chối")).ToBeFocusedAsync();

        // Letters of a word being typed are no commands.
        await office.Keyboard.TypeAsync("xa");
        await office.Keyboard.PressAsync("Enter");
        await Expect(said).ToHaveTextAsync("Đã từ chối gợi ý 1.");
        await office.Keyboard.PressAsync("u");
        await Expect(said).ToHaveTextAsync("Đã hoàn tác gợi ý 1.");
        for (var number = 1; number <= 10; number++)
        {
            await Expect(office.Locator(".rt-suggestion.current .rt-suggestion-number")).ToHaveTextAsync($"{number}");
            await Expect(office.Locator("mark.rt-marked.now")).ToHaveCountAsync(1);
            await office.Keyboard.PressAsync(number % 2 == 0 ? "Enter" : "a");
            await Expect(said).ToHaveTextAsync($"Đã nhận gợi ý {number}.");
        }

        await Expect(office.Locator(".rt-suggestion.done")).ToHaveCountAsync(10);
        await Expect(office.Locator(".rt-coverage-total")).ToContainTextAsync("10/12");
        var made = await office.Locator(".rt-suggestion.done .rt-understood a").EvaluateAllAsync<string[]>("links => links.map(l => l.getAttribute('href'))");
        foreach (var (address, number) in made.Select((a, i) => (a, i)))
        {
            await office.GotoAsync(address);
            await office.GetByRole(AriaRole.Link, new() { Name = "Xem câu này trong văn bản" }).ClickAsync();
            await Expect(office.Locator("mark.rt-marked.now")).ToBeInViewportAsync();
            await Expect(office.Locator("mark.rt-marked.now")).ToContainTextAsync(Conclusion[number + 2].Text[..30]);
            await Expect(office.Locator($"a.rt-sentence-link[href='{address}']")).ToBeVisibleAsync();
        }

        await office.Context.CloseAsync();
    }

    [Theory]
    [InlineData(1366, 768)]
    [InlineData(390, 844)]
    public async Task Selected_words_fill_the_form(int width, int height)
    {
        var document = await WriteAsync($"9{width}-KL/TU");
        var office = await app.SignInAsync("chuyenvien", width, height);
        await office.AtAsync($"/van-ban/{document}", "KL/TU");
        await SelectAsync(office, "Đề án ứng dụng <công nghệ> & đổi mới", "Đề án ứng dụng <công nghệ> & đổi mới");
        await office.GetByRole(AriaRole.Link, new() { Name = "Giao nhiệm vụ từ đoạn này" }).ClickAsync();
        await Expect(office.Locator(".rt-banner")).ToContainTextAsync("“Đề án ứng dụng <công nghệ> & đổi mới”");
        await Expect(office.GetByRole(AriaRole.Combobox, new() { Name = "Cơ quan chủ trì", Exact = true })).ToHaveValueAsync("Sở Khoa học và Công nghệ");
        await Expect(office.Locator(".rt-deadline-said").First).ToContainTextAsync("31/08/2023");

        // From one clause into the next: the first counts, and the form says so.
        await office.GotoAsync($"/van-ban/{document}");
        await SelectAsync(office, "trình trước ngày 31/8/2023", "lập Kế hoạch bảo trì");
        var button = office.GetByRole(AriaRole.Link, new() { Name = "Giao nhiệm vụ từ đoạn này" });
        await Expect(button).ToBeVisibleAsync();
        await office.Keyboard.PressAsync("Tab");
        await Expect(button).ToBeFocusedAsync();
        await office.Keyboard.PressAsync("Enter");
        await Expect(office.Locator(".rt-banner")).ToContainTextAsync("chỉ lấy phần trong mục đầu");
        await Expect(office.Locator(".rt-banner")).ToContainTextAsync("“trình trước ngày 31/8/2023.”");
        await office.Context.CloseAsync();
    }

    // As a drag of the mouse leaves it: from the first words to the end of the last.
    private static Task<IJSHandle> SelectAsync(IPage page, string first, string last) => page.WaitForFunctionAsync(
        """
        ([first, last]) => {
            const runs = [...document.querySelectorAll("[data-at]")];
            const from = runs.find(r => r.textContent.includes(first))?.firstChild;
            const to = runs.find(r => r.textContent.includes(last))?.firstChild;
            if (!from || !to) {
                return false;
            }
            getSelection().setBaseAndExtent(from, from.data.indexOf(first), to, to.data.indexOf(last) + last.length);
            return true;
        }
        """,
        new[] { first, last });

    private async Task<int> WriteAsync(string symbol)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAsSystem();
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<TrackerDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var committee = await db.Agencies.Where(a => a.Code == "tinh-uy").Select(a => a.Id).SingleAsync(TestContext.Current.CancellationToken);
        var term = await db.Terms.OrderBy(t => t.StartsOn).Select(t => t.Id).LastAsync(TestContext.Current.CancellationToken);
        var id = await scope.ServiceProvider.GetRequiredService<ResolutionCommands>().AddAsync(
            new() { Kind = ResolutionKind.KL, Symbol = symbol, IssuerId = committee, IssuedOn = new(2022, 11, 1), Summary = "Kết luận về một số việc trước mắt", TermId = term }, Guid.NewGuid(), TestContext.Current.CancellationToken);
        foreach (var (label, text) in Conclusion)
        {
            await scope.ServiceProvider.GetRequiredService<ClauseCommands>().AddAsync(id, label, text, label is "I" or "II" ? 0 : 1, Guid.NewGuid(), TestContext.Current.CancellationToken);
        }

        return id;
    }
}
