using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Blockages;
using ResolutionTracker.Web.Tests.Features.Assignments;

namespace ResolutionTracker.Web.Tests.Features.Blockages;

public sealed class BlockageTests : AssignmentTest
{
    private const string Asked = "sokhdt@demo.local";
    private const string Stranger = "sogtvt@demo.local";

    private BlockageCommands Blockages => Services.GetRequiredService<BlockageCommands>();

    private BlockageQueries Queries => Services.GetRequiredService<BlockageQueries>();

    [Fact]
    public async Task A_body_raises_its_own_and_it_stands_by_deciding_body_with_its_days()
    {
        var (assignment, duty) = await DutyAsync();
        await SignInAsync(Reporter);
        await Blockages.RaiseAsync(duty, await InputAsync(duty), Guid.NewGuid(), Cancel);
        var row = Assert.Single(await Queries.OfAsync(assignment, null, Cancel));
        Assert.Equal((14, true), (row.Days(new(2022, 11, 15)), row.MayChange));
        await SignInAsync(Leader);
        var decider = Assert.Single(await Queries.ByDeciderAsync(Cancel));
        Assert.Equal((1, 1, 14), (decider.Count, decider.Duties, decider.LongestDays));
        Assert.Contains("Thiếu vốn", Render<BlockagesPage>().Markup, StringComparison.Ordinal);
        var page = Render<AssignmentPage>(p => p.Add(a => a.Id, assignment));
        Assert.DoesNotContain(page.FindAll("button"), b => b.TextContent.Contains("Báo khó khăn", StringComparison.Ordinal));
        Assert.Contains("Chờ 14 ngày", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_it_is_asked_of_reads_it_without_the_work_of_others_and_a_stranger_nothing()
    {
        var (assignment, duty) = await DutyAsync();
        var id = await Blockages.RaiseAsync(duty, await InputAsync(duty), Guid.NewGuid(), Cancel);
        await SignInAsync(Asked);
        var (rows, total) = await Queries.PageAsync(false, null, null, 1, Cancel);
        Assert.Equal((1, id), (total, rows[0].Id));
        Assert.Empty(rows[0].Duties);
        Assert.False(rows[0].MayChange);
        Assert.Equal(0, Assert.Single(await Queries.ByDeciderAsync(Cancel)).Duties);
        Assert.Equal("NotYours", await RefusalAsync(() => Blockages.ClearAsync(id, 1, "x", null, Guid.NewGuid(), Cancel)));
        Assert.Equal("NotHere", await RefusalAsync(async () => await Blockages.RaiseAsync(duty, await InputAsync(duty), Guid.NewGuid(), Cancel)));
        await SignInAsync(Stranger);
        Assert.Equal(0, (await Queries.PageAsync(false, null, null, 1, Cancel)).Total);
        Assert.Empty(await Queries.ByDeciderAsync(Cancel));
        Assert.Empty(await Queries.OfAsync(assignment, null, Cancel));
        Assert.Equal("NotHere", await RefusalAsync(() => Blockages.ClearAsync(id, 1, "x", null, Guid.NewGuid(), Cancel)));
    }

    [Theory]
    [InlineData(Leader)]
    [InlineData(Inspector)]
    [InlineData(Administrator)]
    public async Task Who_changes_nothing_raises_and_clears_nothing(string who)
    {
        var (_, duty) = await DutyAsync();
        var input = await InputAsync(duty);
        var id = await Blockages.RaiseAsync(duty, input, Guid.NewGuid(), Cancel);
        await SignInAsync(who);
        Assert.Equal("MayNot", await RefusalAsync(() => Blockages.RaiseAsync(duty, input, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Blockages.ClearAsync(id, 1, "x", null, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Cleared_with_a_note_it_leaves_the_list_and_stays_on_the_item()
    {
        var (assignment, duty) = await DutyAsync();
        var id = await Blockages.RaiseAsync(duty, await InputAsync(duty), Guid.NewGuid(), Cancel);
        await Blockages.ClearAsync(id, 1, "Đã bố trí vốn", null, Guid.NewGuid(), Cancel);
        Assert.Equal(0, await Queries.OpenAsync(Cancel));
        Assert.Equal(1, (await Queries.PageAsync(true, null, null, 1, Cancel)).Total);
        Assert.Contains("Đã bố trí vốn", Render<AssignmentPage>(p => p.Add(a => a.Id, assignment)).Markup, StringComparison.Ordinal);
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(1, await db.History.CountAsync(h => h.Action == "ClearBlockage" && h.SubjectKind == "Assignment" && h.SubjectId == assignment && h.EntityKind == "Blockage", Cancel));
        Assert.True(await db.Notices.AnyAsync(n => n.Code == "BlockageCleared", Cancel));
    }

    [Fact]
    public async Task A_body_that_is_none_of_the_register_is_refused_beside_its_box()
    {
        var (_, duty) = await DutyAsync();
        var input = await InputAsync(duty);
        (input.DeciderId, input.DeciderTyped) = (null, "Sở Không Có");
        Assert.Equal("UnknownAgency", await RefusalAsync(() => Blockages.RaiseAsync(duty, input, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Corrected_it_names_other_duties_and_counts_once()
    {
        var (_, duty) = await DutyAsync();
        var (_, other) = await DutyAsync();
        var id = await Blockages.RaiseAsync(duty, await InputAsync(duty), Guid.NewGuid(), Cancel);
        var input = await InputAsync(duty);
        input.DutyIds.Add(other);
        await Blockages.EditAsync(id, 1, input, Guid.NewGuid(), Cancel);
        var decider = Assert.Single(await Queries.ByDeciderAsync(Cancel));
        Assert.Equal((1, 2), (decider.Count, decider.Duties));
        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Blockages.EditAsync(id, 1, input, Guid.NewGuid(), Cancel)));
    }

    private async Task<BlockageInput> InputAsync(int duty) =>
        new() { What = "Thiếu vốn", DeciderId = (await AgencyAsync("so-ke-hoach-va-dau-tu")).Id, AskedOn = new(2022, 11, 1), DutyIds = { duty } };

    private async Task<(int Assignment, int Duty)> DutyAsync()
    {
        var id = await GivenWorkAsync(due: "30/11/2022");
        return (id, (await AssignmentAsync(id)).Lead.Id);
    }
}
