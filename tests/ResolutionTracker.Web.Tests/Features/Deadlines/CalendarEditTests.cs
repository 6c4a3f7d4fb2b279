using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Features.Deadlines;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Tests.Features.Deadlines;

public sealed class CalendarEditTests : TrackerTest
{
    private CalendarCommands Commands => Services.GetRequiredService<CalendarCommands>();

    [Fact]
    public async Task The_administrator_enters_a_day_and_sees_what_it_affects_before_it_is_saved_and_no_deadline_moves()
    {
        var due = await DueDaysAsync();
        var page = await PageAsync();
        await OpenAsync(page);
        await page.Find("#day-date").ChangeAsync(new() { Value = "2022-11-16" });
        await page.Find("#day-name").ChangeAsync(new() { Value = "Nghỉ theo thông báo" });
        await page.Find("#day-source").ChangeAsync(new() { Value = "Thông báo số 5" });
        await page.Find("#day-note").ChangeAsync(new() { Value = "Một ngày" });
        await page.Find("form[aria-label='Thêm ngày']").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Không thời hạn nào bị dời", page.Find("[role=status]").TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll("[role=status] tbody tr"));
        Assert.Null(await DayAsync(new(2022, 11, 16)));
        await page.Find("form[aria-label='Thêm ngày']").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("16/11/2022", page.Find("tbody").TextContent, StringComparison.Ordinal));
        Assert.Contains("Ghi chú: Một ngày", page.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Equal(due, await DueDaysAsync());
        Assert.False((await Services.GetRequiredService<Today>().CalendarAsync(Cancel)).IsWorkingDay(new(2022, 11, 16)));
    }

    [Fact]
    public async Task What_was_asked_for_is_asked_no_more_once_it_is_filled_in()
    {
        var page = await PageAsync();
        await OpenAsync(page);
        await page.Find("#day-date").ChangeAsync(new() { Value = "2022-11-16" });
        await page.Find("form[aria-label='Thêm ngày']").SubmitAsync();
        page.WaitForElement("form[aria-label='Thêm ngày'] [role=alert]");
        await page.Find("#day-name").ChangeAsync(new() { Value = "Nghỉ theo thông báo" });
        Assert.Empty(page.FindAll("form[aria-label='Thêm ngày'] [role=alert]"));
    }

    [Fact]
    public async Task A_day_is_corrected_and_taken_out_again()
    {
        await SignInAsync(Administrator);
        await Commands.SaveAsync(null, 0, new() { Date = new(2022, 12, 24), Kind = CalendarDayKind.WorkingDay, Name = "Làm bù" }, Guid.NewGuid(), Cancel);
        var page = await PageAsync();
        page.WaitForElement("[aria-label='Sửa ngày 24/12/2022']");
        await page.Find("[aria-label='Sửa ngày 24/12/2022']").ClickAsync(new());
        Assert.Equal("Làm bù", page.Find("#day-name").GetAttribute("value"));
        await page.Find("#day-name").ChangeAsync(new() { Value = "Làm bù cho ngày 02/9" });
        await SubmitAsync(page);
        page.WaitForAssertion(() => Assert.Contains("Làm bù cho ngày 02/9", page.Find("tbody").TextContent, StringComparison.Ordinal));
        await page.Find("[aria-label='Sửa ngày 24/12/2022']").ClickAsync(new());
        await page.FindAll("button").Single(b => b.TextContent == "Bỏ khỏi lịch").ClickAsync(new());
        if (page.FindAll("form[aria-label='Sửa ngày']").Count > 0)
        {
            await SubmitAsync(page);
        }

        page.WaitForAssertion(() => Assert.DoesNotContain("24/12/2022", page.Find("tbody").TextContent, StringComparison.Ordinal));
        Assert.False((await Services.GetRequiredService<Today>().CalendarAsync(Cancel)).IsWorkingDay(new(2022, 12, 24)));
    }

