using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Import;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>The same appendix comes again: what was said of a row goes to that row, and to no other.</summary>
public sealed class AppendixAgainTests : AppendixTest
{
    private const string First = "1\tXây dựng kế hoạch thu hút đầu tư\tSở Công Thương\t\tKế hoạch\tQuý III/2022";
    private const string Twin = "Rà soát thủ tục hành chính của ngành\tSở Cong Thuog\t\tDanh mục\t30/6/2023";

    private GiveAppendix Giving => Services.GetRequiredService<GiveAppendix>();

    [Fact]
    public async Task A_skip_of_one_of_two_equal_rows_leaves_the_other_in()
    {
        var document = await DocumentAsync();
        var (first, review) = await PasteAsync(document, First, $"13\t{Twin}", $"15\t{Twin}");
        await RowCommands.RenameAsync(first, "Sở Cong Thuog", "Sở Công Thương", review.Rows[1].Number, Guid.NewGuid(), Cancel);
        await RowCommands.SkipAsync(first, [review.Rows[2].Number], "Trùng với TT 13", Guid.NewGuid(), Cancel);
        await GiveAsync(first);

        var (again, same) = await PasteAsync(document, First, $"13\t{Twin}", $"15\t{Twin}");
        Assert.Equal([RowOutcome.Unchanged, RowOutcome.Unchanged, RowOutcome.Skipped], same.Rows.Select(r => r.Outcome));
        Assert.Empty(same.Missing);
        await GiveAsync(again);

        var (_, moved) = await PasteAsync(document, First, "2\tViệc mới xen vào giữa\tSở Xây dựng\t\tBáo cáo\t2023", $"14\t{Twin}", $"16\t{Twin}");
        Assert.Equal([RowOutcome.Unchanged, RowOutcome.Made, RowOutcome.Unchanged, RowOutcome.Skipped], moved.Rows.Select(r => r.Outcome));
        Assert.Empty(moved.Missing);
    }

    [Fact]
    public async Task Work_with_another_lead_or_title_is_asked_for_and_not_given_twice()
    {
        var document = await DocumentAsync();
        string[] rows = [First, "2\tRà soát thủ tục hành chính của ngành\tSở Nội vụ\t\tDanh mục\t30/6/2023", "3\tĐào tạo cán bộ chuyên trách\tSở Y tế\t\tBáo cáo\t2023", "4\tLập quy hoạch sử dụng đất\tSở Xây dựng\t\tQuy hoạch\t2024"];
        var (first, _) = await PasteAsync(document, rows);
        await GiveAsync(first);

        var (import, asked) = await PasteAsync(document, rows[0].Replace("Sở Công Thương", "Sở Tài chính"), rows[1].Replace("của ngành", "của ngành, gắn với chuyển đổi số"), "3\tBồi dưỡng nghiệp vụ kế toán ở xã\tSở Nội vụ\t\tLớp học\t2023", rows[3]);
        Assert.Equal([RowOutcome.Blocked, RowOutcome.Blocked, RowOutcome.Blocked, RowOutcome.Unchanged], asked.Rows.Select(r => r.Outcome));
        Assert.Equal(["Xây dựng kế hoạch thu hút đầu tư", "Rà soát thủ tục hành chính của ngành", "Đào tạo cán bộ chuyên trách"], asked.Rows.Take(3).Select(r => r.Like!.Title));
        Assert.Empty(asked.Missing);
        await RowCommands.MeanAsync(import, asked.Rows[0].Number, asked.Rows[0].Like!.Id, Guid.NewGuid(), Cancel);
        await RowCommands.MeanAsync(import, asked.Rows[1].Number, asked.Rows[1].Like!.Id, Guid.NewGuid(), Cancel);
        await RowCommands.MeanAsync(import, asked.Rows[2].Number, AppendixMark.NewWork, Guid.NewGuid(), Cancel);

        var answered = await ReviewAsync(import);
        Assert.Equal([RowOutcome.Changed, RowOutcome.Changed, RowOutcome.Made, RowOutcome.Unchanged], answered.Rows.Select(r => r.Outcome));
        Assert.Equal([AppendixColumn.Lead, AppendixColumn.Title], answered.Rows.Take(2).Select(r => Assert.Single(r.Edits).Column));
        await GiveAsync(import, "Phụ lục được sửa");
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(5, await db.AssignmentSources.CountAsync(s => s.ResolutionId == document, Cancel));
    }

