using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Tests.Platform.Data;

/// <summary>New work written in bulk is the same, column by column and in its history, as work written one by one.</summary>
public sealed class BulkInsertTests : TrackerTest
{
    private static readonly string[] OfTheRow = ["Id", "AssignmentId", "RuleId", "Code", "CodeNumber", "SearchText"];

    [Theory]
    [InlineData("quý IV/2023")]
    [InlineData("hằng quý")]
    public async Task Both_ways_write_the_same_rows(string due)
    {
        var one = await GivenAsync(async work =>
        {
            var assignment = await WorkAsync(work, due);
            work.Db.Add(assignment);
            return assignment;
        });
        Assignment? bulk = null;
        await GivenAsync(async work =>
        {
            bulk = await WorkAsync(work, due);
            work.AddInBulk([bulk]);
            return null;
        });

        await using var db = await OpenDatabaseAsync();
        Assert.True(bulk!.Id > one);
        Assert.Equal(await ReadAsync(db, one), await ReadAsync(db, bulk.Id));
        Assert.NotNull(bulk.Code);
        Assert.Equal(await HistoryAsync(db, one), await HistoryAsync(db, bulk.Id));

        // The table goes on counting behind what was written in bulk.
        Assert.True(await GivenAsync(async work =>
        {
            var next = await WorkAsync(work, due);
            work.Db.Add(next);
            return next;
        }) > bulk.Id);
    }

    private static async Task<Assignment> WorkAsync(Work work, string due)
    {
        var document = await work.Db.Resolutions.OrderBy(r => r.Id).FirstAsync(Cancel);
        var bodies = await work.Db.Agencies.OrderBy(a => a.Id).Take(3).ToListAsync(Cancel);
        var context = new DeadlineContext(document.IssuedOn);
        var recurs = RecurringTerms.Read(due, context, "Due");
        var draft = new AssignmentDraft
        {
            Title = "Việc ghi hai cách",
            Content = "Nội dung",
            Lead = bodies[0],
            Officer = "Nguyễn Văn A",
            Contributors = [new(bodies[1], "Số liệu", null), new(bodies[2], null, null)],
            Deliverable = "Kế hoạch",
            Leader = "Phó Chủ tịch",
            Due = recurs is null ? DueTerms.Read(due, NoDeadline.NotSet, context, "Due") : DueTerms.NotSet with { Text = recurs.Text },
            Recurs = recurs,
            Sources = [(document, null)],
        };
        var assignment = recurs is null ? Assignment.Give(draft, Actor.System, new(2022, 11, 1)) : Assignment.GiveRecurring(draft, Actor.System, new(2022, 11, 1), work.Today);
        assignment.BringInBy(0, isOpeningBalance: true);
        typeof(Assignment).GetProperty(nameof(Assignment.ImportId))!.SetValue(assignment, null);
        return assignment;
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(TrackerDbContext db, int id)
    {
        var work = await db.Assignments.Include(a => a.Obligations).Include(a => a.Sources).Include(a => a.Rule!.Parts).AsSplitQuery().SingleAsync(a => a.Id == id, Cancel);
        object[] rows = [work, .. work.Obligations.OrderBy(o => o.Id), .. work.Sources, .. work.Rule is { } rule ? new object[] { rule }.Concat(rule.Parts.OrderBy(p => p.Id)) : []];
        return [.. rows.Select(row => string.Join('|', db.Entry(row).Properties.Where(p => !OfTheRow.Contains(p.Metadata.Name)).Select(p => $"{p.Metadata.Name}={p.CurrentValue}")))];
    }

    private static async Task<string> HistoryAsync(TrackerDbContext db, int id) =>
        await db.History.Where(h => h.EntityKind == "Assignment" && h.EntityId == id).Select(h => h.SubjectKind + "|" + h.Changes).SingleAsync(Cancel);
}
