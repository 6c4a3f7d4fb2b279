using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Collective work as bodies × periods.</summary>
public sealed record MatrixView(int AssignmentId, string Title, IReadOnlyList<MatrixPeriod> Periods, IReadOnlyList<MatrixRow> Rows, StatusThresholds Day);

/// <summary>A column, with how much of it is done and overdue.</summary>
public sealed record MatrixPeriod(string Label, int Order, int Done, int Overdue, int Total);

public sealed record MatrixRow(int AgencyId, string Agency, IReadOnlyDictionary<int, MatrixCell> Cells)
{
    public int Done => Cells.Values.Count(c => c.IsDone);

    public int Overdue => Cells.Values.Count(c => c.IsOverdue);
}

public sealed record MatrixCell(int ObligationId, ObligationStatus Status, DateOnly? DueOn)
{
    /// <summary>As the official matrix counts it: the list behind the sum holds the same.</summary>
    public bool IsOverdue => Matrix.ColumnOf(Status) == MatrixColumn.OpenOverdue;

    public bool IsDone => Matrix.ColumnOf(Status) is MatrixColumn.DoneOnTime or MatrixColumn.DoneLate or MatrixColumn.DoneNoDueDay;
}

public sealed class MatrixQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <summary>Null when there is no such collective assignment for the reader; a body gets its own row.</summary>
    public async Task<MatrixView?> FindAsync(int assignmentId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var title = await db.Assignments.VisibleTo(actor).Where(a => a.Id == assignmentId && a.Form == AssignmentForm.Collective)
            .Select(a => a.Title).FirstOrDefaultAsync(cancellationToken);
        if (title is null)
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

        // OrderBy keeps the protocol order within the late rows and within the others.
        var rows = cells.GroupBy(c => c.AgencyId)
            .Select(g => new MatrixRow(g.Key, g.First().Agency, g.GroupBy(c => c.PeriodOrder).ToDictionary(p => p.Key, p => p.First().Cell)))
            .OrderBy(r => r.Overdue == 0);
        return new(assignmentId, title, [.. periods], [.. rows], day);
    }
}