    [Theory]
    [InlineData("2022-11-19", "DayOff", "Nghỉ bù", "vốn đã nghỉ")]
    [InlineData("2022-11-16", "WorkingDay", "Làm bù", "vốn là ngày làm việc")]
    [InlineData("2022-09-02", "Holiday", "Quốc khánh", "đã có trong lịch")]
    [InlineData("", "Holiday", "Nghỉ", "Nhập ngày")]
    [InlineData("2022-11-16", "Holiday", "", "Nhập tên")]
    public async Task A_refusal_stands_beside_its_box_and_nothing_is_lost(string date, string kind, string name, string said)
    {
        var page = await PageAsync();
        await OpenAsync(page);
        await page.Find("#day-date").ChangeAsync(new() { Value = date });
        await page.Find("#day-kind").ChangeAsync(new() { Value = kind });
        await page.Find("#day-name").ChangeAsync(new() { Value = name });
        await page.Find("#day-source").ChangeAsync(new() { Value = "Thông báo số 5" });
        await SubmitAsync(page);
        if (page.FindAll(".rt-field [role=alert]").Count == 0)
        {
            await SubmitAsync(page);
        }

        page.WaitForAssertion(() => Assert.Contains(said, page.Find(".rt-field [role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("Thông báo số 5", page.Find("#day-source").GetAttribute("value"));
    }

    [Theory]
    [InlineData(OfficeHead)]
    [InlineData(Leader)]
    [InlineData(Reporter)]
    public async Task Others_read_the_calendar_and_cannot_change_it(string who)
    {
        await SignInAsync(who);
        var page = Render<CalendarPage>();
        page.WaitForAssertion(() => Assert.Contains("02/09/2022", page.Find("tbody").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll("main button, .rt-table button, form"));
        var day = (await DayAsync(new(2022, 9, 2)))!;
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.SaveAsync(null, 0, new() { Date = new(2022, 12, 12), Name = "Nghỉ" }, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.RemoveAsync(day.Id, day.Version, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.AnnounceAsync(2023, "Thông báo", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_page_says_which_years_still_want_the_announcement_and_takes_the_mark_and_takes_it_back()
    {
        await SignInAsync(Administrator);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"{Urls.Calendar}?nam=2029");
        var page = Render<CalendarPage>();
        page.WaitForElement("#year-source");
        Assert.Contains("Các năm còn chờ thông báo:", page.Markup, StringComparison.Ordinal);
        Assert.Contains("chờ thông báo: 2023, 2026, 2027, 2028, 2029, 2030.", page.Markup, StringComparison.Ordinal);
        await page.Find("#year-source").ChangeAsync(new() { Value = " " });
        await page.FindAll("form")[^1].SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Cần điền", page.Find(".rt-field [role=alert]").TextContent, StringComparison.Ordinal));
        await page.Find("#year-source").ChangeAsync(new() { Value = "Thông báo số 9 (thử)" });
        await page.FindAll("form")[^1].SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Đã có thông báo: Thông báo số 9 (thử)", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("2029, 2030", page.Markup, StringComparison.Ordinal);
        await page.FindAll("button").Single(b => b.TextContent == "Bỏ ghi nhận").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("2029, 2030", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_year_is_copied_after_a_look_at_what_comes_along_and_what_does_not()
    {
        await SignInAsync(Administrator);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"{Urls.Calendar}?nam=2030");
        var page = Render<CalendarPage>();
        page.WaitForElement("tbody tr");
        await page.FindAll("button").Single(b => b.TextContent == "Chép lịch năm 2030 sang năm 2031").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("30/04/2031", page.Find("[aria-labelledby=copy-year]").TextContent, StringComparison.Ordinal));
        Assert.Contains("theo âm lịch", page.Find("[aria-labelledby=copy-year]").TextContent, StringComparison.Ordinal);
        Assert.Null(await DayAsync(new(2031, 4, 30)));
        await page.FindAll("button").Single(b => b.TextContent == "Chép các ngày này").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("[aria-labelledby=copy-year]")));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(["01/01", "30/04", "01/05", "02/09", "24/11"], (await db.CalendarDays.Where(d => d.Date.Year == 2031).OrderBy(d => d.Date).ToListAsync(Cancel)).Select(d => d.Date.ToString("dd/MM", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal("NothingToCopy", await RefusalAsync(() => Commands.CopyYearAsync(2030, Guid.NewGuid(), Cancel)));
        await SignInAsync(OfficeHead);
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.CopyYearAsync(2031, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_calendar_read_while_it_is_changed_is_not_kept()
    {
        var today = Services.GetRequiredService<Today>();
        await SignInAsync(Administrator);
        for (var i = 0; i < 10; i++)
        {
            today.ForgetCalendar();
            var date = new DateOnly(2023, 6, 6).AddDays(7 * i);
            var reading = Task.Run(() => today.CalendarAsync(Cancel), Cancel);
            await Commands.SaveAsync(null, 0, new() { Date = date, Name = "Nghỉ" }, Guid.NewGuid(), Cancel);
            await reading;
            Assert.False((await today.CalendarAsync(Cancel)).IsWorkingDay(date));
        }
    }

    private async Task<IRenderedComponent<CalendarPage>> PageAsync()
    {
        await SignInAsync(Administrator);
        JSInterop.SetupModule("/js/first-error.js").SetupVoid("focus", _ => true).SetVoidResult();
        var page = Render<CalendarPage>();
        page.WaitForElement("tbody tr");
        return page;
    }

    private static Task OpenAsync(IRenderedComponent<CalendarPage> page) => page.FindAll("button").Single(b => b.TextContent == "Thêm ngày").ClickAsync(new());

    private static Task SubmitAsync(IRenderedComponent<CalendarPage> page) => page.Find("form:has(#day-date)").SubmitAsync();

    private async Task<CalendarDay?> DayAsync(DateOnly date)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.CalendarDays.FirstOrDefaultAsync(d => d.Date == date, Cancel);
    }

    private async Task<List<DateOnly?>> DueDaysAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Obligations.OrderBy(o => o.Id).Select(o => o.DueOn).ToListAsync(Cancel);
    }
}