    [Fact]
    public async Task A_mended_cell_stays_mended_while_the_file_says_the_same_there()
    {
        var document = await DocumentAsync();
        var (first, review) = await PasteAsync(document, First, "2\tRà soát thủ tục hành chính của ngành\tSở Nội vụ\t\tĐề án\t30/6/2023");
        await RowCommands.SaveAsync(first, review.Rows[1].Number, 0, new Dictionary<AppendixColumn, string?> { [AppendixColumn.Deliverable] = "Đề án THẺ HAI" }, null, null, Guid.NewGuid(), Cancel);
        await GiveAsync(first);
        var (second, due) = await PasteAsync(document, First, "2\tRà soát thủ tục hành chính của ngành\tSở Nội vụ\t\tĐề án\t30/9/2023");
        Assert.Equal(AppendixColumn.Due, Assert.Single(due.Rows[1].Edits).Column);
        await GiveAsync(second, "Lùi thời hạn");
        var (_, product) = await PasteAsync(document, First, "2\tRà soát thủ tục hành chính của ngành\tSở Nội vụ\t\tKế hoạch\t30/9/2023");
        Assert.Equal(new FieldEdit(AppendixColumn.Deliverable, "Đề án THẺ HAI", "Kế hoạch"), Assert.Single(product.Rows[1].Edits));
    }

    [Fact]
    public async Task A_contributor_on_no_list_is_kept_in_words_and_goes_out_and_in_again()
    {
        var document = await DocumentAsync();
        var row = "1\tRà soát thủ tục hành chính của ngành\tSở Tài chính\tSở Y tế; Cục Hải quan; các địa phương\tDanh mục\t30/6/2023";
        var (import, review) = await PasteAsync(document, row);
        Assert.Equal(RowOutcome.Blocked, review.Rows.Single().Outcome);
        await RowCommands.KeepAsync(import, review.Rows.Single().Number, "Cục Hải quan", Guid.NewGuid(), Cancel);
        var kept = (await ReviewAsync(import)).Rows.Single();
        Assert.Equal((RowOutcome.Made, "Cơ quan phối hợp: Cục Hải quan; các địa phương"), (kept.Outcome, kept.Content));
        await GiveAsync(import);

        var out1 = AppendixForm.Columns.Select(c => c.Column).ToList();
        await using var db = await OpenDatabaseAsync();
        var work = (await ResolutionTracker.Web.Platform.Data.KnownWorks.ReadAsync(db.Assignments.Where(a => a.ImportId == import), db, document, Cancel)).Single();
        var cells = AppendixForm.Row(work, 1);
        Assert.Equal(("Sở Y tế; Cục Hải quan; các địa phương", ""), (cells[out1.IndexOf(AppendixColumn.Contributors)], cells[out1.IndexOf(AppendixColumn.Note)]));
        var (_, again) = await PasteAsync(document, string.Join('\t', AppendixForm.Columns.Select(c => c.Head)), opening: false, string.Join('\t', cells));
        Assert.Equal(RowOutcome.Unchanged, again.Rows.Single().Outcome);
    }

