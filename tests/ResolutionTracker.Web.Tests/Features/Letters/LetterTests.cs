using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Dashboard;
using ResolutionTracker.Web.Features.Letters;
using ResolutionTracker.Web.Features.Reports;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Tests.Features.Assignments;
using ResolutionTracker.Web.Tests.Features.Reports;

namespace ResolutionTracker.Web.Tests.Features.Letters;

public sealed class LetterTests : AssignmentTest
{
    private const string OtherReporter = "sokhdt@demo.local";

    private LetterCommands Letters => Services.GetRequiredService<LetterCommands>();

    private LetterQueries Queries => Services.GetRequiredService<LetterQueries>();

    [Fact]
    public async Task A_leaders_press_makes_a_draft_of_the_item_and_tells_the_office()
    {
        var (_, duty) = await DutyAsync();
        await SignInAsync(Leader);
        var id = await Letters.DraftAsync(duty, LetterKind.Explanation, Guid.NewGuid(), Cancel);
        var letter = (await Queries.FindAsync(id, Cancel))!;
        Assert.Equal((LetterState.Draft, 1, 5), (letter.State, letter.Round, letter.AnswerDays));
        Assert.Contains("50-CTr/TU", letter.Body, StringComparison.Ordinal);
        Assert.Contains("Sở Công Thương", letter.Body, StringComparison.Ordinal);
        Assert.Contains("5 ngày làm việc", letter.Body, StringComparison.Ordinal);
        Assert.Contains($"Theo yêu cầu của đồng chí {letter.AskedBy}", letter.Body, StringComparison.Ordinal);
        await using var db = await OpenDatabaseAsync();
        var told = await db.Notices.Where(n => n.Code == "ExplanationAskedByLeader").Join(db.Users, n => n.AccountId, u => u.Id, (n, u) => u.Email).ToListAsync(Cancel);
        Assert.Equal([OfficeStaff, OfficeHead], told.Distinct().Order());
        Assert.Equal("OfficeOnly", await RefusalAsync(() => Letters.DraftAsync(duty, LetterKind.Urging, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task One_draft_of_a_kind_waits_at_a_time_and_each_kind_counts_its_own_rounds()
    {
        var (_, duty) = await DutyAsync();
        await DraftAsync(duty, LetterKind.Explanation);
        Assert.Equal("LetterDrafted", await RefusalAsync(() => DraftAsync(duty, LetterKind.Explanation)));
        var first = await DraftAsync(duty, LetterKind.Urging);
        await IssueAsync(first, "31");
        var second = await DraftAsync(duty, LetterKind.Urging);
        await SignInAsync(OfficeHead);
        await Letters.DiscardAsync(second, 1, "Đã gọi điện", Guid.NewGuid(), Cancel);
        var third = (await Queries.FindAsync(await DraftAsync(duty, LetterKind.Urging), Cancel))!;
        Assert.Equal(2, third.Round);
        Assert.Contains("lần thứ 2", third.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OfficeStaff)]
    [InlineData(Leader)]
    [InlineData(Inspector)]
    [InlineData(Reporter)]
    [InlineData(Administrator)]
    public async Task Only_the_office_head_sends(string who)
    {
        var (_, duty) = await DutyAsync();
        var id = await DraftAsync(duty, LetterKind.Urging);
        await SignInAsync(who);
        Assert.Equal("MayNot", await RefusalAsync(() => Letters.IssueAsync(id, 1, new() { Number = "9", IssuedOn = new(2022, 11, 15) }, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_number_is_used_once_a_year()
    {
        var (_, duty) = await DutyAsync();
        await IssueAsync(await DraftAsync(duty, LetterKind.Urging), "12");
        var other = await DraftAsync(duty, LetterKind.Explanation);
        Assert.Equal("LetterNumberTaken", await RefusalAsync(() => IssueAsync(other, "12-CV/VPTU")));
    }

    [Fact]
    public async Task A_draft_is_not_there_for_the_body_and_a_sent_letter_is_there_for_it_alone()
    {
        var (assignment, duty) = await DutyAsync();
        var id = await DraftAsync(duty, LetterKind.Explanation);
        await SignInAsync(Reporter);
        Assert.Null(await Queries.FindAsync(id, Cancel));
        Assert.Empty((await Queries.OfAsync(assignment, null, Cancel)).Letters);
        Assert.Null(await Services.GetRequiredService<ExportLetter>().RunAsync(id, Cancel));
        await IssueAsync(id, "13");
        await SignInAsync(Reporter);
        Assert.NotNull(await Queries.FindAsync(id, Cancel));
        Assert.Equal(id, Assert.Single((await Queries.ToAnswerAsync(Cancel)).Rows).Id);
        await SignInAsync(OtherReporter);
        Assert.Null(await Queries.FindAsync(id, Cancel));
        Assert.Null(await Services.GetRequiredService<ExportLetter>().RunAsync(id, Cancel));
        Assert.Empty((await Queries.ToAnswerAsync(Cancel)).Rows);
        Assert.Equal(0, (await Queries.PageAsync(LetterList.All, 1, Cancel)).Total);
        Assert.Equal("NotHere", await RefusalAsync(() => Letters.AnswerAsync(id, 2, new() { Answer = "x" }, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_body_answers_and_the_office_concludes_with_an_extension_only_where_one_was_asked_for()
    {
        var (_, duty) = await DutyAsync();
        var id = await DraftAsync(duty, LetterKind.Explanation);
        await IssueAsync(id, "14");
        await SignInAsync(Reporter);
        await Letters.AnswerAsync(id, 2, new() { Answer = "Chờ mặt bằng", Number = "20/SCT" }, Guid.NewGuid(), Cancel);
        Assert.Empty((await Queries.ToAnswerAsync(Cancel)).Rows);
        await SignInAsync(OfficeStaff);
        Assert.Equal("ExtensionMissing", await RefusalAsync(() => Letters.ConcludeAsync(id, 3, LetterOutcome.Extended, null, Guid.NewGuid(), Cancel)));
        await using (var db = await OpenDatabaseAsync())
        {
            var seen = await db.Obligations.Where(o => o.Id == duty).Select(o => o.Version).SingleAsync(Cancel);
            await DueDays.ProposeAsync(duty, seen, new() { Due = "31/12/2022", PaperNumber = "21/SCT", PaperDate = "15/11/2022", Reason = "Chờ mặt bằng", SignedBy = "Giám đốc Sở", WorkDone = "Đã xong hồ sơ" }, Guid.NewGuid(), Cancel);
        }

        await Letters.ConcludeAsync(id, 3, LetterOutcome.Extended, null, Guid.NewGuid(), Cancel);
        Assert.Equal(LetterOutcome.Extended, (await Queries.FindAsync(id, Cancel))!.Outcome);
    }

    [Fact]
    public async Task Silence_past_its_day_stands_in_the_overview()
    {
        var (_, duty) = await DutyAsync();
        var id = await DraftAsync(duty, LetterKind.Explanation);
        await IssueAsync(id, "15");
        Assert.Equal(0, (await Queries.OverdueAnswersAsync(5, Cancel)).Total);
        Clock.Advance(TimeSpan.FromDays(8));
        await SignInAsync(Leader);
        var (rows, total) = await Queries.OverdueAnswersAsync(5, Cancel);
        Assert.Equal((1, id), (total, rows[0].Id));
        Assert.Contains("Giải trình quá hạn", Render<AttentionTile>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_is_a_letter_of_the_office_and_its_export_is_on_record()
    {
        var (_, duty) = await DutyAsync();
        var id = await DraftAsync(duty, LetterKind.Explanation);
        await IssueAsync(id, "7");
        var file = (await Services.GetRequiredService<ExportLetter>().RunAsync(id, Cancel))!;
        using var read = new ReadBack(file.Bytes);
        foreach (var said in new[] { "ĐẢNG CỘNG SẢN VIỆT NAM", "VĂN PHÒNG", "Số 07-CV/VPTU", "ngày 15 tháng 11 năm 2022", "V/v giải trình", "(lần 1)", "Kính gửi: Sở Công Thương", "Nơi nhận:", "CHÁNH VĂN PHÒNG", "Trần Thị Ký" })
        {
            Assert.Contains(said, read.Text, StringComparison.Ordinal);
        }

        await using var db = await OpenDatabaseAsync();
        Assert.Equal(1, await db.History.CountAsync(h => h.Action == "LetterExported" && h.SubjectId == id, Cancel));
    }

    [Fact]
    public async Task The_item_page_shows_the_timeline_and_the_calls_but_the_calls_to_those_who_see_all_alone()
    {
        var (assignment, duty) = await DutyAsync();
        await IssueAsync(await DraftAsync(duty, LetterKind.Urging), "16");
        await SignInAsync(OfficeStaff);
        await Services.GetRequiredService<CallCommands>().LogAsync(duty, new() { Person = "Anh Bình", CalledOn = new(2022, 11, 14), Said = "Hứa gửi trong tuần" }, Guid.NewGuid(), Cancel);
        var page = Render<AssignmentPage>(p => p.Add(a => a.Id, assignment)).Markup;
        Assert.Contains("Đôn đốc lần 1", page, StringComparison.Ordinal);
        Assert.Contains("16-CV/VPTU", page, StringComparison.Ordinal);
        Assert.Contains("Anh Bình", page, StringComparison.Ordinal);
        await SignInAsync(Reporter);
        page = Render<AssignmentPage>(p => p.Add(a => a.Id, assignment)).Markup;
        Assert.Contains("16-CV/VPTU", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Anh Bình", page, StringComparison.Ordinal);
        Assert.Equal("MayNot", await RefusalAsync(() => Services.GetRequiredService<CallCommands>().LogAsync(duty, new(), Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_page_offers_each_person_their_own_step()
    {
        var (_, duty) = await DutyAsync();
        var id = await DraftAsync(duty, LetterKind.Explanation);
        Assert.Contains("Lưu nội dung", Page(id), StringComparison.Ordinal);
        Assert.DoesNotContain("Duyệt, ban hành", Page(id), StringComparison.Ordinal);
        await SignInAsync(Leader);
        Assert.DoesNotContain("Lưu nội dung", Page(id), StringComparison.Ordinal);
        await SignInAsync(OfficeHead);
        Assert.Contains("Duyệt, ban hành", Page(id), StringComparison.Ordinal);
        await IssueAsync(id, "17");
        await SignInAsync(Reporter);
        var own = Page(id);
        Assert.Contains("Gửi giải trình", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Kết luận của Văn phòng", own, StringComparison.Ordinal);
        Assert.Contains("17-CV/VPTU", Render<LettersToAnswer>().Markup, StringComparison.Ordinal);
        await SignInAsync(OfficeStaff);
        Assert.Contains("Kết luận của Văn phòng", Page(id), StringComparison.Ordinal);
        Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo(Urls.OpenExplanations);
        Assert.Contains("17-CV/VPTU", Render<LettersPage>().Markup, StringComparison.Ordinal);
    }

    private string Page(int id) => Render<LetterPage>(p => p.Add(l => l.Id, id)).Markup;

    private Task<int> DraftAsync(int duty, LetterKind kind) => Letters.DraftAsync(duty, kind, Guid.NewGuid(), Cancel);

    private async Task IssueAsync(int id, string number)
    {
        await SignInAsync(OfficeHead);
        var seen = (await Queries.FindAsync(id, Cancel))!.Version;
        await Letters.IssueAsync(id, seen, new() { Number = number, IssuedOn = new(2022, 11, 15), SignerName = "Trần Thị Ký" }, Guid.NewGuid(), Cancel);
    }

    private async Task<(int Assignment, int Duty)> DutyAsync()
    {
        var id = await GivenWorkAsync(due: "30/11/2022");
        return (id, (await AssignmentAsync(id)).Lead.Id);
    }
}
