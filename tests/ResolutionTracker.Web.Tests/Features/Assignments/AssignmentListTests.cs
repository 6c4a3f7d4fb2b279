using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Tests.Features.Dashboard;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

public sealed class AssignmentListTests : AssignmentTest
{
    private AssignmentQueries Queries => Services.GetRequiredService<AssignmentQueries>();

    [Fact]
    public async Task The_red_group_stands_on_top_and_the_order_holds_over_all_pages()
    {
        var seen = new List<AssignmentRow>();
        for (var page = 1; page <= 20; page++)
        {
            seen.AddRange((await Queries.ListAsync(new() { Page = page, WithContributions = true }, Cancel)).Rows.Where(r => seen.All(s => s.ObligationId != r.ObligationId)));
        }

        var letters = seen.Select(r => WorstFirst.LetterOf(r.Status)).ToList();
        Assert.Equal(letters.Order(), letters);
        Assert.Equal(ObligationStatus.OverdueSevere, seen[0].Status);
        Assert.Equal((await Queries.ListAsync(new() { WithContributions = true }, Cancel)).Total, seen.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(ObligationStatus.Ended)]
    public void No_two_choices_of_the_status_filter_have_the_same_words_for_two_lists(ObligationStatus? chosen)
    {
        var bar = Render<AssignmentFilterBar>(p => p.Add(b => b.Filter, new() { Status = chosen }).Add(b => b.Choices, new([], [], [])));
        var options = bar.FindAll("select[name=trang-thai] option").ToList();

        Assert.Equal(options.Count - (chosen is null ? 0 : 1), options.Select(o => o.TextContent).Distinct().Count());
        Assert.Equal(chosen?.ToString() ?? "", bar.Find("select[name=trang-thai]").GetAttribute("value"));
        Assert.Contains(options, o => o.TextContent == "Tạm dừng khi chưa quá hạn");
    }

    [Theory]
    [InlineData(OfficeStaff)]
    [InlineData(Reporter)]
    public async Task A_contribution_names_who_leads(string reader)
    {
        var id = await GivenWorkAsync(lead: "so-y-te", contributor: "so-cong-thuong");
        await SignInAsync(reader);
        var list = await Queries.ListAsync(new() { AssignmentId = id, WithContributions = true }, Cancel);
        var part = list.Rows.Single(r => r.Facts.Role == ObligationRole.Contribution);
        var row = Render<AssignmentTable>(p => p.Add(t => t.List, list with { Rows = [part] }).Add(t => t.Sort, "")).Find("tbody tr");

        Assert.Equal(("Sở Y tế", "Sở Công Thương"), (part.Lead, part.Agency));
        Assert.Equal("Sở Y tế chủ trì · phối hợp: Sở Công Thương", row.QuerySelector("td[data-label='Cơ quan chủ trì']")!.TextContent.Trim());
        Assert.All(list.Rows.Where(r => r.Facts.Role == ObligationRole.Lead), r => Assert.Null(r.Lead));
    }

    [Fact]
    public void Every_status_has_its_place_in_the_order() =>
        Assert.All(Enum.GetValues<ObligationStatus>(), s => Assert.InRange(WorstFirst.LetterOf(s), 'a', 'o'));

    [Theory]
    [InlineData(WorkGroup.Done)]
    [InlineData(WorkGroup.OfficialRate)]
    [InlineData(WorkGroup.OriginalRate)]
    [InlineData(WorkGroup.OnTimeByOriginal)]
    [InlineData(WorkGroup.Unsourced)]
    public async Task A_group_lists_what_the_rule_in_memory_counts(WorkGroup group)
    {
        await GivenAsync(async work =>
        {
            var unsourced = SomeWork.For(await work.Db.Agencies.SingleAsync(a => a.Code == "so-cong-thuong", Cancel), new(2023, 3, 31));
            work.Db.Add(unsourced);
            return unsourced;
        });
        await using var db = await OpenDatabaseAsync();
        var all = await db.Obligations.Include(o => o.Assignment).ThenInclude(a => a.Sources).ToListAsync(Cancel);
        var list = await Queries.ListAsync(new() { Group = group }, Cancel);
        Assert.InRange(list.Total, 1, all.Count(o => o.Role == ObligationRole.Lead) - 1);
        Assert.Equal(ListBehind.Count(new WorkView { Group = group }.Address, all, list.Day), list.Total);
    }

    [Fact]
    public async Task A_group_holds_only_the_reader_s_own_work()
    {
        await SignInAsync(Reporter);
        var own = await AgencyAsync("so-cong-thuong");
        Assert.All((await Queries.ListAsync(new() { Group = WorkGroup.OriginalRate }, Cancel)).Rows, r => Assert.Equal(own.Name, r.Agency));
    }

    [Fact]
    public async Task The_head_of_the_list_counts_obligations_and_their_assignments()
    {
        await using var db = await OpenDatabaseAsync();
        var lead = db.Obligations.Where(o => o.Role == ObligationRole.Lead);
        var page = Render<AssignmentsPage>();
        var said = $"{await lead.CountAsync(Cancel)} việc phải làm (của {await lead.Select(o => o.AssignmentId).Distinct().CountAsync(Cancel)} nhiệm vụ)";
        page.WaitForAssertion(() => Assert.Contains(said, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_columns_of_the_matrix_sum_to_the_list()
    {
        var total = (await Queries.ListAsync(new(), Cancel)).Total;
        var sum = 0;
        foreach (var column in Enum.GetValues<MatrixColumn>())
        {
            var list = await Queries.ListAsync(new() { Column = column }, Cancel);
            Assert.All(list.Rows, r => Assert.Equal(column, Matrix.ColumnOf(r.Status)));
            sum += list.Total;
        }

        Assert.Equal(total, sum);
    }

    [Theory]
    [InlineData("khu cong nghiep", "khu công nghiệp")]
    [InlineData("ĐỀ ÁN cơ cấu", "cơ cấu lại ngành")]
    public async Task Words_are_found_with_or_without_marks(string typed, string found)
    {
        var list = await Queries.ListAsync(new() { Text = typed }, Cancel);
        Assert.Contains(list.Rows, r => r.Title.Contains(found, StringComparison.OrdinalIgnoreCase));
        Assert.Empty((await Queries.ListAsync(new() { Text = typed + " zzz" }, Cancel)).Rows);
    }

    [Fact]
    public async Task A_quarter_holds_what_falls_due_in_it()
    {
        var list = await Queries.ListAsync(new() { Quarter = (2022, 4) }, Cancel);
        Assert.NotEmpty(list.Rows);
        Assert.All(list.Rows, r => Assert.InRange(r.Facts.DueOn!.Value, new DateOnly(2022, 10, 1), new DateOnly(2022, 12, 31)));
    }

    [Fact]
    public async Task Contributions_are_left_out_until_asked_for()
    {
        Assert.All((await Queries.ListAsync(new(), Cancel)).Rows, r => Assert.Equal(ObligationRole.Lead, r.Facts.Role));
        var agency = (await AgencyAsync("so-xay-dung")).Id;
        Assert.Contains((await Queries.ListAsync(new() { AgencyId = agency, WithContributions = true }, Cancel)).Rows, r => r.Facts.Role == ObligationRole.Contribution);
    }

    [Fact]
    public async Task A_body_sees_its_parts_in_others_work_unless_it_leaves_them_out()
    {
        await SignInAsync(Reporter);
        var all = await Queries.ListAsync(new() { WithContributions = true }, Cancel);
        var led = await Queries.ListAsync(new(), Cancel);
        Assert.True(all.Total > led.Total);

        var page = Render<AssignmentsPage>();
        page.WaitForElement("table");
        Assert.Equal(Math.Min(all.Total, Pager.Rows), page.FindAll("tbody tr").Count);
        Assert.Empty(page.FindAll(".rt-chips"));

        await page.Find("input[name='phoi-hop']").ChangeAsync(false);
        Assert.EndsWith("?phoi-hop=0", Services.GetRequiredService<Bunit.TestDoubles.BunitNavigationManager>().Uri, StringComparison.Ordinal);
        page.WaitForAssertion(() => Assert.Equal(led.Total, page.FindAll("tbody tr").Count));
        Assert.Contains("Không kể phần phối hợp", page.Find(".rt-chips").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_in_the_register_of_a_body_opens_a_list_that_holds_each_of_those_assignments()
    {
        await SignInAsync(Reporter);
        var register = await Services.GetRequiredService<ResolutionQueries>().ListAsync(new(null, null, false, null, 1), Cancel);
        Assert.NotEmpty(register.Rows);
        foreach (var row in register.Rows)
        {
            Services.GetRequiredService<Bunit.TestDoubles.BunitNavigationManager>().NavigateTo(Urls.AssignmentsOfResolution(row.Id));
            var page = Render<AssignmentsPage>();
            page.WaitForElement("table");
            var behind = new List<AssignmentRow>();
            for (var number = 1; number <= 2; number++)
            {
                var list = await Queries.ListAsync(new() { ResolutionId = row.Id, WithContributions = true, Page = number }, Cancel);
                Assert.Equal(Math.Min(list.Total, Pager.Rows), page.FindAll("tbody tr").Count);
                behind.AddRange(list.Rows);
            }

            Assert.Equal(row.Assignments, behind.Select(r => r.AssignmentId).Distinct().Count());
        }
    }

    [Fact]
    public async Task An_agency_sees_its_own_work_only()
    {
        await SignInAsync(Reporter);
        var own = await AgencyAsync("so-cong-thuong");
        var list = await Queries.ListAsync(new() { WithContributions = true }, Cancel);
        Assert.NotEmpty(list.Rows);
        Assert.All(list.Rows, r => Assert.Equal(own.Name, r.Agency));
        Assert.Equal(0, (await Queries.ListAsync(new() { AgencyId = (await AgencyAsync("so-xay-dung")).Id, WithContributions = true }, Cancel)).Total);
        Assert.Equal(own.Id, Assert.Single((await Queries.ChoicesAsync(Cancel)).Agencies).Id);
    }

    [Fact]
    public async Task The_administrator_sees_no_work()
    {
        await SignInAsync(Administrator);
        Assert.Equal(0, (await Queries.ListAsync(new() { WithContributions = true }, Cancel)).Total);
    }

    [Theory]
    [InlineData("ten")]
    [InlineData("-ten")]
    [InlineData("co-quan")]
    [InlineData("-co-quan")]
    [InlineData("han")]
    [InlineData("-han")]
    [InlineData("tien-do")]
    [InlineData("-tien-do")]
    [InlineData("-trang-thai")]
    [InlineData("nonsense")]
    public async Task Every_order_is_complete(string sort)
    {
        var list = await Queries.ListAsync(new() { Sort = sort }, Cancel);
        Assert.Equal(Pager.Rows, list.Rows.Select(r => r.ObligationId).Distinct().Count());
    }

    [Theory]
    [InlineData("2022-4", 2022, 4)]
    [InlineData("2022-5", 0, 0)]
    [InlineData("2022", 0, 0)]
    [InlineData("x-1", 0, 0)]
    [InlineData(null, 0, 0)]
    public void A_quarter_is_read_or_left_out(string? text, int year, int number) =>
        Assert.Equal(year == 0 ? null : (year, number), AssignmentFilter.QuarterOf(text));

    [Theory]
    [InlineData("OpenOverdue", MatrixColumn.OpenOverdue)]
    [InlineData("openoverdue", MatrixColumn.OpenOverdue)]
    [InlineData("4", null)]
    [InlineData("x", null)]
    [InlineData(null, null)]
    public void A_word_is_read_or_left_out(string? text, MatrixColumn? column) => Assert.Equal(column, AssignmentFilter.Named<MatrixColumn>(text));

    [Fact]
    public void The_page_says_its_filter_in_words_and_lets_go_of_it()
    {
        Services.GetRequiredService<Bunit.TestDoubles.BunitNavigationManager>().NavigateTo("/nhiem-vu?cot=OpenOverdue&quy=2022-3&q=cong");
        var page = Render<AssignmentsPage>();
        page.WaitForElement(".rt-chips");
        var chips = page.FindAll(".rt-chips a").Select(a => a.TextContent.Trim()).ToList();
        Assert.Contains(chips, c => c.Contains("“cong”", StringComparison.Ordinal));
        Assert.Contains(chips, c => c.Contains("quý 3/2022", StringComparison.Ordinal));
        Assert.Contains(page.FindAll(".rt-chips a"), a => a.GetAttribute("href") == "/nhiem-vu");
        Assert.All(page.FindAll(".rt-chips li:not(:last-child) a"), a => Assert.True(a.GetAttribute("href")!.Count(c => c == '=') == 2));
    }

    [Fact]
    public void A_filter_that_finds_nothing_has_its_sentence()
    {
        Services.GetRequiredService<Bunit.TestDoubles.BunitNavigationManager>().NavigateTo("/nhiem-vu?q=khong-co-gi-nhu-the");
        var page = Render<AssignmentsPage>();
        page.WaitForAssertion(() => Assert.Contains("Không có nhiệm vụ nào khớp", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_of_collective_work_leads_to_its_cell_and_another_to_its_item()
    {
        await using var db = await OpenDatabaseAsync();
        var plain = await db.Obligations.Where(o => o.Assignment.Form == AssignmentForm.Plain && o.Assignment.Title == "Phương án mở rộng quỹ đất công nghiệp").Select(o => o.AssignmentId).FirstAsync(Cancel);
        var page = Render<AssignmentsPage>();
        page.WaitForElement("table");
        var links = page.FindAll("tbody th a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Contains($"/nhiem-vu/{Text(plain)}", links);
        Assert.Contains(links, l => l.StartsWith("/viec/", StringComparison.Ordinal));
    }
}
