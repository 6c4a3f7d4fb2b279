using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Assignments;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

public sealed class MatrixPageTests : AssignmentTest
{
    private const string Collective = "Chương trình, kế hoạch của từng cơ quan, đơn vị, địa phương cho cả nhiệm kỳ và từng năm";

    private MatrixQueries Queries => Services.GetRequiredService<MatrixQueries>();

    [Fact]
    public async Task Bodies_stand_against_periods_with_sums_that_agree()
    {
        var view = (await Queries.FindAsync(await SeededAsync(Collective), false, Cancel))!;
        Assert.Equal((46, 6), (view.Rows.Count, view.Periods.Count));
        Assert.Equal(276, view.Periods.Sum(p => p.Total));
        Assert.Equal(view.Rows.Sum(r => r.Done), view.Periods.Sum(p => p.Done));
    }

    [Fact]
    public async Task Late_bodies_come_first_and_the_others_in_protocol_order()
    {
        var view = (await Queries.FindAsync(await SeededAsync(Collective), false, Cancel))!;
        var late = view.Rows.TakeWhile(r => r.Overdue > 0).ToList();
        Assert.NotEmpty(late);
        Assert.All(view.Rows.Skip(late.Count), r => Assert.Equal(0, r.Overdue));
        await using var db = await OpenDatabaseAsync();
        var order = await db.Agencies.ToDictionaryAsync(a => a.Name, a => a.Order, Cancel);
        Assert.Equal(view.Rows.Skip(late.Count).Select(r => order[r.Agency]).Order(), view.Rows.Skip(late.Count).Select(r => order[r.Agency]));
        var worst = late.OrderByDescending(r => r.Overdue).ThenBy(r => r.Cells.Values.Where(c => c.IsOverdue).Min(c => c.DueOn)).ThenBy(r => order[r.Agency]);
        Assert.Equal(worst.Select(r => r.Agency), late.Select(r => r.Agency));
    }

    [Fact]
    public async Task Rows_and_columns_sum_and_each_sum_opens_the_list_that_makes_it()
    {
        var id = await SeededAsync(Collective);
        var view = (await Queries.FindAsync(id, false, Cancel))!;
        Assert.Equal(view.Rows.Sum(r => r.Overdue), view.Periods.Sum(p => p.Overdue));
        Assert.Equal(view.Rows.Sum(r => r.Cells.Count), view.Periods.Sum(p => p.Total));
        var list = Services.GetRequiredService<AssignmentQueries>();
        var late = view.Rows.First(r => r.Overdue > 0 && r.Done > 0);
        Assert.Equal(late.Overdue, (await list.ListAsync(new() { AssignmentId = id, AgencyId = late.AgencyId, Column = MatrixColumn.OpenOverdue }, Cancel)).Total);
        Assert.Equal(late.Done, (await list.ListAsync(new() { AssignmentId = id, AgencyId = late.AgencyId, Group = Web.Platform.WorkGroup.Done }, Cancel)).Total);
        foreach (var period in view.Periods)
        {
            Assert.Equal(period.Total, (await list.ListAsync(new() { AssignmentId = id, PeriodOrder = period.Order }, Cancel)).Total);
            Assert.Equal(period.Overdue, (await list.ListAsync(new() { AssignmentId = id, PeriodOrder = period.Order, Column = MatrixColumn.OpenOverdue }, Cancel)).Total);
        }

        var page = Render<MatrixPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("tfoot");
        var sum = page.Find("tfoot td:last-child a");
        Assert.Equal(("276", $"/nhiem-vu?nhiem-vu={Text(id)}"), (sum.TextContent, sum.GetAttribute("href")));
        Assert.Contains(page.FindAll("tfoot a"), a => a.GetAttribute("href") == $"/nhiem-vu?cot=OpenOverdue&nhiem-vu={Text(id)}&ky={Text(view.Periods.First(p => p.Overdue > 0).Order)}");
    }

