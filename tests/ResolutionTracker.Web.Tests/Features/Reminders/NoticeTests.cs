using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Features.Reminders;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Reminders;

public sealed class NoticeTests : ReminderTest
{
    private NoticeQueries Queries => Services.GetRequiredService<NoticeQueries>();

    [Theory]
    [InlineData("NewWork", "[\"Xây dựng Đề án\",\"2022-12-31\"]", "Việc mới được giao: Xây dựng Đề án, hạn 31/12/2022.")]
    [InlineData("NewWork", "[\"Xây dựng Đề án\",\"\"]", "Việc mới được giao: Xây dựng Đề án.")]
    [InlineData("Digest", "[\"2\",\"0\",\"1\"]", "Nhắc việc hôm nay: 2 quá hạn, 1 mới giao hoặc bị trả lại.")]
    [InlineData("ReviewOpened", "[\"Yearly\",\"50-CTr/TU\",\"2022-12-31\"]", "Đã mở kỳ sơ kết hằng năm của 50-CTr/TU, hạn ngày 31/12/2022.")]
    [InlineData("DueChangeDecided", "[\"Đề án\",\"Approved\"]", "Thay đổi thời hạn được đồng ý: Đề án")]
    [InlineData("SomethingFromLater", "[\"x\"]", "Có một thông báo mới. Bấm để mở.")]
    [InlineData("NewWork", "not json", "Việc mới được giao: .")]
    public void A_notice_is_worded_when_read_and_an_unknown_one_breaks_nothing(string code, string arguments, string said) =>
        Assert.Equal(said, Services.GetRequiredService<NoticeWords>().Word(new(1, code, arguments, "/", DateTime.UnixEpoch, false)));

    [Fact]
    public void A_notice_speaks_the_readers_language()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        Assert.Equal("Today's reminder: 1 overdue.", Services.GetRequiredService<NoticeWords>().Word(new(1, "Digest", "[\"1\",\"0\",\"0\"]", "/", DateTime.UnixEpoch, false)));
    }

    [Fact]
    public async Task The_bell_counts_looks_again_by_itself_and_marks_all_as_read()
    {
        await SignInAsync(Reporter);
        var before = await Queries.UnreadAsync(Cancel);
        var bell = Render<NoticeBell>();
        await TellAsync(Reporter, 12);
        Clock.Advance(TimeSpan.FromSeconds(31));
        bell.WaitForAssertion(() => Assert.Equal((before + 12).ToString(CultureInfo.InvariantCulture), bell.Find(".rt-count").TextContent));
        await bell.Find(".rt-icon-button").ClickAsync(new());
        bell.WaitForAssertion(() => Assert.Equal(NoticeQueries.Latest, bell.FindAll(".rt-notice").Count));
        await bell.Find(".rt-text-button").ClickAsync(new());
        bell.WaitForAssertion(() => Assert.Empty(bell.FindAll(".rt-count")));
        Assert.Equal(0, await Queries.UnreadAsync(Cancel));
    }

    [Fact]
    public async Task Nobody_sees_or_marks_anothers_notices()
    {
        await TellAsync(Reporter, 1);
        await SignInAsync(AgencyHead);
        var id = await LastNoticeAsync();
        Assert.DoesNotContain((await Queries.PageAsync(false, 1, Cancel)).Rows, r => r.Id == id);
        await Services.GetRequiredService<NoticeCommands>().ReadAsync(id, Cancel);
        await Services.GetRequiredService<NoticeCommands>().ReadAllAsync(Cancel);
        await SignInAsync(Reporter);
        Assert.False((await Queries.PageAsync(false, 1, Cancel)).Rows.Single(r => r.Id == id).IsRead);
    }

    [Fact]
    public async Task The_page_shows_unread_or_all_and_an_opened_notice_is_read()
    {
        await TellAsync(Reporter, 1);
        await SignInAsync(Reporter);
        var unread = (await Queries.PageAsync(true, 1, Cancel)).Total;
        var page = Render<NoticesPage>();
        page.WaitForAssertion(() => Assert.Contains("Đề án số 0", page.Markup, StringComparison.Ordinal));
        await page.Find(".rt-notice").ClickAsync(new());
        Assert.Equal(unread - 1, await Queries.UnreadAsync(Cancel));
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.Notices + "?xem=tat-ca");
        var all = Render<NoticesPage>();
        all.WaitForAssertion(() => Assert.Contains("Đề án số 0", all.Markup, StringComparison.Ordinal));
    }

    private Task<int> LastNoticeAsync() => OpenDatabaseAsync().ContinueWith(db => db.Result.Notices.MaxAsync(n => n.Id, Cancel), TaskScheduler.Default).Unwrap();

    private async Task TellAsync(string email, int count)
    {
        var account = await AccountAsync(email);
        await GivenAsync(work =>
        {
            work.Db.Notices.AddRange(Enumerable.Range(0, count).Select(i => new Notice(account, "NewWork", $"[\"Đề án số {i}\",\"2022-12-31\"]", Urls.MyWork, work.Now)));
            return Task.FromResult<Domain.Entity?>(null);
        });
    }
}
