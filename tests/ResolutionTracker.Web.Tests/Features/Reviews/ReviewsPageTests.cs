using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Features.Reviews;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Reviews;

public sealed class ReviewsPageTests : TrackerTest
{
    private ReviewQueries Queries => Services.GetRequiredService<ReviewQueries>();

    private ReviewCommands Commands => Services.GetRequiredService<ReviewCommands>();

    [Fact]
    public async Task The_programme_of_the_term_shows_its_days_and_how_they_were_computed()
    {
        await SignInAsync(Leader);
        var page = Render<ReviewsPage>();
        page.WaitForAssertion(() => Assert.Contains("50-CTr/TU", page.Markup, StringComparison.Ordinal));
        var card = page.FindComponents<CycleCard>().Single(c => c.Instance.Cycle.Document == "50-CTr/TU");
        foreach (var said in new[] { "14/10/2020 + 3 năm", "14/10/2023", "14/10/2020 + 5 năm", "14/10/2025", "31/12/2022", "minh họa", "Dự kiến", "còn 46 ngày" })
        {
            Assert.Contains(said, card.Markup, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Đổi ngày gốc", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_narrows_the_list_to_documents_with_a_review_in_it()
    {
        var all = await Queries.ListAsync(null, Cancel);
        var in2022 = await Queries.ListAsync(2022, Cancel);
        Assert.Equal(all.Where(c => c.Reviews.Any(r => r.DueOn.Year == 2022)).Select(c => c.Id), in2022.Select(c => c.Id));
        Assert.InRange(in2022.Count, 1, all.Count - 1);
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.Reviews + "?nam=2022");
        var page = Render<ReviewsPage>();
        page.WaitForAssertion(() => Assert.Equal(in2022.Count, page.FindComponents<CycleCard>().Count));
    }

    [Fact]
    public async Task A_body_sees_reviews_of_its_own_documents_only()
    {
        await using var db = await OpenDatabaseAsync();
        var agency = (await AgencyAsync("so-cong-thuong")).Id;
        var theirs = await db.AssignmentSources.Where(s => s.Assignment.Obligations.Any(o => o.AgencyId == agency)).Select(s => s.ResolutionId).Distinct().ToListAsync(Cancel);
        var all = await Queries.ListAsync(null, Cancel);
        await SignInAsync(Reporter);
        Assert.Equal(all.Where(c => theirs.Contains(c.ResolutionId)).Select(c => c.Id), (await Queries.ListAsync(null, Cancel)).Select(c => c.Id));
        var hidden = all.First(c => !theirs.Contains(c.ResolutionId));
        Assert.Null(await Queries.CycleAsync(hidden.Id, Cancel));
        Assert.Null(await Services.GetRequiredService<ReviewFigures>().FindAsync(hidden.Reviews[0].Id, Cancel));
    }

    [Fact]
    public async Task The_office_plans_reviews_of_a_document_once_from_its_date_of_issue()
    {
        var document = (await Queries.WithoutCycleAsync(Cancel)).First(c => c.IssuedOn is not null);
        var operation = Guid.NewGuid();
        var id = await Commands.PlanAsync(operation, document.Id, ReviewBase.DateOfIssue, Cancel);
        Assert.Equal(id, await Commands.PlanAsync(operation, document.Id, ReviewBase.DateOfIssue, Cancel));
        var cycle = (await Queries.CycleAsync(id, Cancel))!;
        Assert.Equal([document.IssuedOn!.Value.AddYears(3), document.IssuedOn.Value.AddYears(5)], cycle.Reviews.Select(r => r.DueOn));
        Assert.Equal("CycleThere", await RefusalAsync(() => Commands.PlanAsync(Guid.NewGuid(), document.Id, ReviewBase.DateOfIssue, Cancel)));
        Assert.Equal("DocumentEmpty", await RefusalAsync(() => Commands.PlanAsync(Guid.NewGuid(), null, ReviewBase.DateOfIssue, Cancel)));
        await SignInAsync(Leader);
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.PlanAsync(Guid.NewGuid(), document.Id, ReviewBase.DateOfIssue, Cancel)));
    }

