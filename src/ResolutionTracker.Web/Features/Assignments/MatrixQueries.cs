using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Collective work as bodies × periods.</summary>
public sealed record MatrixView(int AssignmentId, string Title, IReadOnlyList<MatrixPeriod> Periods, IReadOnlyList<MatrixRow> Rows, StatusThresholds Day)
{
    public bool IsWithdrawn { get; init; }

    /// <summary>The documents the work rests on, by number and date.</summary>
    public IReadOnlyList<MatrixSource> Sources { get; init; } = [];
}

public sealed record MatrixSource(string Number, DateOnly? IssuedOn);

/// <summary>A column, with how much of it is done and overdue.</summary>
public sealed record MatrixPeriod(string Label, int Order, int Done, int Overdue, int Total);

public sealed record MatrixRow(int AgencyId, string Agency, IReadOnlyDictionary<int, MatrixCell> Cells)
{
    public int Done => Cells.Values.Count(c => c.IsDone);

    public int Overdue => Cells.Values.Count(c => c.IsOverdue);

    /// <summary>The first day that was missed and still is.</summary>
    public DateOnly OldestDue => Cells.Values.Where(c => c.IsOverdue).Min(c => c.DueOn) ?? DateOnly.MaxValue;
}

public sealed record MatrixCell(int ObligationId, ObligationStatus Status, DateOnly? DueOn)
{
    /// <summary>As the official matrix counts it: the list behind the sum holds the same.</summary>
    public bool IsOverdue => Matrix.ColumnOf(Status) == MatrixColumn.OpenOverdue;

    public bool IsDone => Matrix.IsDone(Status);
}

public sealed class MatrixQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <summary>Null when there is no such collective assignment for the reader; a body gets its own row.</summary>
    /// <param name="byProtocol">Rows in protocol order; otherwise the most overdue ones first.</param>
    public async Task<MatrixView?> FindAsync(int assignmentId, bool byProtocol, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await db.Assignments.VisibleTo(actor).Where(a => a.Id == assignmentId && a.Form == AssignmentForm.Collective)
            .Select(a => new
            {
                a.Title,
                a.WithdrawnOn,
                Sources = a.Sources.OrderBy(s => s.Id).Select(s => new MatrixSource(s.Resolution.Symbol ?? s.Resolution.Summary, s.Resolution.IssuedOn)).ToList(),
            }).FirstOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var cells = await db.Obligations.VisibleTo(actor).Where(o => o.AssignmentId == assignmentId && o.Role == ObligationRole.Lead).Rated(day)
            .OrderBy(r => r.Obligation.Agency.Order).ThenBy(r => r.Obligation.AgencyId).ThenBy(r => r.Obligation.PeriodOrder).ThenBy(r => r.Obligation.Id)
            .Select(r => new
            {
                r.Obligation.AgencyId,
                Agency = r.Obligation.Agency.Name,
                r.Obligation.PeriodOrder,
                r.Obligation.PeriodLabel,
                Cell = new MatrixCell(r.Obligation.Id, r.Status, r.Obligation.DueOn),
            }).ToListAsync(cancellationToken);
        var periods = cells.GroupBy(c => c.PeriodOrder).OrderBy(g => g.Key)
            .Select(g => new MatrixPeriod(g.First().PeriodLabel ?? "", g.Key, g.Count(c => c.Cell.IsDone), g.Count(c => c.Cell.IsOverdue), g.Count()));

        // The sort keeps the protocol order among those that are late alike.
        var rows = cells.GroupBy(c => c.AgencyId)
            .Select(g => new MatrixRow(g.Key, g.First().Agency, g.GroupBy(c => c.PeriodOrder).ToDictionary(p => p.Key, p => p.First().Cell)));
        return new(assignmentId, found.Title, [.. periods], [.. byProtocol ? rows : rows.OrderByDescending(r => r.Overdue).ThenBy(r => r.OldestDue)], day)
        {
            IsWithdrawn = found.WithdrawnOn is not null,
            Sources = [.. found.Sources.Distinct()],
        };
    }

    public async Task<ReminderPlan> PlanRemindersAsync(int assignmentId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await ReminderPlan.MakeAsync(db, await user.ActorAsync(), assignmentId, await today.ThresholdsAsync(cancellationToken), cancellationToken);
    }

    /// <summary>Why a reminder of one obligation would be refused now; null where the office may send it.</summary>
    public async Task<RuleBroken?> WhyNotRemindAsync(int obligationId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var owed = await db.Obligations.VisibleTo(actor).AsNoTracking().Include(o => o.Agency).FirstOrDefaultAsync(o => o.Id == obligationId, cancellationToken);
        return owed is null ? new("NotHere")
            : owed.WhyNotRemind(today.Date) ?? (await db.ReportersOf([owed.AgencyId]).AnyAsync(cancellationToken) ? null : new("NobodyToRemind", null, owed.Agency.Name));
    }

    /// <summary>What a body added now would get, and what it would not.</summary>
    public async Task<BodyPlan> PlanBodyAsync(int assignmentId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var assignment = await db.Assignments.VisibleTo(actor).AsNoTracking().Include(a => a.Obligations).SingleAsync(a => a.Id == assignmentId, cancellationToken);
        var periods = assignment.Periods.ToLookup(p => p.IsPast(today.Date));
        var options = await db.Agencies.Where(a => !a.IsClosed).AsOptions().ToListAsync(cancellationToken);
        return new(options, [.. periods[false]], [.. periods[true]]);
    }
}

/// <param name="Bodies">All that are open: one left out because it has the work already would be missed, and its neighbour taken.</param>
public sealed record BodyPlan(IReadOnlyList<NameOption> Bodies, IReadOnlyList<CollectivePeriod> Ahead, IReadOnlyList<CollectivePeriod> Past);