    [Fact]
    public async Task The_list_behind_a_sum_names_the_work_and_the_period_and_lets_them_be_taken_away()
    {
        var id = await SeededAsync(Collective);
        Services.GetRequiredService<Bunit.TestDoubles.BunitNavigationManager>().NavigateTo($"/nhiem-vu?nhiem-vu={Text(id)}&ky=1");
        var page = Render<AssignmentsPage>();
        page.WaitForElement(".rt-chips");
        Assert.Contains($"Nhiệm vụ: {Collective}", page.Find(".rt-chips").TextContent, StringComparison.Ordinal);
        Assert.Contains("Kỳ: Nhiệm kỳ 2020–2025", page.Find(".rt-chips").TextContent, StringComparison.Ordinal);
        Assert.Contains("46 việc phải làm", page.Markup, StringComparison.Ordinal);
        Assert.Contains(page.FindAll(".rt-chips a"), a => a.GetAttribute("href")!.EndsWith($"/nhiem-vu?nhiem-vu={Text(id)}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_body_s_work_is_not_named_by_its_number()
    {
        var id = await GivenWorkAsync(lead: "so-xay-dung");
        await SignInAsync(Reporter);
        var list = await Services.GetRequiredService<AssignmentQueries>().ListAsync(new() { AssignmentId = id, PeriodOrder = 0, WithContributions = true }, Cancel);
        Assert.Equal((0, null, null), (list.Total, list.Of, list.Period));
    }

    [Fact]
    public async Task An_agency_gets_its_own_row_only()
    {
        var id = await SeededAsync(Collective);
        await SignInAsync(Reporter);
        var view = (await Queries.FindAsync(id, false, Cancel))!;
        Assert.Equal("Sở Công Thương", Assert.Single(view.Rows).Agency);
        var page = Render<MatrixPage>(p => p.Add(x => x.Id, id));
        Assert.Single(page.WaitForElements("tbody tr"));
    }

    [Fact]
    public async Task There_is_no_matrix_of_plain_work()
    {
        var page = Render<MatrixPage>(p => p.Add(x => x.Id, SeededAsync("Đề án cơ cấu lại ngành công thương").Result));
        page.WaitForElement(".rt-nothing");
        Assert.Null(await Queries.FindAsync(999_999, false, Cancel));
    }

    [Fact]
    public async Task A_cell_says_in_words_what_its_colour_says_and_opens_beside_the_matrix()
    {
        var id = await SeededAsync(Collective);
        var page = Render<MatrixPage>(p => p.Add(x => x.Id, id));
        var cells = page.WaitForElements(".rt-cell");
        Assert.Equal(276, cells.Count);
        Assert.All(cells, c => Assert.StartsWith(c.TextContent.Trim(), c.GetAttribute("aria-label"), StringComparison.Ordinal));
        Assert.All(cells, c => Assert.StartsWith($"/nhiem-vu/{Text(id)}/ma-tran?viec=", c.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains(cells, c => c.GetAttribute("aria-label")!.Contains("hạn 30/09/2021", StringComparison.Ordinal));

        // One set of words: what stands in a cell stands in the legend.
        var legend = page.FindAll(".rt-cells-legend li").Select(l => l.TextContent.Trim()).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(legend.Order(StringComparer.Ordinal), cells.Select(c => c.TextContent.Trim()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task On_a_phone_each_cell_names_its_period()
    {
        var id = await SeededAsync(Collective);
        var page = Render<MatrixPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement(".rt-cell");
        Assert.Equal(["Nhiệm kỳ 2020–2025", "Năm 2021", "Năm 2022", "Năm 2023", "Năm 2024", "Năm 2025", "Đã xong", "Quá hạn", "Tổng"], page.Find("tbody tr").QuerySelectorAll("td").Select(c => c.GetAttribute("data-label") ?? ""));
    }

    [Fact]
    public async Task The_duty_of_another_body_is_not_there()
    {
        await using var db = await OpenDatabaseAsync();
        var other = await db.Obligations.Where(o => o.Assignment.Form == AssignmentForm.Collective && o.Agency.Code == "so-xay-dung").Select(o => o.Id).FirstAsync(Cancel);
        var own = await db.Obligations.Where(o => o.Assignment.Form == AssignmentForm.Collective && o.Agency.Code == "so-cong-thuong" && o.AcceptedOn == null).Select(o => o.Id).FirstAsync(Cancel);
        await SignInAsync(Reporter);
        Assert.Null(await Items.FindObligationAsync(other, Cancel));
        Render<ObligationPage>(p => p.Add(x => x.Id, other)).WaitForElement(".rt-nothing");
        var page = Render<ObligationPage>(p => p.Add(x => x.Id, own));
        page.WaitForElement($"#duty-{Text(own)}");
        Assert.Contains(page.FindAll("a"), a => a.GetAttribute("href") == $"/bao-cao-tien-do/moi?viec={Text(own)}");
    }

    [Fact]
    public async Task The_item_of_collective_work_counts_by_status_and_leads_to_the_matrix()
    {
        var id = await SeededAsync(Collective);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("#collective");
        Assert.Equal(276, page.FindAll(".rt-work-lines li strong").Sum(c => int.Parse(c.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains(page.FindAll("a"), a => a.GetAttribute("href") == $"/nhiem-vu/{Text(id)}/ma-tran");
    }
}
