using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Features.Reminders;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>Rows become work: all or nothing, once, with their history.</summary>
public sealed class AppendixGivingTests : AppendixTest
{
    private const string Plan = "1\tXây dựng kế hoạch thu hút đầu tư vào khu công nghiệp\tSở Công Thương\tSở Tài chính; Sở Xây dựng\tKế hoạch của Ủy ban nhân dân tỉnh\tQuý III/2022";
    private const string Report = "2\tBáo cáo kết quả cải cách hành chính\tSở Nội vụ\t\tBáo cáo\thằng quý";
    private const string Both = "3\tRà soát thủ tục hành chính của ngành\tSở Tài chính; Sở Xây dựng\t\tDanh mục\t30/6/2023";

    [Fact]
    public async Task Each_row_becomes_work_of_its_form_with_code_source_and_one_notice_a_body()
    {
        var document = await DocumentAsync(clauses: "Xây dựng kế hoạch thu hút đầu tư vào khu công nghiệp.");
        var (import, review) = await PasteAsync(document, Plan, Report, Both);
        Assert.Equal(new ReviewSum(3, 3, 0, 0, 0, 0), review.Sum);
        Assert.Equal(new AppendixOutcome(3, 3, 0, 0, 0, 0), await GiveAsync(import));

        await using var db = await OpenDatabaseAsync();
        var made = await db.Assignments.Include(a => a.Obligations).ThenInclude(o => o.Agency).Include(a => a.Sources).Include(a => a.Rule).AsSplitQuery()
            .Where(a => a.ImportId == import).OrderBy(a => a.Id).ToListAsync(Cancel);
        Assert.Equal(["99-CTr/TU.001", "99-CTr/TU.002", "99-CTr/TU.003"], made.Select(a => a.Code));
        Assert.Equal([AssignmentForm.Plain, AssignmentForm.Recurring, AssignmentForm.Collective], made.Select(a => a.Form));
        Assert.Equal(new DateOnly(2022, 9, 30), made[0].Lead.DueOn);
        Assert.Equal("Quý III/2022", made[0].Lead.DueText);
        Assert.Equal("Kế hoạch", made[0].DeliverableKind);
        Assert.Equal(["Sở Công Thương", "Sở Tài chính", "Sở Xây dựng"], made[0].Obligations.Select(o => o.Agency.Name).Order());
        Assert.NotNull(made[0].Sources.Single().ClauseId);
        Assert.Null(made[1].Sources.Single().ClauseId);
        Assert.Equal("hằng quý", made[1].Rule!.Text);
        Assert.Equal(2, made[2].Obligations.Count(o => o.Role == ObligationRole.Lead && o.DueOn == new DateOnly(2023, 6, 30)));

        // Sở Tài chính has a part in two of them and hears of it once.
        var notices = await db.Notices.Where(n => n.Code.StartsWith("NewWork")).ToListAsync(Cancel);
        Assert.Equal(notices.Count, notices.Select(n => n.AccountId).Distinct().Count());
        var reporter = await db.Users.SingleAsync(u => u.Email == Reporter, Cancel);
        Assert.Single(notices, n => n.AccountId == reporter.Id);
        var office = await db.Users.SingleAsync(u => u.Email == OfficeStaff, Cancel);
        Assert.Contains(await db.Notices.ToListAsync(Cancel), n => n.AccountId == office.Id && n.Code == "AppendixImported");
    }

