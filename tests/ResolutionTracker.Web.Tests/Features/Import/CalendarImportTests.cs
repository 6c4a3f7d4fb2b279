using System.Text;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Features.Deadlines;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Tests.Features.Accounts;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>The yearly announcement out of a file.</summary>
public sealed class CalendarImportTests : AdministrationTest
{
    private const string Head = "Ngày;Loại;Tên;Căn cứ;Ghi chú\n";

    private ImportCommands Commands => Services.GetRequiredService<ImportCommands>();

    [Theory]
    [InlineData(";Nghỉ lễ;Nghỉ", "Ngày", "DateEmpty")]
    [InlineData("30/02/2029;Nghỉ lễ;Nghỉ", "Ngày", "CsvDateUnknown")]
    [InlineData("1/3;Nghỉ lễ;Nghỉ", "Ngày", "CsvDateUnknown")]
    [InlineData("01/03/1999;Nghỉ lễ;Nghỉ", "Ngày", "CalendarDayOutside")]
    [InlineData("01/03/2029;Nghỉ phép;Nghỉ", "Loại", "CsvKindUnknown")]
    [InlineData("01/03/2029;;Nghỉ", "Loại", "KindEmpty")]
    [InlineData("03/03/2029;Nghỉ bù;Nghỉ", "Loại", "DayOffOnWeekend")]
    [InlineData("01/03/2029;Làm bù;Làm", "Loại", "WorkingDayOnWeekday")]
    [InlineData("01/03/2029;Nghỉ lễ;", "Tên", "NameEmpty")]
    [InlineData("2029-02-28;Nghỉ lễ;Trùng", "Ngày", "CsvTwice")]
    public async Task A_wrong_day_is_named_by_row_and_column_and_nothing_is_imported(string line, string column, string code)
    {
        await SignInAsync(Administrator);
        var rows = Rows($"28/02/2029;Nghỉ bù;Nghỉ thử;Thông báo thử;\n{line}\n");
        var wrong = Assert.Single((await Commands.CheckCalendarAsync(rows, Cancel)).Rows, r => r.State == ImportState.Wrong);
        var problem = Assert.Single(wrong.Problems);
        Assert.Equal((3, column, code), (wrong.Number, problem.Column, problem.Broken.Code));
        Assert.Equal("CsvHasErrors", await RefusalAsync(() => Commands.ImportCalendarAsync(rows, Guid.NewGuid(), Cancel)));
        await using var db = await OpenDatabaseAsync();
        Assert.False(await db.CalendarDays.AnyAsync(d => d.Date == new DateOnly(2029, 2, 28), Cancel));
    }

    [Fact]
    public async Task Days_come_in_at_once_are_counted_from_then_on_and_the_same_file_again_changes_nothing()
    {
        await SignInAsync(Administrator);
        var today = Services.GetRequiredService<Today>();
        Assert.True((await today.CalendarAsync(Cancel)).IsWorkingDay(new(2029, 2, 28)));
        var rows = Rows("28/02/2029;nghi bu;Nghỉ thử;Thông báo thử;ghi chú\n3.3.2029;LÀM BÙ;Làm thử;;\n");
        Assert.Equal(2, await Commands.ImportCalendarAsync(rows, Guid.NewGuid(), Cancel));
        Assert.False((await today.CalendarAsync(Cancel)).IsWorkingDay(new(2029, 2, 28)));
        Assert.True((await today.CalendarAsync(Cancel)).IsWorkingDay(new(2029, 3, 3)));
        Assert.Equal("ImportCalendar", (await LastHistoryAsync()).Action);

        var again = await Commands.CheckCalendarAsync(rows, Cancel);
        Assert.Equal((0, 0, 2), (again.New, again.Changed, again.There));
        Assert.Equal(0, await Commands.ImportCalendarAsync(rows, Guid.NewGuid(), Cancel));
    }

