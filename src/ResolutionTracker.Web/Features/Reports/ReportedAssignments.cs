using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>The rows of the annex: every assignment of a document, collective ones summed up by period.</summary>
internal sealed class ReportedAssignments(TrackerDbContext db, Actor actor, int resolutionId, StatusThresholds day, CancellationToken cancellationToken)
{
    public async Task<IReadOnlyList<ListedAssignment>> ReadAsync()
    {
        var assignments = await db.Assignments.VisibleTo(actor).Where(a => a.Sources.Any(s => s.ResolutionId == resolutionId))
            .OrderBy(a => a.Orientation == null).ThenBy(a => a.Orientation!.Order).ThenByDescending(a => a.Form).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.Form, Orientation = a.Orientation == null ? null : a.Orientation.Title, a.Title, a.Deliverable })
            .ToListAsync(cancellationToken);
        var contributors = await ContributorsAsync();
        var plain = await PlainAsync();
        var summed = await SummedAsync();
        return [.. assignments.Select(a => new ListedAssignment(
            a.Orientation, a.Title, a.Deliverable, [.. contributors[a.Id]], [.. (a.Form == AssignmentForm.Plain ? plain : summed)[a.Id]]))];
    }

    private async Task<ILookup<int, string>> ContributorsAsync() =>
        (await db.Obligations.VisibleTo(actor).Where(o => o.Role == ObligationRole.Contribution && o.Assignment.Sources.Any(s => s.ResolutionId == resolutionId))
            .OrderBy(o => o.Agency.Order).ThenBy(o => o.Id).Select(o => new { o.AssignmentId, o.Agency.Name }).ToListAsync(cancellationToken))
        .ToLookup(o => o.AssignmentId, o => o.Name);

    private async Task<ILookup<int, ListedObligation>> PlainAsync()
    {
        var rows = await ReportedWork.LedUnder(db, actor, resolutionId).Where(o => o.Assignment.Form == AssignmentForm.Plain).Rated(day)
            .OrderBy(r => r.Obligation.Id)
            .Select(r => new { r.Obligation.AssignmentId, r.Obligation.Agency.Name, r.Obligation.DueText, r.Obligation.DueOn, r.Obligation.NoDeadline, r.Status })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(r => r.AssignmentId, r =>
            new ListedObligation(r.Name, null, r.DueText, r.DueOn, r.NoDeadline, new(new Dictionary<ObligationStatus, int> { [r.Status] = 1 }), r.Status));
    }

    private async Task<ILookup<int, ListedObligation>> SummedAsync()
    {
        var rows = await ReportedWork.LedUnder(db, actor, resolutionId).Where(o => o.Assignment.Form != AssignmentForm.Plain).Rated(day)
            .GroupBy(r => new { r.Obligation.AssignmentId, r.Obligation.PeriodOrder, r.Obligation.PeriodLabel, r.Status })
            .Select(g => new
            {
                g.Key.AssignmentId,
                g.Key.PeriodOrder,
                g.Key.PeriodLabel,
                g.Key.Status,
                Count = g.Count(),
                DueText = g.Min(r => r.Obligation.DueText),
                DueOn = g.Max(r => r.Obligation.DueOn),
                NoDeadline = g.Max(r => r.Obligation.NoDeadline),
            })
            .ToListAsync(cancellationToken);
        return rows.GroupBy(r => new { r.AssignmentId, r.PeriodOrder, r.PeriodLabel }).OrderBy(g => g.Key.AssignmentId).ThenBy(g => g.Key.PeriodOrder)
            .ToLookup(g => g.Key.AssignmentId, g => new ListedObligation(
                null, g.Key.PeriodLabel, g.Select(r => r.DueText).FirstOrDefault(t => t is not null), g.Max(r => r.DueOn), g.Max(r => r.NoDeadline),
                new(g.ToDictionary(r => r.Status, r => r.Count)), g.First().Status));
    }
}
