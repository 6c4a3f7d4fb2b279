using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Lists of reports, and of work a body says is not its own.</summary>
public sealed class ProgressQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    /// <summary>What waits: claims first, then the longest waiting. Everything else: newest first.</summary>
    public async Task<ReportList> ReadAsync(ReportState? state, int? agencyId, int page, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var all = db.ProgressReports.VisibleTo(actor).ReadableBy(actor).Begun();
        if (agencyId is not null)
        {
            all = all.Where(r => r.AgencyId == agencyId);
        }

        var counts = await all.GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var chosen = state is null ? all : all.Where(r => r.State == state);
        var ordered = state == ReportState.Submitted
            ? chosen.OrderBy(r => r.Claim!.Symbol == null).ThenBy(r => r.SubmittedOn).ThenBy(r => r.Id)
            : chosen.OrderByDescending(r => r.SubmittedOn ?? r.WrittenOn).ThenByDescending(r => r.Id);
        var total = state is { } one ? counts.GetValueOrDefault(one) : counts.Values.Sum();
        var rows = await ordered.OnPage(page, total).Select(r => new ReportRow(
            r.Id, r.Obligation.Assignment.Title, r.Obligation.PeriodLabel, r.Obligation.Role,
            db.Agencies.Where(a => a.Id == r.AgencyId).Select(a => a.Name).First(),
            r.PeriodLabel, r.State, r.Percent, r.Claim!.Symbol, r.WrittenOn, r.SubmittedOn, r.DecidedOn, r.IsOnBehalf, r.Evidence.Count)).ToListAsync(cancellationToken);
        return new(rows, total, Pager.Shown(page, total), counts);
    }

    /// <summary>"Không đúng chức năng", unanswered, the longest waiting first.</summary>
    public async Task<IReadOnlyList<DeclinedWork>> DeclinedAsync(int? agencyId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Obligations.VisibleTo(actor)
            .Where(o => o.DeclinedOn != null && o.AcceptedOn == null && o.EndedOn == null && (agencyId == null || o.AgencyId == agencyId))
            .OrderBy(o => o.DeclinedOn).ThenBy(o => o.Id).Take(Pager.Rows)
            .Select(o => new DeclinedWork(o.Id, o.AssignmentId, o.Assignment.Title, o.PeriodLabel, o.Agency.Name, o.DeclinedOn!.Value, o.DeclineReason!))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Bodies with work to report on, in protocol order.</summary>
    public async Task<IReadOnlyList<NameOption>> AgenciesAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var mine = db.Obligations.VisibleTo(actor);
        return await db.Agencies.Where(a => mine.Any(o => o.AgencyId == a.Id)).AsOptions().ToListAsync(cancellationToken);
    }

    /// <summary>What a body may be reported on, for the office that does it in its place.</summary>
    public async Task<IReadOnlyList<OpenWork>> OpenWorkAsync(int agencyId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Obligations.VisibleTo(actor)
            .Where(o => o.AgencyId == agencyId && o.AcceptedOn == null && o.EndedOn == null && o.ClaimDate == null)
            .OrderBy(o => o.DueOn == null).ThenBy(o => o.DueOn).ThenBy(o => o.Id)
            .Select(o => new OpenWork(o.Id, o.Assignment.Title, o.PeriodLabel, o.Role, o.DueText, o.DueOn, o.NoDeadline)).ToListAsync(cancellationToken);
    }
}

public sealed record ReportRow(
    int Id, string Title, string? WorkPeriod, ObligationRole Role, string Agency, string Period, ReportState State, int? Percent, string? ClaimSymbol,
    DateOnly WrittenOn, DateOnly? SubmittedOn, DateOnly? DecidedOn, bool IsOnBehalf, int Files);

public sealed record ReportList(IReadOnlyList<ReportRow> Rows, int Total, int Page, IReadOnlyDictionary<ReportState, int> Counts);

public sealed record DeclinedWork(int ObligationId, int AssignmentId, string Title, string? PeriodLabel, string Agency, DateOnly On, string Reason);

public sealed record OpenWork(int ObligationId, string Title, string? PeriodLabel, ObligationRole Role, string? DueText, DateOnly? DueOn, NoDeadline NoDeadline);