    [Fact]
    public async Task A_day_that_is_there_is_corrected_and_no_other_day_is_touched()
    {
        await SignInAsync(Administrator);
        await Commands.ImportCalendarAsync(Rows("28/02/2029;Nghỉ bù;Nghỉ thử;;\n"), Guid.NewGuid(), Cancel);
        await using var before = await OpenDatabaseAsync();
        var count = await before.CalendarDays.CountAsync(Cancel);
        var rows = Rows("28/02/2029;Nghỉ lễ;Nghỉ theo thông báo;Thông báo số 1;\n");
        var corrected = Assert.Single((await Commands.CheckCalendarAsync(rows, Cancel)).Rows);
        Assert.Equal((ImportState.Changed, "28/02/2029 · Nghỉ theo thông báo (Nghỉ bù, Nghỉ thử → Nghỉ lễ, Nghỉ theo thông báo, Thông báo số 1)"), (corrected.State, corrected.Label));
        Assert.Equal(1, await Commands.ImportCalendarAsync(rows, Guid.NewGuid(), Cancel));
        await using var db = await OpenDatabaseAsync();
        var day = await db.CalendarDays.SingleAsync(d => d.Date == new DateOnly(2029, 2, 28), Cancel);
        Assert.Equal((CalendarDayKind.Holiday, "Nghỉ theo thông báo", "Thông báo số 1", null), (day.Kind, day.Name, day.Source, day.Note));
        Assert.Equal(count, await db.CalendarDays.CountAsync(Cancel));
    }

    [Fact]
    public async Task The_page_shows_what_the_days_would_affect_before_they_are_written()
    {
        await SignInAsync(Administrator);
        await using var db = await OpenDatabaseAsync();
        var due = await db.Obligations.Where(o => o.AcceptedOn == null && o.EndedOn == null && o.DueOn >= new DateOnly(2022, 11, 15)).Select(o => o.DueOn!.Value).ToListAsync(Cancel);
        var day = due.First(d => !WorkingCalendar.IsWeekend(d));
        Services.GetRequiredService<Bunit.TestDoubles.BunitNavigationManager>().NavigateTo("/quan-tri/nhap?loai=lich");
        var page = Render<ImportPage>();
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText($"{Head}{day:dd'/'MM'/'yyyy};Nghỉ bù;Nghỉ thử;;\n", "lich.csv"));
        page.WaitForAssertion(() => Assert.Contains("Không thời hạn nào bị dời", page.Find(".rt-note").TextContent, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("1 ngày mới, 0 ngày được sửa", page.Markup, StringComparison.Ordinal);

        // What a file with a slip in it would affect is not known yet.
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText($"{Head}{day:dd'/'MM'/'yyyy};Nghỉ bù;Nghỉ thử;;\n1/3;Nghỉ bù;Sai;;\n", "lich.csv"));
        page.WaitForAssertion(() => Assert.Contains("1 dòng có lỗi", page.Markup, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".rt-note"));
        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText($"{Head}{day:dd'/'MM'/'yyyy};Nghỉ bù;Nghỉ thử;;\n", "lich.csv"));
        page.WaitForElement(".rt-note");
        await page.Find("section .rt-button-primary").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Contains("Đã nhập 1 ngày", page.Markup, StringComparison.Ordinal));
        Assert.Equal("/quan-tri/lich", page.Find("section a.rt-button").GetAttribute("href"));
    }

    [Fact]
    public async Task Only_the_administrator_brings_days_in_and_is_led_there_from_the_calendar()
    {
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.ImportCalendarAsync(Rows("28/02/2029;Nghỉ bù;Nghỉ thử;;\n"), Guid.NewGuid(), Cancel)));
        await SignInAsync(Administrator);
        var page = Render<CalendarPage>();
        page.WaitForAssertion(() => Assert.Contains(page.FindAll("a"), a => a.GetAttribute("href") == "/quan-tri/nhap?loai=lich"));
    }

    private static IReadOnlyList<CsvRow> Rows(string text) => CsvTable.Read(Encoding.UTF8.GetBytes(Head + text), CalendarFile.Columns);
}
