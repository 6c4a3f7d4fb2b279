using System.IO.Compression;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Assignments;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

/// <summary>What people do on the matrix.</summary>
public sealed class MatrixWorkTests : AssignmentTest
{
    private const string Collective = "Chương trình, kế hoạch của từng cơ quan, đơn vị, địa phương cho cả nhiệm kỳ và từng năm";

    private MatrixQueries Queries => Services.GetRequiredService<MatrixQueries>();

    private MatrixCommands Matrix => Services.GetRequiredService<MatrixCommands>();

    [Fact]
    public async Task A_cell_opens_beside_the_matrix_with_its_own_address_and_closes_by_escape()
    {
        var (id, cell) = await LateCellAsync();
        var page = await OpenAsync(id, cell);
        var panel = page.WaitForElement(".rt-side-panel dl").ParentElement!;
        Assert.Contains("Sở Công Thương", panel.TextContent, StringComparison.Ordinal);
        Assert.Contains("31/03/2022", panel.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/viec/{Text(cell)}", panel.QuerySelector(".rt-actions a.rt-button")!.GetAttribute("href"));
        Assert.Equal("true", page.Find($".rt-cell[href$='viec={Text(cell)}']").GetAttribute("aria-current"));
        page.Find(".rt-side-panel").KeyDown("Escape");
        Assert.EndsWith($"/nhiem-vu/{Text(id)}/ma-tran", Services.GetRequiredService<BunitNavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_office_reminds_from_the_cell_and_is_told_the_second_time()
    {
        var (id, cell) = await LateCellAsync();
        var page = await OpenAsync(id, cell);
        page.WaitForElement(".rt-side-panel .mud-button-filled").Click();
        page.WaitForAssertion(() => Assert.Contains("Văn phòng nhắc gần nhất", page.Find(".rt-side-panel").TextContent, StringComparison.Ordinal));
        Assert.Equal("Đã gửi nhắc việc tới Sở Công Thương.", page.Find(".rt-side-panel [role=status]").TextContent);
        page.WaitForAssertion(() => Assert.Contains("Hôm nay (15/11/2022) đã nhắc việc này. Có thể nhắc lại từ ngày mai.", page.Find(".rt-side-panel").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".rt-side-panel .mud-button-filled"));
        Assert.Equal("RemindedToday", await RefusalAsync(() => Matrix.RemindAsync(cell, Guid.NewGuid(), Cancel)));

        await using var db = await OpenDatabaseAsync();
        var reporter = await db.Users.Where(u => u.Email == Reporter).Select(u => u.Id).SingleAsync(Cancel);
        Assert.Equal($"/viec/{Text(cell)}", (await db.Notices.SingleAsync(n => n.AccountId == reporter && n.Code == "WorkReminded", Cancel)).Url);
        var told = Render<Web.Components.HistoryPanel>(p => p.Add(x => x.SubjectKind, nameof(Assignment)).Add(x => x.SubjectId, id));
        told.WaitForAssertion(() => Assert.Contains("Sở Công Thương · Năm 2022", told.Find(".rt-events li").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Work_taken_back_from_one_body_ends_there_and_the_body_is_told()
    {
        var (id, cell) = await LateCellAsync();
        var page = await OpenAsync(id, cell);
        page.WaitForElement(".rt-side-panel dl");
        Assert.Contains(page.FindAll(".rt-side-panel .rt-actions button"), b => b.TextContent == "Thu hồi của cơ quan này");
        await Matrix.TakeBackAsync(cell, "Giao nhầm cơ quan", Guid.NewGuid(), Cancel);

        await using var db = await OpenDatabaseAsync();
        var body = await db.Obligations.Where(o => o.Id == cell).Select(o => o.AgencyId).SingleAsync(Cancel);
        Assert.False(await db.Obligations.AnyAsync(o => o.AssignmentId == id && o.AgencyId == body && o.EndedOn == null && o.AcceptedOn == null, Cancel));
        Assert.True(await db.Obligations.AnyAsync(o => o.AssignmentId == id && o.AgencyId != body && o.EndedOn == null && o.AcceptedOn == null, Cancel));
        var reporter = await db.Users.Where(u => u.Email == Reporter).Select(u => u.Id).SingleAsync(Cancel);
        Assert.True(await db.Notices.AnyAsync(n => n.AccountId == reporter && n.Code == "WorkWithdrawn", Cancel));
        var again = await OpenAsync(id, cell);
        again.WaitForElement(".rt-side-panel dl");
        Assert.DoesNotContain("Thu hồi của cơ quan này", again.Find(".rt-side-panel").TextContent, StringComparison.Ordinal);
        var told = Render<Web.Components.HistoryPanel>(p => p.Add(x => x.SubjectKind, nameof(Assignment)).Add(x => x.SubjectId, id));
        told.WaitForAssertion(() => Assert.Contains("Giao nhầm cơ quan", told.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_matrix_names_its_document_and_that_day()
    {
        await using var db = await OpenDatabaseAsync();
        var cell = await db.Obligations.Where(o => o.Assignment.Title == Collective).Select(o => new { o.AssignmentId, o.Id }).FirstAsync(Cancel);
        var page = await OpenAsync(cell.AssignmentId, cell.Id);
        page.WaitForAssertion(() => Assert.Contains("50-CTr/TU ngày 09/08/2021", page.Find(".rt-head-words").TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Leader)]
    [InlineData(Reporter)]
    public async Task Others_see_the_cell_and_change_nothing(string email)
    {
        var (id, cell) = await LateCellAsync();
        await SignInAsync(email);
        var page = await OpenAsync(id, cell);
        page.WaitForElement(".rt-side-panel dl");
        Assert.Empty(page.FindAll(".rt-side-panel .mud-button-filled"));
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.Contains("Thêm cơ quan", StringComparison.Ordinal) || b.TextContent.Contains("Nhắc", StringComparison.Ordinal));
        Assert.Equal("MayNot", await RefusalAsync(() => Matrix.RemindAsync(cell, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Matrix.RemindLateAsync(id, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Matrix.TakeBackAsync(cell, "Lý do", Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Matrix.AddBodyAsync(id, new(), Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_cell_of_another_body_or_of_another_matrix_is_not_there()
    {
        var (id, _) = await LateCellAsync();
        await using var db = await OpenDatabaseAsync();
        var foreign = await db.Obligations.Where(o => o.AssignmentId == id && o.Agency.Code == "so-xay-dung").Select(o => o.Id).FirstAsync(Cancel);
        var elsewhere = (await AssignmentAsync(await GivenWorkAsync())).Lead.Id;
        await SignInAsync(Reporter);
        foreach (var other in new[] { foreign, elsewhere, 999_999 })
        {
            var page = await OpenAsync(id, other);
            page.WaitForAssertion(() => Assert.Contains("Không tìm thấy việc này", page.Find(".rt-side-panel").TextContent, StringComparison.Ordinal));
            Assert.DoesNotContain("Sở Xây dựng", page.Markup, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_body_nobody_signs_in_for_is_named_and_not_reminded()
    {
        var id = await GiveToAllAsync("Kế hoạch của từng cơ quan", "so-xay-dung", "so-cong-thuong");
        var work = await AssignmentAsync(id);
        var (silent, reachable) = ((await AgencyAsync("so-xay-dung")).Id, (await AgencyAsync("so-cong-thuong")).Id);
        Assert.Equal("NobodyToRemind", await RefusalAsync(() => Matrix.RemindAsync(work.Obligations.First(o => o.AgencyId == silent).Id, Guid.NewGuid(), Cancel)));
        var panel = await OpenAsync(id, work.Obligations.First(o => o.AgencyId == silent && o.PeriodOrder == 1).Id);
        panel.WaitForAssertion(() => Assert.Contains("Sở Xây dựng chưa có tài khoản báo cáo", panel.Find(".rt-side-panel").TextContent, StringComparison.Ordinal));
        Assert.Empty(panel.FindAll(".rt-side-panel .mud-button-filled"));
        var plan = await Queries.PlanRemindersAsync(id, Cancel);
        Assert.Equal(1, plan.Bodies);
        Assert.Empty(plan.Skipped);
        Assert.Equal("Sở Xây dựng", Assert.Single(plan.Unreachable));
        await Matrix.RemindLateAsync(id, Guid.NewGuid(), Cancel);
        var after = await AssignmentAsync(id);
        Assert.All(after.Obligations.Where(o => o.AgencyId == silent), o => Assert.Null(o.RemindedOn));
        Assert.Contains(after.Obligations, o => o.AgencyId == reachable && o.RemindedOn is not null);
        Assert.Equal("NothingToRemind", await RefusalAsync(() => Matrix.RemindLateAsync(id, Guid.NewGuid(), Cancel)));
        Assert.Equal(1, (await Queries.PlanRemindersAsync(id, Cancel)).Skipped["RemindedToday"]);
        panel.Render();
        await panel.FindAll("button").First(b => b.TextContent.Contains("Nhắc các cơ quan quá hạn", StringComparison.Ordinal)).ClickAsync(new());
        panel.WaitForAssertion(() => Assert.Equal(
            "Chưa nhắc cơ quan nào. 1 việc đã nhắc hôm nay. Chưa nhắc được vì chưa có tài khoản báo cáo: Sở Xây dựng.", panel.Find(".rt-matrix-said").TextContent));
    }

    [Fact]
    public async Task A_body_added_later_stands_in_the_matrix_the_sums_and_its_own_work()
    {
        var id = await GiveToAllAsync("Kế hoạch của từng cơ quan", "so-xay-dung");
        var plan = await Queries.PlanBodyAsync(id, Cancel);
        Assert.Contains(plan.Bodies, b => b.Name == "Sở Xây dựng");
        Assert.Equal("BodyThere", await RefusalAsync(async () => await Matrix.AddBodyAsync(id, new() { Id = (await AgencyAsync("so-xay-dung")).Id }, Guid.NewGuid(), Cancel)));
        Assert.Equal("Năm 2022", Assert.Single(plan.Past).Label);
        Assert.Equal("Năm 2090", Assert.Single(plan.Ahead).Label);
        Assert.Equal("BodyEmpty", await RefusalAsync(() => Matrix.AddBodyAsync(id, new(), Guid.NewGuid(), Cancel)));
        await Matrix.AddBodyAsync(id, new() { Id = (await AgencyAsync("so-cong-thuong")).Id }, Guid.NewGuid(), Cancel);
        var view = (await Queries.FindAsync(id, byProtocol: true, Cancel))!;
        Assert.Equal([1, 2], view.Periods.OrderBy(p => p.Total).Select(p => p.Total));
        Assert.Equal(3, (await Services.GetRequiredService<AssignmentQueries>().ListAsync(new() { AssignmentId = id }, Cancel)).Total);
        await SignInAsync(Reporter);
        Assert.Equal("Sở Công Thương", Assert.Single((await Queries.FindAsync(id, byProtocol: false, Cancel))!.Rows).Agency);
    }

    [Fact]
    public async Task The_reader_turns_the_rows_into_protocol_order()
    {
        var id = await SeededAsync(Collective);
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo($"/nhiem-vu/{Text(id)}/ma-tran?thu-tu=co-quan");
        var page = Render<MatrixPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("tbody th");
        await using var db = await OpenDatabaseAsync();
        var order = await db.Agencies.ToDictionaryAsync(a => a.Name, a => a.Order, Cancel);
        var rows = page.FindAll("tbody th").Select(h => order[h.TextContent]).ToList();
        Assert.Equal(rows.Order(), rows);
        Assert.Equal("Theo thứ tự cơ quan", page.Find(".rt-switch [aria-current]").TextContent);
    }

    [Fact]
    public async Task Words_that_look_like_a_formula_stay_words_in_the_file()
    {
        var id = await GiveToAllAsync(title: "=HYPERLINK(\"http://example.vn\")", "so-xay-dung");
        var file = (await Services.GetRequiredService<MatrixWorkbook>().WriteAsync(id, byProtocol: false, Cancel))!;
        await using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(await zip.Entries.Single(e => e.FullName == "xl/worksheets/sheet1.xml").OpenAsync(Cancel));
        var sheet = await reader.ReadToEndAsync(Cancel);
        Assert.Contains("HYPERLINK", sheet, StringComparison.Ordinal);
        Assert.DoesNotMatch("<(x:)?f[ >]", sheet);
    }

    private async Task<(int Id, int Cell)> LateCellAsync()
    {
        var id = await GiveToAllAsync("Kế hoạch của từng cơ quan", "so-cong-thuong", "so-xay-dung");
        var body = (await AgencyAsync("so-cong-thuong")).Id;
        return (id, (await AssignmentAsync(id)).Obligations.First(o => o.AgencyId == body && o.PeriodOrder == 1).Id);
    }

    private async Task<int> GiveToAllAsync(string title, params string[] codes)
    {
        var bodies = new List<Domain.Agencies.Agency>();
        foreach (var code in codes)
        {
            bodies.Add(await AgencyAsync(code));
        }

        return await GivenAsync(work =>
        {
            work.Db.AttachRange(bodies);
            var given = Assignment.GiveToAll(new() { Title = title }, bodies,
                [
                    new("Năm 2022", 1, new(2022, 1, 1), new("31/3/2022", null, new(2022, 3, 31), null, false, NoDeadline.HasDueDay)),
                    new("Năm 2090", 2, new(2022, 1, 1), new("năm 2090", null, new(2090, 12, 31), null, false, NoDeadline.HasDueDay)),
                ], work.Actor, new(2022, 1, 4));
            work.Db.Add(given);
            return Task.FromResult<Domain.Entity?>(given);
        });
    }

    private Task<IRenderedComponent<MatrixPage>> OpenAsync(int id, int cell)
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo($"/nhiem-vu/{Text(id)}/ma-tran?viec={Text(cell)}");
        return Task.FromResult(Render<MatrixPage>(p => p.Add(x => x.Id, id)));
    }
}