    [Fact]
    public async Task What_an_import_did_is_said_of_that_import_and_with_what_is_no_work()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, "I\tKINH TẾ\t\t\t\t", First, "\tTổng cộng\t1\t\t\t");
        var done = await GiveAsync(first);
        Assert.Equal((1, 1, 1), (done.Rows, done.Heads, done.Totals));
        var words = Services.GetRequiredService<Microsoft.Extensions.Localization.IStringLocalizer<ResolutionTracker.Web.Text.ImportText>>();
        Assert.Equal("Đã nhập 1/1 dòng, 0 bỏ qua (1 dòng đề mục, 1 dòng tổng cộng không tính)", (await Imports.FindAsync(first, Cancel))!.Line.Did(words));
        var (second, _) = await PasteAsync(document, First, "2\tRà soát thủ tục hành chính của ngành\tSở Nội vụ\t\tDanh mục\t30/6/2023");
        Assert.Equal("1 việc mới, 0 thay đổi, 1 không đổi, 0 bỏ qua", await DidAsync(second, words));
    }

    private async Task<string> DidAsync(int import, Microsoft.Extensions.Localization.IStringLocalizer<ResolutionTracker.Web.Text.ImportText> words)
    {
        await GiveAsync(import);
        return (await Imports.FindAsync(import, Cancel))!.Line.Did(words);
    }

    [Fact]
    public async Task A_skip_alone_goes_to_the_row_it_was_said_of()
    {
        var document = await DocumentAsync();
        var plain = Twin.Replace("Sở Cong Thuog", "Sở Công Thương");
        var (first, review) = await PasteAsync(document, $"13\t{plain}", $"15\t{plain}");
        await RowCommands.SkipAsync(first, [review.Rows[1].Number], "Trùng với TT 13", Guid.NewGuid(), Cancel);
        await GiveAsync(first);
        var (_, same) = await PasteAsync(document, First, $"13\t{plain}", $"15\t{plain}");
        Assert.Equal([RowOutcome.Made, RowOutcome.Unchanged, RowOutcome.Skipped], same.Rows.Select(r => r.Outcome));
    }

    [Fact]
    public async Task Of_two_equal_rows_the_first_may_stay_out_instead()
    {
        var plain = Twin.Replace("Sở Cong Thuog", "Sở Công Thương");
        var (import, review) = await PasteAsync(await DocumentAsync(), $"13\t{plain}", $"15\t{plain}");
        Assert.Equal(RowOutcome.Blocked, review.Rows[1].Outcome);
        await RowCommands.SkipAsync(import, [review.Rows[0].Number], "Trùng với TT 15", Guid.NewGuid(), Cancel);
        Assert.Equal([RowOutcome.Skipped, RowOutcome.Made], (await ReviewAsync(import)).Rows.Select(r => r.Outcome));
    }

    [Fact]
    public async Task Contributors_to_the_work_of_several_leads_have_their_own_part()
    {
        var document = await DocumentAsync();
        var row = "1\tRà soát thủ tục hành chính của ngành\tSở Tài chính; Sở Xây dựng\tSở Nội vụ; Sở Y tế; các địa phương\tDanh mục\t30/6/2023";
        var (import, review) = await PasteAsync(document, row);
        Assert.Equal(2, review.Rows.Single().ContributorIds.Count);
        Assert.Equal("Cơ quan phối hợp: các địa phương", review.Rows.Single().Content);
        await GiveAsync(import);
        await using (var db = await OpenDatabaseAsync())
        {
            var parts = await db.Obligations.Where(o => o.Assignment.ImportId == import && o.Role == ObligationRole.Contribution).OrderBy(o => o.Id)
                .Select(o => new { o.Agency.Name, o.DueOn }).ToListAsync(Cancel);
            Assert.Equal([("Sở Nội vụ", new DateOnly(2023, 6, 30)), ("Sở Y tế", new DateOnly(2023, 6, 30))], parts.Select(p => (p.Name, p.DueOn!.Value)));
        }

        Assert.Equal(RowOutcome.Unchanged, (await PasteAsync(document, row)).Review.Rows.Single().Outcome);
        var (edit, differs) = await PasteAsync(document, row.Replace("Sở Nội vụ", "Sở Tư pháp"));
        Assert.Equal(new FieldEdit(AppendixColumn.Contributors, "Sở Nội vụ; Sở Y tế; các địa phương", "Sở Tư pháp; Sở Y tế; các địa phương"), Assert.Single(differs.Rows.Single().Edits));
        await GiveAsync(edit, "Phụ lục được đính chính");
        await using var later = await OpenDatabaseAsync();
        Assert.Equal(["Sở Tư pháp", "Sở Y tế"],
            (await later.Obligations.Where(o => o.Assignment.ImportId == import && o.Role == ObligationRole.Contribution).Select(o => o.Agency.Name).ToListAsync(Cancel)).Order());
    }

    [Fact]
    public async Task Work_that_comes_back_begins_today_for_several_leads_as_for_one()
    {
        var document = await DocumentAsync();
        var (import, _) = await PasteAsync(document, "1\tBáo cáo kết quả cải cách hành chính\tSở Nội vụ; Sở Tư pháp; Sở Y tế\t\tBáo cáo\thằng quý", "2\tBáo cáo tình hình đầu tư\tSở Xây dựng\t\tBáo cáo\thằng quý");
        await GiveAsync(import);
        await using var db = await OpenDatabaseAsync();
        var owed = await db.Obligations.Where(o => o.Assignment.ImportId == import).Select(o => new { o.Assignment.Form, o.AgencyId, o.DueOn, o.PeriodLabel }).ToListAsync(Cancel);
        Assert.All(owed, o => Assert.True(o.DueOn >= new DateOnly(2022, 11, 15), $"{o.PeriodLabel} was overdue at once"));
        var ofOne = owed.Where(o => o.Form == AssignmentForm.Recurring).Select(o => o.PeriodLabel).ToHashSet();
        Assert.All(owed.Where(o => o.Form == AssignmentForm.Collective).GroupBy(o => o.AgencyId), body => Assert.Equal(ofOne, body.Select(o => o.PeriodLabel).ToHashSet()));
    }

    [Fact]
    public async Task What_many_rows_come_to_is_said_before_anything_is_given()
    {
        var (_, review) = await PasteAsync(await DocumentAsync(),
            "1\tBáo cáo kết quả cải cách hành chính\tSở Nội vụ; Sở Tư pháp\tSở Y tế\tBáo cáo\thằng quý", "2\tXây dựng kế hoạch đầu tư\tSở Xây dựng\t\tKế hoạch\t31/3/2022", First);
        var periods = review.Rows[0].Works.Parts;
        Assert.Equal(new RowWorks(2 * periods, 0, periods), review.Rows[0].Works);
        Assert.Equal(new RowWorks(2 * periods + 2, 2, periods), review.Works);
        var (import, same) = await PasteAsync(await DocumentAsync("98-CTr/TU"), "1\tBáo cáo kết quả kiểm tra\tSở Nội vụ; Sở Tư pháp\tSở Y tế\tBáo cáo\thằng quý");
        await GiveAsync(import);
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(same.Works.Owed + same.Works.Parts, await db.Obligations.CountAsync(o => o.Assignment.ImportId == import, Cancel));
    }

    [Fact]
    public async Task Another_deadline_corrects_the_entry_only_when_a_person_says_so_and_the_history_tells()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, First);
        await GiveAsync(first);
        var (second, review) = await PasteAsync(document, First.Replace("Quý III/2022", "31/12/2022"));
        Assert.Equal(1, review.DueCorrections);
        Assert.Equal("DuesUnconfirmed", await RefusalAsync(() => Giving.RunAsync(second, new(review.Seal, "Gõ nhầm"), Guid.NewGuid(), _ => { }, Cancel)));
        await GiveAsync(second, "Gõ nhầm");
        await using var db = await OpenDatabaseAsync();
        var work = await db.Assignments.Include(a => a.Obligations).SingleAsync(a => a.ImportId == first, Cancel);
        Assert.Equal(new DateOnly(2022, 12, 31), work.Lead.OriginalDueOn);
        Assert.Contains(await db.History.Where(h => h.SubjectKind == "Assignment" && h.SubjectId == work.Id).Select(h => h.Action).ToListAsync(Cancel), a => a == "CorrectDueByFile");
    }

    [Fact]
    public async Task A_correction_by_file_keeps_who_carries_it_out()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, First);
        await GiveAsync(first);
        await GivenAsync(async work =>
        {
            var given = await work.Db.Assignments.SingleAsync(a => a.ImportId == first, Cancel);
            work.Db.Entry(given).Property(a => a.Implementer).CurrentValue = "Phòng Quản lý công nghiệp";
            return null;
        });
        var (second, _) = await PasteAsync(document, First.Replace("Quý III/2022", "31/12/2022", StringComparison.Ordinal));
        await GiveAsync(second, "Gõ nhầm");
        await using var db = await OpenDatabaseAsync();
        Assert.Equal("Phòng Quản lý công nghiệp", (await db.Assignments.SingleAsync(a => a.ImportId == first, Cancel)).Implementer);
    }

    [Fact]
    public async Task A_deadline_that_was_moved_is_not_corrected_by_a_file()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, First);
        await GiveAsync(first);
        await GivenAsync(async work =>
        {
            var lead = await work.Db.Obligations.Include(o => o.Assignment).SingleAsync(o => o.Assignment.ImportId == first, Cancel);
            var change = DueDayChange.Propose(lead, DueDayChangeKind.Adjustment, DueTerms.Read("31/12/2022", NoDeadline.HasDueDay, new(null), "Due"), null, null, "Cấp trên lùi hạn", work.Actor, work.Today);
            change.Approve(null, work.Actor, work.Today);
            work.Db.Add(change);
            return change;
        });
        Assert.Equal(RowOutcome.Unchanged, (await PasteAsync(document, First)).Review.Rows.Single().Outcome);
        var (_, review) = await PasteAsync(document, First.Replace("Quý III/2022", "31/10/2022"));
        Assert.Equal(ReviewProblem.DueWasMoved, Assert.Single(review.Rows.Single().Problems, p => p.IsBlocking).Code);
    }

    [Fact]
    public async Task What_is_given_is_what_was_seen()
    {
        var (import, seen) = await PasteAsync(await DocumentAsync(), First, "2\tViệc thứ hai\tSở Xây dựng\t\tBáo cáo\t2023");
        await RowCommands.SkipAsync(import, [seen.Rows[1].Number], "Bỏ ở cửa sổ khác", Guid.NewGuid(), Cancel);
        Assert.Equal("ReviewChanged", await RefusalAsync(() => Giving.RunAsync(import, new(seen.Seal), Guid.NewGuid(), _ => { }, Cancel)));
        await GiveAsync(import);
        Assert.Equal("ImportFinished", await RefusalAsync(() => Giving.RunAsync(import, new(seen.Seal), Guid.NewGuid(), _ => { }, Cancel)));
    }

    [Fact]
    public async Task A_review_begun_before_another_import_says_so()
    {
        var document = await DocumentAsync();
        var (draft, _) = await PasteAsync(document, First);
        var (other, _) = await PasteAsync(document, "1\tViệc của phụ lục khác\tSở Xây dựng\t\tBáo cáo\t2023");
        Assert.Null((await Imports.FindAsync(draft, Cancel))!.Later);
        await GiveAsync(other);
        Assert.Equal(other, (await Imports.FindAsync(draft, Cancel))!.Later!.Id);
    }

    [Fact]
    public async Task A_table_without_a_head_is_taken_from_its_first_row()
    {
        var import = await Commands.StartAsync(await DocumentAsync(), $"{First}\n2\tViệc thứ hai\tSở Xây dựng\t\tBáo cáo\t2023", Cancel);
        var view = (await Imports.FindAsync(import, Cancel))!;
        var (none, rows) = await Imports.HeaderAsync(view, 0, Cancel);
        Assert.Equal((0, 0, 2), (none!.HeaderRow, none.Columns.Count, rows.Count));
        var columns = new Dictionary<AppendixColumn, int> { [AppendixColumn.Order] = 0, [AppendixColumn.Title] = 1, [AppendixColumn.Lead] = 2, [AppendixColumn.Contributors] = 3, [AppendixColumn.Deliverable] = 4, [AppendixColumn.Due] = 5 };
        await Commands.MapAsync(import, view.Version, none with { Columns = columns }, isOpeningBalance: false, Guid.NewGuid(), Cancel);
        Assert.Equal(["Xây dựng kế hoạch thu hút đầu tư", "Việc thứ hai"], (await ReviewAsync(import)).Rows.Select(r => r.Row.Title));
        Assert.Equal(2, (await GiveAsync(import)).Made);
    }

    [Fact]
    public async Task Old_work_may_be_older_than_its_document_and_done_without_a_deadline()
    {
        var head = Head + "\tNgày hoàn thành";
        var document = await DocumentAsync();
        string[] rows = ["1\tViệc cũ có thời hạn\tSở Xây dựng\t\tBáo cáo\t30/6/2021\t15/06/2021", "2\tViệc cũ không thời hạn\tSở Y tế\t\tBáo cáo\t\t15/06/2021", "3\tViệc ghi nhầm năm\tSở Nội vụ\t\tBáo cáo\t2022\t15/06/2031"];
        var (import, review) = await PasteAsync(document, head, opening: true, rows);
        Assert.Equal([RowOutcome.Made, RowOutcome.Made, RowOutcome.Blocked], review.Rows.Select(r => r.Outcome));
        Assert.Equal(["15/06/2031", "15/11/2022"], Assert.Single(review.Rows[2].Problems, p => p.Code == ReviewProblem.CompletedAhead).Args);
        Assert.Equal(["15/06/2021", "09/08/2021"], Assert.Single(review.Rows[0].Problems, p => p.Code == ReviewProblem.CompletedBeforeDocument).Args);
        await RowCommands.SkipAsync(import, [review.Rows[2].Number], "Ghi nhầm năm", Guid.NewGuid(), Cancel);
        await GiveAsync(import);
        await using var db = await OpenDatabaseAsync();
        Assert.All(await db.Obligations.Where(o => o.Assignment.ImportId == import).ToListAsync(Cancel), o => Assert.Equal(new DateOnly(2021, 6, 15), o.ClaimDate));
    }

    [Fact]
    public async Task Another_name_of_a_body_is_said_and_one_of_another_kind_is_a_warning()
    {
        var (_, review) = await PasteAsync(await DocumentAsync(),
            "1\tBảo đảm an ninh trật tự\tCông an tỉnh\tBộ Chỉ huy Quân sự tỉnh\tKế hoạch\t2023", "2\tXây dựng kế hoạch đầu tư công\tSở KHĐT\tSở TC; UBND tỉnh\tKế hoạch\t2023");
        Assert.Equal([("Lead", "Công an tỉnh", "Đảng ủy Công an tỉnh"), ("Contributors", "Bộ Chỉ huy Quân sự tỉnh", "Đảng ủy Quân sự tỉnh")],
            review.Rows[0].Problems.Where(p => p.Code == AppendixProblem.AgencyByAlias).Select(p => (p.Column.ToString()!, p.Args[0], p.Args[1])));
        Assert.DoesNotContain(review.Rows[1].Problems, p => p.Code == AppendixProblem.AgencyByAlias);
        Assert.Equal([NameBasis.Other, NameBasis.Official, NameBasis.Official], review.Rows[1].Row.Leads.Concat(review.Rows[1].Row.Contributors).Select(m => m.Basis));
    }

    [Fact]
    public async Task The_workbook_of_reasons_tells_what_stops_a_row_from_what_is_only_said()
    {
        var (import, _) = await PasteAsync(await DocumentAsync(), "1\tXúc tiến đối ngoại\tSở Ngoại vụ\t\tKế hoạch\tQuý II, III/2023");
        using var file = new MemoryStream((await Services.GetRequiredService<ProblemWorkbook>().WriteAsync(import, Cancel))!);
        var lines = file.Query(useHeaderRow: false).Cast<IDictionary<string, object?>>().Select(r => r.Values.Select(v => v?.ToString() ?? "").ToList()).ToList();
        var (errors, notes) = (lines[0].IndexOf("Lỗi"), lines[0].IndexOf("Lưu ý"));
        Assert.Contains("Sở Ngoại vụ", lines[1][errors], StringComparison.Ordinal);
        Assert.DoesNotContain("Quý II, III/2023", lines[1][errors], StringComparison.Ordinal);
        Assert.Contains("Quý II, III/2023", lines[1][notes], StringComparison.Ordinal);
    }
}