    [Fact]
    public async Task The_history_tells_each_work_once_under_its_own_name()
    {
        var (import, _) = await PasteAsync(await DocumentAsync(), Plan, Report, Both);
        await GiveAsync(import);
        await using var db = await OpenDatabaseAsync();
        var lines = await db.History.Where(h => h.Action == "ImportAppendix").ToListAsync(Cancel);
        Assert.Equal(3, lines.Count(l => l.EntityKind == "Assignment"));
        Assert.All(lines.Where(l => l.EntityKind == "Assignment"), l => Assert.Equal((l.EntityKind, l.EntityId), (l.SubjectKind, l.SubjectId)));
        Assert.Equal(("AppendixImport", import), (Assert.Single(lines, l => l.EntityKind != "Assignment").SubjectKind, lines.Single(l => l.EntityKind != "Assignment").SubjectId));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, Plan, Report, Both);
        await GiveAsync(first);
        var (second, review) = await PasteAsync(document, Plan, Report, Both);
        Assert.Equal(new ReviewSum(3, 0, 0, 3, 0, 0), review.Sum);
        Assert.Equal(first, (await Imports.FindAsync(second, Cancel))!.Before!.Id);
        Assert.Equal(0, (await GiveAsync(second)).Made);
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(3, await db.Assignments.CountAsync(a => a.Sources.Any(s => s.ResolutionId == document), Cancel));
    }

    [Fact]
    public async Task An_edited_file_changes_only_what_differs_and_asks_why()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, Plan, Report, Both);
        await GiveAsync(first);
        var (second, review) = await PasteAsync(document, Plan.Replace("Quý III/2022", "Quý IV/2022").Replace("Sở Xây dựng", "Sở Y tế"), Report, Both.Replace("Danh mục", "Danh mục thủ tục"));
        Assert.Equal(new ReviewSum(3, 0, 2, 1, 0, 0), review.Sum);
        Assert.Empty(review.Missing);
        Assert.Equal("99-CTr/TU.002", Assert.Single((await PasteAsync(document, Plan, Both)).Review.Missing).Code);
        Assert.Equal([AppendixColumn.Contributors, AppendixColumn.Due], review.Rows[0].Edits.Select(e => e.Column));
        Assert.Equal(new FieldEdit(AppendixColumn.Due, "Quý III/2022", "Quý IV/2022"), review.Rows[0].Edits[1]);
        Assert.Equal("ReasonEmpty", await RefusalAsync(() => GiveAsync(second)));
        await GiveAsync(second, "Phụ lục được đính chính.");

        await using var db = await OpenDatabaseAsync();
        var plan = await db.Assignments.Include(a => a.Obligations).ThenInclude(o => o.Agency).SingleAsync(a => a.Code == "99-CTr/TU.001", Cancel);
        Assert.Equal(new DateOnly(2022, 12, 31), plan.Lead.DueOn);
        Assert.Equal(["Sở Công Thương", "Sở Tài chính", "Sở Y tế"], plan.Obligations.Select(o => o.Agency.Name).Order());
        Assert.Equal("Danh mục thủ tục", (await db.Assignments.SingleAsync(a => a.Code == "99-CTr/TU.003", Cancel)).Deliverable);
        var why = await db.History.Where(h => h.SubjectKind == "Assignment" && h.SubjectId == plan.Id && h.Action == "CorrectDueByFile" && h.Reason != null).Select(h => h.Reason).FirstAsync(Cancel);
        Assert.Equal("Phụ lục được đính chính.", why);
    }

    [Fact]
    public async Task Two_bodies_may_change_places_and_an_extended_day_stays()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, Plan);
        await GiveAsync(first);
        var id = await AssignmentAsync("99-CTr/TU.001");
        await GivenAsync(async work =>
        {
            var lead = await work.Db.Obligations.Include(o => o.Assignment).SingleAsync(o => o.AssignmentId == id && o.Role == ObligationRole.Lead, Cancel);
            var change = DueDayChange.Propose(lead, DueDayChangeKind.Adjustment, DueTerms.Read("31/12/2022", NoDeadline.HasDueDay, new(null), "Due"), null, null, "Cấp trên lùi hạn", work.Actor, work.Today);
            change.Approve(null, work.Actor, work.Today);
            work.Db.Add(change);
            return change;
        });
        var export = Services.GetRequiredService<AssignmentWorkbook>();
        var code = $"Mã nhiệm vụ\t{Head}";
        var (second, review) = await PasteAsync(document, code, opening: false, "99-CTr/TU.001\t" + Plan.Replace("Sở Công Thương\tSở Tài chính", "Sở Tài chính\tSở Công Thương"));
        Assert.Equal([AppendixColumn.Lead, AppendixColumn.Contributors], review.Rows.Single().Edits.Select(e => e.Column));
        await GiveAsync(second, "Đổi cơ quan chủ trì");
        await using var db = await OpenDatabaseAsync();
        var work = await db.Assignments.Include(a => a.Obligations).ThenInclude(o => o.Agency).SingleAsync(a => a.Id == id, Cancel);
        Assert.Equal("Sở Tài chính", work.Lead.Agency.Name);
        Assert.Equal((new DateOnly(2022, 9, 30), new DateOnly(2022, 12, 31)), (work.Lead.OriginalDueOn!.Value, work.Lead.DueOn!.Value));
        Assert.Contains(work.Obligations, o => o.Role == ObligationRole.Contribution && o.Agency.Name == "Sở Công Thương");
        Assert.NotNull(export);
    }

    [Fact]
    public async Task Closed_work_is_left_alone_in_words()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, Plan);
        await GiveAsync(first);
        await GivenAsync(async work =>
        {
            var assignment = await work.Db.Assignments.Include(a => a.Obligations).SingleAsync(a => a.Code == "99-CTr/TU.001", Cancel);
            assignment.Withdraw("Không còn phù hợp", work.Actor, work.Today);
            return assignment;
        });
        var (_, same) = await PasteAsync(document, Plan);
        Assert.Equal(RowOutcome.Unchanged, same.Rows.Single().Outcome);
        var (import, edited) = await PasteAsync(document, Plan.Replace("Quý III/2022", "Quý IV/2022"));
        Assert.Equal(ReviewProblem.WorkClosed, Assert.Single(edited.Rows.Single().Problems, p => p.IsBlocking).Code);
        Assert.Equal("RowsBlocked", await RefusalAsync(() => GiveAsync(import, "Sửa")));
    }

    [Fact]
    public async Task Nothing_is_written_while_a_row_waits_or_when_a_person_stops_it()
    {
        var document = await DocumentAsync();
        var (import, review) = await PasteAsync(document, Plan, "2\tViệc không ai làm\t\t\t\t2022");
        Assert.Equal(1, review.Sum.Blocked);
        Assert.Equal("RowsBlocked", await RefusalAsync(() => GiveAsync(import)));
        await RowCommands.SkipAsync(import, [review.Rows[1].Number], "Không rõ cơ quan", Guid.NewGuid(), Cancel);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => GiveAsync(import, null, step => stop.Cancel(), stop));
        await using (var db = await OpenDatabaseAsync())
        {
            Assert.False(await db.Assignments.AnyAsync(a => a.ImportId == import, Cancel));
            Assert.Equal(AppendixImportState.InReview, (await db.AppendixImports.SingleAsync(i => i.Id == import, Cancel)).State);
        }

        Assert.Equal(new AppendixOutcome(2, 1, 0, 0, 1, 0), await GiveAsync(import));
        var line = Assert.Single(await Imports.OfAsync(document, Cancel));
        Assert.Equal(("Không rõ cơ quan", "Việc không ai làm"), (line.Skipped.Single().Reason, line.Skipped.Single().Title));
        Assert.Equal("ImportFinished", await RefusalAsync(() => GiveAsync(import)));
    }

    [Fact]
    public async Task What_was_said_of_a_row_holds_when_the_file_comes_again()
    {
        var document = await DocumentAsync();
        var group = "1\tXây dựng chương trình hành động của đơn vị\tCác sở, ban, ngành\t\tChương trình\tNăm 2022";
        var (first, review) = await PasteAsync(document, group, Plan.Replace("Sở Công Thương", "Sở Cong Thuog"));
        Assert.Equal(2, review.Sum.Blocked);
        var bodies = new[] { (await AgencyAsync("so-cong-thuong")).Id, (await AgencyAsync("so-tai-chinh")).Id };
        await RowCommands.SaveAsync(first, review.Rows[0].Number, 0, new Dictionary<AppendixColumn, string?>(), LeadWay.Each, bodies, Guid.NewGuid(), Cancel);
        await RowCommands.RenameAsync(first, "Sở Cong Thuog", "Sở Công Thương", null, Guid.NewGuid(), Cancel);
        Assert.Equal(2, (await ReviewAsync(first)).Sum.Made);
        await GiveAsync(first);
        var (_, again) = await PasteAsync(document, group, Plan.Replace("Sở Công Thương", "Sở Cong Thuog"));
        Assert.Equal(new ReviewSum(2, 0, 0, 2, 0, 0), again.Sum);
    }

    [Fact]
    public async Task Two_people_on_one_row_are_told()
    {
        var (import, review) = await PasteAsync(await DocumentAsync(), Plan);
        var row = review.Rows.Single().Number;
        await RowCommands.SaveAsync(import, row, 0, new Dictionary<AppendixColumn, string?> { [AppendixColumn.Deliverable] = "Đề án" }, null, null, Guid.NewGuid(), Cancel);
        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => RowCommands.SaveAsync(import, row, 0, new Dictionary<AppendixColumn, string?> { [AppendixColumn.Deliverable] = "Dự án" }, null, null, Guid.NewGuid(), Cancel)));
        Assert.Equal("Đề án", (await ReviewAsync(import)).Rows.Single().Row.Deliverable);
        await RowCommands.UndoAsync(import, row, Guid.NewGuid(), Cancel);
        Assert.Equal("Kế hoạch của Ủy ban nhân dân tỉnh", (await ReviewAsync(import)).Rows.Single().Row.Deliverable);
    }

    [Fact]
    public async Task An_opening_balance_keeps_its_history_and_wakes_nobody_until_the_office_says_so()
    {
        var document = await DocumentAsync();
        var head = Head + "\tNgày hoàn thành\tSố, ký hiệu văn bản hoàn thành";
        var (import, review) = await PasteAsync(document, head, opening: true, Plan.Replace("Quý III/2022", "31/12/2021") + "\t20/12/2021\t15-KH/UBND", Both.Replace("30/6/2023", "31/3/2022"));
        Assert.Equal(2, review.Sum.Made);
        await GiveAsync(import);
        var reminders = Services.GetRequiredService<ReminderQueries>();
        await using (var db = await OpenDatabaseAsync())
        {
            var made = await db.Assignments.Include(a => a.Obligations).Where(a => a.ImportId == import).OrderBy(a => a.Id).ToListAsync(Cancel);
            Assert.All(made, a => Assert.True(a.IsOpeningBalance && a.IsQuiet));
            Assert.Equal((new DateOnly(2021, 12, 20), "15-KH/UBND"), (made[0].Lead.ClaimDate!.Value, made[0].Lead.CompletionPaper));
            Assert.Equal(ObligationStatus.CompletedOnTime, StatusRule.Of(made[0].Lead, await Services.GetRequiredService<ResolutionTracker.Web.Platform.Time.Today>().ThresholdsAsync(Cancel)));
            Assert.Equal(ObligationStatus.OverdueSevere, StatusRule.Of(made[1].Obligations[0], await Services.GetRequiredService<ResolutionTracker.Web.Platform.Time.Today>().ThresholdsAsync(Cancel)));
            Assert.DoesNotContain(await db.Notices.ToListAsync(Cancel), n => n.Code.StartsWith("NewWork", StringComparison.Ordinal));
        }

        Assert.Equal(0, await RungsAsync(reminders, import));
        var view = (await Imports.FindAsync(import, Cancel))!;
        await Commands.SwitchRemindersOnAsync(import, view.Version, Guid.NewGuid(), Cancel);
        Assert.NotEqual(0, await RungsAsync(reminders, import));
    }

    [Fact]
    public async Task Work_of_another_document_that_says_the_same_is_a_duplicate_until_a_person_settles_it()
    {
        var (first, _) = await PasteAsync(await DocumentAsync("98-CTr/TU"), Plan);
        await GiveAsync(first);
        var (_, review) = await PasteAsync(await DocumentAsync("97-CTr/TU"), Plan);
        Assert.Contains(review.Rows.Single().Problems, p => p.Code == AppendixProblem.DuplicateExisting && p.IsBlocking);
    }

    [Fact]
    public async Task Agencies_never_see_an_import()
    {
        var document = await DocumentAsync();
        var (import, _) = await PasteAsync(document, Plan);
        await GiveAsync(import);
        await SignInAsync(Reporter);
        Assert.Null(await Imports.FindAsync(import, Cancel));
        Assert.Null(await Reviews.ReviewAsync(import, Cancel));
        Assert.Empty(await Imports.OfAsync(document, Cancel));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.StartAsync(document, Head + "\n" + Plan, Cancel)));
        await SignInAsync(Leader);
        Assert.Null(await Reviews.ReviewAsync(import, Cancel));
        Assert.Single(await Imports.OfAsync(document, Cancel));
    }

    private async Task<int> AssignmentAsync(string code)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Assignments.Where(a => a.Code == code).Select(a => a.Id).SingleAsync(Cancel);
    }

    // How many rungs of the ladder the work of an import stands on.
    private async Task<int> RungsAsync(ReminderQueries reminders, int import)
    {
        await using var db = await OpenDatabaseAsync();
        var ids = await db.Obligations.Where(o => o.Assignment.ImportId == import).Select(o => o.Id).ToListAsync(Cancel);
        var today = Services.GetRequiredService<ResolutionTracker.Web.Platform.Time.Today>();
        var day = ResolutionTracker.Domain.Reminders.ReminderDay.For(today.Date, await today.CalendarAsync(Cancel));
        var items = await reminders.ItemsAsync(today.Date, Cancel);
        return items.Where(i => ids.Contains(i.Obligation.Id)).Sum(i => ResolutionTracker.Domain.Reminders.ReminderLadder.For(i.Obligation, false, day).Count);
    }
}