    [Fact]
    public async Task Another_base_day_and_a_yearly_review_are_kept_and_refused_by_the_rules()
    {
        var cycle = (await Queries.ListAsync(null, Cancel)).Single(c => c.Document == "50-CTr/TU");
        Assert.Equal("ReasonEmpty", await RefusalAsync(() => Commands.RebaseAsync(Guid.NewGuid(), cycle.Id, cycle.Version, new(2020, 2, 29), " ", Cancel)));
        Assert.Equal("BaseOnEmpty", await RefusalAsync(() => Commands.RebaseAsync(Guid.NewGuid(), cycle.Id, cycle.Version, null, "lý do", Cancel)));
        Assert.Equal("ReviewBeforeBase", await RefusalAsync(() => Commands.AddYearlyAsync(Guid.NewGuid(), cycle.Id, cycle.Version, cycle.BaseOn, Cancel)));
        Assert.Equal("ReviewTwice", await RefusalAsync(() => Commands.AddYearlyAsync(Guid.NewGuid(), cycle.Id, cycle.Version, new(2022, 12, 31), Cancel)));
        Assert.Equal("ReviewDateEmpty", await RefusalAsync(() => Commands.AddYearlyAsync(Guid.NewGuid(), cycle.Id, cycle.Version, null, Cancel)));
        await Commands.RebaseAsync(Guid.NewGuid(), cycle.Id, cycle.Version, new(2020, 2, 29), "Tính từ ngày khác", Cancel);
        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Commands.RebaseAsync(Guid.NewGuid(), cycle.Id, cycle.Version, new(2021, 1, 1), "lý do", Cancel)));
        cycle = (await Queries.CycleAsync(cycle.Id, Cancel))!;
        await Commands.AddYearlyAsync(Guid.NewGuid(), cycle.Id, cycle.Version, new(2023, 12, 31), Cancel);
        cycle = (await Queries.CycleAsync(cycle.Id, Cancel))!;
        Assert.Equal([new(2022, 12, 31), new(2023, 2, 28), new(2023, 12, 31), new DateOnly(2025, 2, 28)], cycle.Reviews.Select(r => r.DueOn));
        Assert.Equal("Tính từ ngày khác", cycle.AdjustedReason);
    }

    [Fact]
    public async Task The_dialog_says_the_refusal_beside_its_field_and_loses_nothing()
    {
        var provider = Render<MudDialogProvider>();
        var cycle = (await Queries.ListAsync(null, Cancel)).Single(c => c.Document == "50-CTr/TU");
        await provider.InvokeAsync(() => Services.GetRequiredService<IDialogService>().ShowAsync<CycleDialog>(
            "", new DialogParameters<CycleDialog> { { d => d.Cycle, cycle }, { d => d.IsRebase, true } }));
        await provider.WaitForElement("#cycle-reason").ChangeAsync(new() { Value = "Theo chỉ đạo" });
        await provider.FindAll("button").Single(b => b.TextContent.Contains("Lưu", StringComparison.Ordinal)).ClickAsync(new());
        provider.WaitForAssertion(() => Assert.Contains("Hãy chọn ngày gốc", provider.Find("#cycle-day-error").TextContent, StringComparison.Ordinal));
        await provider.Find("#cycle-day").ChangeAsync(new() { Value = "2020-11-01" });
        await provider.FindAll("button").Single(b => b.TextContent.Contains("Lưu", StringComparison.Ordinal)).ClickAsync(new());
        provider.WaitForAssertion(() => Assert.Empty(provider.FindAll("#cycle-day")));
        Assert.Equal("Theo chỉ đạo", (await Queries.CycleAsync(cycle.Id, Cancel))!.AdjustedReason);
    }

    [Fact]
    public async Task A_review_shows_the_official_counts_of_its_document_and_every_body_involved()
    {
        var cycle = (await Queries.ListAsync(null, Cancel)).Single(c => c.Document == "50-CTr/TU");
        var item = (await Services.GetRequiredService<ReviewFigures>().FindAsync(cycle.Reviews[0].Id, Cancel))!;
        await using var db = await OpenDatabaseAsync();
        var mine = db.Obligations.Where(o => o.Assignment.Sources.Any(s => s.ResolutionId == cycle.ResolutionId));
        Assert.Equal(await mine.CountAsync(o => o.Role == ObligationRole.Lead, Cancel), item.Counts.Total);
        Assert.Equal(item.Counts.Total, item.Agencies.Sum(a => a.Led));
        Assert.Equal(await mine.Select(o => o.AgencyId).Distinct().CountAsync(Cancel), item.Agencies.Count);
        Assert.Equal(item.Counts.Total, Enum.GetValues<MatrixColumn>().Sum(c => item.Counts[c]));
        var page = Render<ReviewPage>(p => p.Add(x => x.Id, cycle.Reviews[0].Id));
        page.WaitForAssertion(() => Assert.Contains("Cơ quan, đơn vị tham gia", page.Markup, StringComparison.Ordinal));
        Assert.Contains($"cot={MatrixColumn.OpenOverdue}", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_that_is_not_there_says_so()
    {
        var page = Render<ReviewPage>(p => p.Add(x => x.Id, 999999));
        page.WaitForAssertion(() => Assert.Contains("Không tìm thấy nội dung", page.Markup, StringComparison.Ordinal));
    }
}
