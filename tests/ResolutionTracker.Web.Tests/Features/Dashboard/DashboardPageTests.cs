using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Dashboard;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Tests.Features.Dashboard;

public sealed class DashboardPageTests : TrackerTest
{
    [Fact]
    public async Task Every_number_equals_the_list_it_opens()
    {
        await SignInAsync(Leader);
        var page = await OpenAsync();
        foreach (var toggle in page.FindAll(".rt-chart figcaption button"))
        {
            await toggle.ClickAsync(new());
        }

        await using var db = await OpenDatabaseAsync();
        var all = await db.Obligations.Include(o => o.Assignment).ThenInclude(a => a.Sources).ToListAsync(Cancel);
        var day = await Services.GetRequiredService<Today>().ThresholdsAsync(Cancel);
        var links = page.FindAll("a.rt-count-link, .rt-trend strong a").Where(a => a.GetAttribute("href")!.StartsWith(Urls.Assignments, StringComparison.Ordinal)).ToList();
        Assert.True(links.Count > 80, $"{links.Count} numbers");
        Assert.All(links, a => Assert.Equal(ListBehind.Count(a.GetAttribute("href")!, all, day), Number(a)));
        var more = page.FindAll(".rt-attention-more a").Where(a => a.GetAttribute("href")!.StartsWith(Urls.Assignments, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(more);
        Assert.All(more, a => Assert.EndsWith($" {ListBehind.Count(a.GetAttribute("href")!, all, day)}", a.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_list_that_opens_shows_as_many()
    {
        await SignInAsync(Leader);
        var page = await OpenAsync();
        var links = page.FindAll("a.rt-count-link, .rt-bar-label a, .rt-attention-more a, .rt-trend strong a").Select(a => a.GetAttribute("href")!)
            .Where(a => a.StartsWith(Urls.Assignments, StringComparison.Ordinal)).ToList();
        await using var db = await OpenDatabaseAsync();
        var all = await db.Obligations.Include(o => o.Assignment).ThenInclude(a => a.Sources).ToListAsync(Cancel);
        var day = await Services.GetRequiredService<Today>().ThresholdsAsync(Cancel);
        foreach (var key in new[] { "cot=", "trang-thai=", "co-quan=", "van-ban=", "dinh-huong=", "quy=", "nhom=" })
        {
            var address = links.First(a => a.Contains(key, StringComparison.Ordinal) && ListBehind.Count(a, all, day) > 0);
            Services.GetRequiredService<NavigationManager>().NavigateTo(address);
            var list = Render<AssignmentsPage>();
            list.WaitForAssertion(() => Assert.EndsWith($" {ListBehind.Count(address, all, day)}", list.Find(".rt-pager span").TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_sentence_says_every_column_as_of_the_day_and_is_copied_as_it_stands()
    {
        await SignInAsync(Leader);
        var module = JSInterop.SetupModule("/js/copy.js");
        var copy = module.Setup<bool>("copy", _ => true).SetResult(true);
        var page = await OpenAsync();
        var sentence = page.Find(".rt-sentence p").TextContent;
        var (_, assignments, counts) = await Services.GetRequiredService<OfficialMatrixQueries>().TotalAsync(Cancel);
        var share = Math.Round(100m * counts.Done / counts.Total, 1).ToString("0.#", System.Globalization.CultureInfo.CurrentCulture);
        Assert.True(counts[ObligationStatus.NotYetDue] > 100 && assignments < counts.Total);
        Assert.Equal(
            $"Tính đến ngày 15/11/2022, tổng số {counts.Total} việc phải làm (của {assignments} nhiệm vụ); đã hoàn thành {counts.Done} ({share}%), trong đó đúng hạn {counts[MatrixColumn.DoneOnTime]}, quá hạn {counts[MatrixColumn.DoneLate]}, không quy định thời hạn {counts[MatrixColumn.DoneNoDueDay]}; "
            + $"chưa hoàn thành {counts.Open}, trong đó trong hạn {counts[MatrixColumn.OpenInTime]} (trong đó chưa đến kỳ {counts[ObligationStatus.NotYetDue]}), quá hạn {counts[MatrixColumn.OpenOverdue]}; "
            + $"không có ngày đến hạn {counts[MatrixColumn.NoDueDay]} (không quy định thời hạn {counts[ObligationStatus.NoDueDayRequired]}, chưa xác định thời hạn {counts[ObligationStatus.NoDueDaySet]}); tạm dừng {counts[MatrixColumn.Suspended]}; kết thúc theo dõi {counts[MatrixColumn.Ended]}.",
            sentence);
        await page.Find(".rt-sentence button").ClickAsync(new());
        Assert.Equal(sentence, Assert.Single(Assert.Single(copy.Invocations).Arguments));
        page.WaitForAssertion(() => Assert.Contains("Đã sao chép", page.Find(".rt-sentence button").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_needs_attention_says_who_what_is_missing_and_which_level_decides()
    {
        await SignInAsync(Leader);
        var page = await OpenAsync();
        var overdue = page.Find(".rt-attention-block.tone-alarm");
        Assert.Contains("thiếu: ", overdue.TextContent, StringComparison.Ordinal);
        Assert.Contains("cấp quyết định: ", overdue.TextContent, StringComparison.Ordinal);
        Assert.Matches(@"quá hạn \d+ ngày", overdue.TextContent);
        Assert.Contains("Lâu không cập nhật", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Sơ kết hằng năm", page.Find(".rt-attention-block.tone-blue").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_needs_attention_the_block_is_not_there()
    {
        await SignInAsync(Administrator);
        var page = Render<AttentionTile>();
        page.WaitForState(() => page.FindAll(".rt-loading").Count == 0);
        Assert.Empty(page.FindAll(".rt-attention"));
    }

    [Fact]
    public async Task A_rate_opens_its_rule_its_inputs_and_its_date()
    {
        await SignInAsync(Leader);
        var dialogs = Render<MudDialogProvider>();
        var page = await OpenAsync();
        await page.Find(".rt-rates .rt-rate").ClickAsync(new());
        dialogs.WaitForAssertion(() => Assert.Contains("15/11/2022", dialogs.Markup, StringComparison.Ordinal));
        Assert.Contains("Tỷ lệ đúng hạn = hoàn thành đúng hạn ÷", dialogs.Markup, StringComparison.Ordinal);
        Assert.Contains("Không đưa vào tính", dialogs.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rate_opens_the_lists_behind_its_fraction()
    {
        await SignInAsync(Leader);
        await using var db = await OpenDatabaseAsync();
        var all = await db.Obligations.Include(o => o.Assignment).ThenInclude(a => a.Sources).ToListAsync(Cancel);
        var day = await Services.GetRequiredService<Today>().ThresholdsAsync(Cancel);
        var total = (await Services.GetRequiredService<OfficialMatrixQueries>().ReadAsync(Cancel)).Total;
        Assert.NotEqual(total.Official.Rate, total.Original.Rate);
        foreach (var (basis, counts) in new[] { (DueDayBasis.Official, total.Official), (DueDayBasis.Original, total.Original) })
        {
            var dialogs = Render<MudDialogProvider>();
            var rate = Render<RateText>(p => p.Add(r => r.Counts, counts).Add(r => r.Basis, basis).Add(r => r.Date, day.Today).Add(r => r.View, WorkView.All));
            await rate.Find("button").ClickAsync(new());
            dialogs.WaitForElement(".rt-basis-lists");
            var lists = dialogs.FindAll(".rt-basis-lists a").Select(a => ListBehind.Count(a.GetAttribute("href")!, all, day)).ToList();
            Assert.Equal([counts.Rate.OnTime, counts.Rate.Counted], lists);
            await dialogs.InvokeAsync(() => dialogs.Instance.DismissAll());
        }
    }

    [Fact]
    public async Task The_basis_of_the_matrix_tells_what_has_not_begun_and_opens_the_list()
    {
        await SignInAsync(Leader);
        var dialogs = Render<MudDialogProvider>();
        var page = await OpenAsync();
        var (_, _, counts) = await Services.GetRequiredService<OfficialMatrixQueries>().TotalAsync(Cancel);
        await page.Find("[aria-labelledby=matrix] .rt-basis-button").ClickAsync(new());
        dialogs.WaitForElement(".rt-basis-lists");
        Assert.Equal(Urls.Assignments, dialogs.Find(".rt-basis-lists a").GetAttribute("href"));
        Assert.Contains(dialogs.FindAll(".rt-basis tr"), r => r.TextContent == $"trong đó chưa đến kỳ{counts[ObligationStatus.NotYetDue]}");
        Assert.Contains($"trong đó chưa đến kỳ {counts[ObligationStatus.NotYetDue]}", Words(page.Find("[aria-labelledby=matrix] tfoot")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Titles_and_goals_of_a_breakthrough_open_what_they_name()
    {
        await SignInAsync(Leader);
        var page = await OpenAsync();
        await using var db = await OpenDatabaseAsync();
        var all = await db.Obligations.Include(o => o.Assignment).ThenInclude(a => a.Sources).ToListAsync(Cancel);
        var day = await Services.GetRequiredService<Today>().ThresholdsAsync(Cancel);
        var titles = page.FindAll("article.breakthrough figcaption a");
        Assert.NotEmpty(titles);
        Assert.All(titles, a => Assert.Equal($"Việc phải làm: {ListBehind.Count(a.GetAttribute("href")!, all, day)}", a.TextContent));
        Assert.All(page.FindAll("article.breakthrough .rt-goals > li > :first-child"), g => Assert.StartsWith($"{Urls.Goals}#orientation-", g.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_figure_of_a_past_day_is_said_with_its_day_and_opens_nothing()
    {
        await SignInAsync(Leader);
        var page = await OpenAsync();
        var former = (await Services.GetRequiredService<TrendQueries>().ReadAsync(Cancel)).Former;
        var trend = page.FindAll(".rt-trend dd");
        Assert.Contains($"số liệu ngày 30/09/2022: {former.Completed}", trend[0].TextContent, StringComparison.Ordinal);
        Assert.Contains($"số liệu ngày 30/09/2022: {former.Overdue}", trend[1].TextContent, StringComparison.Ordinal);
        Assert.All(trend, dd => Assert.Single(dd.QuerySelectorAll("a")));
    }

    [Fact]
    public async Task A_line_that_needs_attention_begins_with_who_and_when_and_is_not_cut()
    {
        await SignInAsync(Leader);
        var page = await OpenAsync();
        var work = await Services.GetRequiredService<AttentionQueries>().ReadAsync(Cancel);
        var lines = page.FindAll(".rt-attention-block.tone-alarm li");
        Assert.Equal(work.Overdue.Top.Select(i => i.PeriodLabel is { } period ? $"{i.Agency} · {period}" : i.Agency), lines.Take(work.Overdue.Top.Count).Select(l => l.QuerySelector(".rt-attention-title > span")!.TextContent));
        Assert.All(lines.Take(work.Overdue.Top.Count), l => Assert.Null(l.QuerySelector(".rt-attention-title > a")));
    }

    [Fact]
    public async Task The_breakthroughs_carry_their_goals_and_the_rank_with_its_score()
    {
        await SignInAsync(Leader);
        var page = await OpenAsync();
        Assert.Equal(3, page.FindAll("article.breakthrough").Count);
        Assert.Contains("hạng 38/63 · 63,8 điểm", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_goal_without_an_indicator_says_so()
    {
        await SignInAsync(Leader);
        var page = await OpenAsync();
        var third = page.FindAll("article.breakthrough")[2];
        Assert.All(third.QuerySelectorAll(".rt-goals > li"), g => Assert.Contains("Chưa gắn chỉ tiêu nào.", g.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_folded_part_names_its_key_figure_and_what_needs_attention_is_not_folded()
    {
        await SignInAsync(Leader);
        var page = await OpenAsync();
        var figures = page.FindAll(".rt-fold-figure").Select(f => f.TextContent).ToList();
        Assert.Equal(6, figures.Count);
        Assert.All(figures, f => Assert.Matches(@"\d|không đổi", f));
        Assert.Equal(page.Find(".rt-rates .rt-rate strong").TextContent + " đúng hạn", figures[0]);
        Assert.Empty(page.FindAll(".rt-fold .rt-attention"));
    }

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int Number(IElement link) => int.Parse(link.TextContent.Trim().Replace(".", "", StringComparison.Ordinal));

    private Task<IRenderedComponent<DashboardPage>> OpenAsync()
    {
        var page = Render<DashboardPage>();
        page.WaitForState(() => page.FindAll(".rt-loading").Count == 0 && page.FindAll(".rt-sentence").Count == 1, TimeSpan.FromSeconds(20));
        return Task.FromResult(page);
    }
}
