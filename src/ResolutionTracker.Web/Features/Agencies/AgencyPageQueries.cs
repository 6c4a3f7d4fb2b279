using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>One piece of a body's work, led or contributed.</summary>
public sealed record AgencyWork(
    int ObligationId, int AssignmentId, AssignmentForm Form, string Title, string? PeriodLabel, string? Part, string? Lead, string? DueText,
    int? Percent, bool IsDemo, ObligationStatus Status, ObligationFacts Facts);

/// <summary>Cán bộ đầu mối: who has an account there.</summary>
public sealed record AgencyPerson(string Name, string? Position, string? Email, bool IsDemo);

public sealed record AgencyNow(
    int Id, string Name, string? ShortName, AgencyKind Kind, string? Parent, bool IsClosed, StatusThresholds Day, RatedCounts Lead, DateOnly? LastReportedOn,
    IReadOnlyList<AgencyWork> Work, IReadOnlyList<AgencyWork> Parts, int PartsTotal, IReadOnlyList<AgencyPerson> People);

public sealed class AgencyPageQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    public const int Top = 25;

    /// <summary>Worst first: late, then waiting, then what is due next.</summary>
    private static readonly ObligationStatus[] Late = [.. Matrix.StatusesOf(MatrixColumn.OpenOverdue)];

    private static readonly ObligationStatus[] Closed =
        [ObligationStatus.CompletedOnTime, ObligationStatus.CompletedLate, ObligationStatus.CompletedNoDueDay, ObligationStatus.Ended];

    /// <summary>Null when it is not there, or not for this reader.</summary>
    public async Task<AgencyNow?> ReadAsync(int id, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var agency = await db.Agencies.Where(a => actor.SeesAll && a.Id == id)
            .Select(a => new { a.Name, a.ShortName, a.Kind, Parent = a.Parent!.Name, a.IsClosed }).FirstOrDefaultAsync(cancellationToken);
        if (agency is null)
        {
            return null;
        }

        var work = db.Obligations.VisibleTo(actor).Where(o => o.AgencyId == id);
        var lead = work.Where(o => o.Role == ObligationRole.Lead);
        var parts = work.Where(o => o.Role == ObligationRole.Contribution);
        var people = await db.Users.Where(u => u.AgencyId == id && !u.IsDisabled).OrderBy(u => u.FullName).ThenBy(u => u.Id)
            .Select(u => new AgencyPerson(u.FullName, u.Position, u.Email, u.IsDemo)).ToListAsync(cancellationToken);
        return new(
            id, agency.Name, agency.ShortName, agency.Kind, agency.Parent, agency.IsClosed, day,
            await lead.CountBothAsync(day, cancellationToken), await work.MaxAsync(o => o.LastReportedOn, cancellationToken),
            await TopAsync(lead, day, cancellationToken), await TopAsync(parts, day, cancellationToken), await parts.CountAsync(cancellationToken), people);
    }

    private static Task<List<AgencyWork>> TopAsync(IQueryable<Obligation> work, StatusThresholds day, CancellationToken cancellationToken) =>
        work.Rated(day)
            .OrderBy(r => Late.Contains(r.Status) ? 0 : Closed.Contains(r.Status) ? 2 : 1)
            .ThenBy(r => r.Obligation.DueOn == null).ThenBy(r => r.Obligation.DueOn).ThenBy(r => r.Obligation.Id).Take(Top)
            .Select(r => new AgencyWork(
                r.Obligation.Id, r.Obligation.AssignmentId, r.Obligation.Assignment.Form, r.Obligation.Assignment.Title, r.Obligation.PeriodLabel, r.Obligation.Part,
                r.Obligation.Assignment.Obligations.Where(o => o.Role == ObligationRole.Lead).OrderBy(o => o.Id).Select(o => o.Agency.Name).FirstOrDefault(),
                r.Obligation.DueText, r.Obligation.ProgressPercent, r.Obligation.IsDemo || r.Obligation.Assignment.IsDemo, r.Status, r.Facts))
            .ToListAsync(cancellationToken);
}
