using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Reminders;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>What an edited appendix does to work that bodies have already, and what they hear of it.</summary>
public sealed class AppendixCorrectionTests : AppendixTest
{
    private const string Plan = "1\tXây dựng kế hoạch thu hút đầu tư\tSở Công Thương\t\tKế hoạch\tQuý III/2022";

    [Fact]
    public async Task A_body_hears_once_what_an_import_changed_of_its_work()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, Plan, "2\tRà soát thủ tục hành chính của ngành\tSở Công Thương\t\tDanh mục\t30/6/2023");
        await GiveAsync(first);
        var (second, review) = await PasteAsync(document, Plan.Replace("Quý III/2022", "31/12/2022"), "2\tRà soát thủ tục hành chính của ngành\tSở Công Thương\t\tDanh mục thủ tục\t30/6/2023", "3\tViệc mới thêm\tSở Công Thương\t\tBáo cáo\t2023");
        Assert.Equal(2, review.Sum.Changed);
        await GiveAsync(second, "Phụ lục được đính chính");
        await using var db = await OpenDatabaseAsync();
        var reporter = await db.Users.SingleAsync(u => u.Email == Reporter, Cancel);
        var notice = Assert.Single(await db.Notices.Where(n => n.AccountId == reporter.Id && n.Code == "WorkCorrected").ToListAsync(Cancel));
        var said = Services.GetRequiredService<NoticeWords>().Word(new(notice.Id, notice.Code, notice.Arguments, notice.Url, notice.At, false));
        Assert.Equal("Theo phụ lục của 99-CTr/TU: 1 việc mới được giao, 2 việc thay đổi: “Xây dựng kế hoạch thu hút đầu tư”: thời gian hoàn thành: Quý III/2022 → 31/12/2022; “Rà soát thủ tục hành chính của ngành”: kết quả, sản phẩm: Danh mục → Danh mục thủ tục.", said);
        Assert.Equal(1, await db.Notices.CountAsync(n => n.AccountId == reporter.Id && n.Code != "WorkCorrected" && n.Code.StartsWith("NewWork"), Cancel));
    }

    [Fact]
    public async Task A_body_reads_on_its_work_that_a_file_corrected_the_first_day()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, Plan);
        await GiveAsync(first);
        var (second, _) = await PasteAsync(document, Plan.Replace("Quý III/2022", "31/12/2022"));
        await GiveAsync(second, "Gõ nhầm");
        await using var db = await OpenDatabaseAsync();
        var id = await db.Assignments.Where(a => a.ImportId == first).Select(a => a.Id).SingleAsync(Cancel);
        var reporter = await db.Users.SingleAsync(u => u.Email == Reporter, Cancel);
        Assert.Equal($"/nhiem-vu/{id}", (await db.Notices.SingleAsync(n => n.AccountId == reporter.Id && n.Code == "WorkCorrected", Cancel)).Url);
        await SignInAsync(Reporter);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        page.WaitForAssertion(() => Assert.Contains("30/09/2022 → 31/12/2022 · theo phụ lục nhập ngày 15/11/2022, không phải gia hạn", page.Markup.Text(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_join_is_remembered_for_the_same_file_and_for_an_edited_one_with_the_same_rows()
    {
        var document = await DocumentAsync();
        string[] rows = [Plan, "\tMời gọi đầu tư vào cụm công nghiệp\t\t\tBáo cáo\t", "3\tRà soát thủ tục hành chính của ngành\tSở Nội vụ\t\tDanh mục\t30/6/2023", "\tCông khai kết quả\t\t\tBáo cáo\t"];
        var (first, review) = await PasteAsync(document, rows);
        await RowCommands.JoinAsync(first, review.Rows[3].Number, Guid.NewGuid(), Cancel);
        await RowCommands.JoinAsync(first, review.Rows[1].Number, Guid.NewGuid(), Cancel);
        Assert.Equal(2, (await ReviewAsync(first)).Sum.Made);
        await GiveAsync(first);
        Assert.Equal(new ReviewSum(2, 0, 0, 2, 0, 0), (await PasteAsync(document, rows)).Review.Sum);
        var (edited, other) = await PasteAsync(document, ["1\tViệc mới xen vào trước\tSở Xây dựng\t\tBáo cáo\t2023", .. rows]);
        Assert.Equal([RowOutcome.Made, RowOutcome.Unchanged, RowOutcome.Unchanged], other.Rows.Select(r => r.Outcome));
        await RowCommands.PartAsync(edited, other.Rows[2].Number, Guid.NewGuid(), Cancel);
        Assert.Equal(4, (await ReviewAsync(edited)).Rows.Count);
    }

    [Fact]
    public async Task What_goes_on_under_another_row_is_not_joined_to_it()
    {
        var document = await DocumentAsync();
        var rest = "\tMời gọi đầu tư vào cụm công nghiệp\t\t\tBáo cáo\t";
        var (first, review) = await PasteAsync(document, Plan, rest);
        await RowCommands.JoinAsync(first, review.Rows[1].Number, Guid.NewGuid(), Cancel);
        await GiveAsync(first);
        Assert.Equal(2, (await PasteAsync(document, "1\tViệc khác hẳn\tSở Xây dựng\t\tBáo cáo\t2023", rest)).Review.Rows.Count);
    }

    [Theory]
    [InlineData("Ngày 20 hằng tháng", "2022-11-20", null)]
    [InlineData("Ngày 10 hằng tháng", "2022-11-25", "Tháng 11/2022 (25/11/2022)")]
    public async Task A_corrected_day_that_comes_back_moves_the_period_under_way_unless_the_new_day_is_past(string written, string due, string? stays)
    {
        var document = await DocumentAsync();
        var monthly = "1\tBáo cáo tình hình sản xuất\tSở Công Thương\tSở Y tế\tBáo cáo\tNgày 25 hằng tháng";
        var (first, _) = await PasteAsync(document, monthly);
        await GiveAsync(first);
        var (second, review) = await PasteAsync(document, monthly.Replace("Ngày 25 hằng tháng", written));
        Assert.Equal(stays, review.Rows.Single().Problems.FirstOrDefault(p => p.Code == "PeriodStays")?.Args[0]);
        await GiveAsync(second, "Đính chính");
        await using var db = await OpenDatabaseAsync();
        var owed = await db.Obligations.Where(o => o.Assignment.ImportId == first && o.PeriodLabel == "Tháng 11/2022").ToListAsync(Cancel);
        Assert.Equal(2, owed.Count);
        Assert.All(owed, o => Assert.Equal((due, due), (o.DueOn!.Value.ToString("yyyy-MM-dd"), o.OriginalDueOn!.Value.ToString("yyyy-MM-dd"))));
        Assert.Equal(new DateOnly(2022, 12, written == "Ngày 20 hằng tháng" ? 20 : 10), (await db.Obligations.FirstAsync(o => o.Assignment.ImportId == first && o.PeriodLabel == "Tháng 12/2022", Cancel)).DueOn);
    }

    [Fact]
    public async Task Each_lead_is_named_to_who_contributes_and_who_contributes_on_the_work_of_each_lead()
    {
        var document = await DocumentAsync();
        var (import, _) = await PasteAsync(document, "1\tLập quy hoạch cụm công nghiệp\tSở Xây dựng; Sở Tài chính\tSở Công Thương\tQuy hoạch\t31/3/2023");
        await GiveAsync(import);
        await using var db = await OpenDatabaseAsync();
        var owed = await db.Obligations.Where(o => o.Assignment.ImportId == import).OrderBy(o => o.Id).Select(o => new { o.Id, o.Role }).ToListAsync(Cancel);
        var items = Services.GetRequiredService<AssignmentItemQueries>();
        foreach (var lead in owed.Where(o => o.Role == ResolutionTracker.Domain.Assignments.ObligationRole.Lead))
        {
            Assert.Equal("Sở Công Thương", Assert.Single((await items.FindObligationAsync(lead.Id, Cancel))!.Value.Item.Helpers).Agency);
            var page = Render<ObligationPage>(p => p.Add(x => x.Id, lead.Id));
            page.WaitForAssertion(() => Assert.Contains("Sở Công Thương", page.Find("section[aria-labelledby=contributors]").TextContent, StringComparison.Ordinal));
        }

        await SignInAsync(Reporter);
        var line = Assert.Single(Assert.Single((await Services.GetRequiredService<ResolutionTracker.Web.Features.Resolutions.ClauseWorkQueries>().OfAsync(document, null, Cancel)).Assignments).Lines);
        Assert.Equal(["Sở Tài chính", "Sở Xây dựng"], line.Lead!.Split("; ").Order());
        Assert.Equal(line.Lead, (await items.FindObligationAsync(owed[^1].Id, Cancel))!.Value.Item.LeadName);
    }

    [Fact]
    public async Task Work_of_another_document_may_be_the_same_or_new_as_a_person_says()
    {
        var (first, _) = await PasteAsync(await DocumentAsync("98-CTr/TU"), Plan);
        await GiveAsync(first);
        var document = await DocumentAsync("97-CTr/TU");
        var (import, review) = await PasteAsync(document, Plan);
        var other = int.Parse(Assert.Single(review.Rows.Single().Problems, p => p.Code == AppendixProblem.DuplicateExisting).Args[0]);
        await RowCommands.MeanAsync(import, review.Rows.Single().Number, other, Guid.NewGuid(), Cancel);
        Assert.Equal(RowOutcome.Unchanged, (await ReviewAsync(import)).Rows.Single().Outcome);
        await RowCommands.MeanAsync(import, review.Rows.Single().Number, AppendixMark.NewWork, Guid.NewGuid(), Cancel);
        Assert.Equal(RowOutcome.Made, (await ReviewAsync(import)).Rows.Single().Outcome);
        await GiveAsync(import);
        Assert.Equal(RowOutcome.Unchanged, (await PasteAsync(document, Plan)).Review.Rows.Single().Outcome);
    }

    [Fact]
    public async Task Work_that_is_over_may_be_given_anew()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, Plan);
        await GiveAsync(first);
        await GivenAsync(async work =>
        {
            var assignment = await work.Db.Assignments.Include(a => a.Obligations).SingleAsync(a => a.ImportId == first, Cancel);
            assignment.Withdraw("Không còn phù hợp", work.Actor, work.Today);
            return assignment;
        });
        var (import, review) = await PasteAsync(document, Plan.Replace("Quý III/2022", "Quý III/2023"));
        Assert.Equal(RowOutcome.Blocked, review.Rows.Single().Outcome);
        await RowCommands.MeanAsync(import, review.Rows.Single().Number, AppendixMark.NewWork, Guid.NewGuid(), Cancel);
        Assert.Equal(RowOutcome.Made, (await ReviewAsync(import)).Rows.Single().Outcome);
        Assert.Equal(1, (await GiveAsync(import)).Made);
        Assert.Equal(RowOutcome.Unchanged, (await PasteAsync(document, Plan.Replace("Quý III/2022", "Quý III/2023"))).Review.Rows.Single().Outcome);
    }

    [Fact]
    public async Task Work_that_is_done_once_by_several_has_no_period()
    {
        var (import, _) = await PasteAsync(await DocumentAsync(), Plan.Replace("Sở Công Thương", "Sở Công Thương; Sở Xây dựng").Replace("Quý III/2022", "31/3/2023"));
        await GiveAsync(import);
        await using var db = await OpenDatabaseAsync();
        Assert.All(await db.Obligations.Where(o => o.Assignment.ImportId == import).ToListAsync(Cancel), o => Assert.Equal(ResolutionTracker.Domain.Assignments.CollectivePeriod.Once, o.PeriodLabel));
    }
}

internal static class Markups
{
    /// <summary>What a reader reads of it.</summary>
    public static string Text(this string markup) =>
        System.Text.RegularExpressions.Regex.Replace(System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(markup, "<[^>]+>", "")), @"\s+", " ");
}
