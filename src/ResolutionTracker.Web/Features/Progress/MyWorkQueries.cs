using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What the reader's body leads or contributes to.</summary>
public sealed class MyWorkQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    private static readonly ObligationStatus[] Closed =
        [ObligationStatus.CompletedOnTime, ObligationStatus.CompletedLate, ObligationStatus.CompletedNoDueDay, ObligationStatus.Ended];

    private static readonly ObligationStatus[] Pressing = [ObligationStatus.Overdue, ObligationStatus.OverdueSevere, ObligationStatus.DueSoon];

    private static readonly ObligationStatus[] Startable =
        [ObligationStatus.OnTrack, ObligationStatus.NoDueDayRequired, ObligationStatus.NoDueDaySet];

    public async Task<MyWork> ReadAsync(CancellationToken cancellationToken)
    {
        var day = await today.ThresholdsAsync(cancellationToken);
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var open = await Mine(db, actor, day).Where(r => !Closed.Contains(r.Status)).Select(Item(db)).ToListAsync(cancellationToken);
        var done = await Mine(db, actor, day).CountAsync(r => Closed.Contains(r.Status), cancellationToken);
        var agency = await db.Agencies.Where(a => a.Id == actor.AgencyId).Select(a => a.Name).FirstOrDefaultAsync(cancellationToken);
        var awaiting = await db.ProgressReports.VisibleTo(actor).CountAsync(r => r.AgencyId == actor.AgencyId && r.State == ReportState.AwaitingSignature, cancellationToken);
        return new(agency, day, open, done, awaiting);
    }

    /// <summary>A page of what is done, newest first.</summary>
    public async Task<IReadOnlyList<MyWorkItem>> DoneAsync(int page, CancellationToken cancellationToken)
    {
        var day = await today.ThresholdsAsync(cancellationToken);
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Mine(db, actor, day).Where(r => Closed.Contains(r.Status))
            .OrderByDescending(r => r.Obligation.AcceptedOn ?? r.Obligation.EndedOn).ThenBy(r => r.Obligation.Id)
            .Skip((page - 1) * Pager.Rows).Take(Pager.Rows)
            .Select(Item(db)).ToListAsync(cancellationToken);
    }

    /// <summary>How many pieces of work ask for something now: returned, overdue, due soon, new.</summary>
    public async Task<int> MyWorkCountAsync(CancellationToken cancellationToken)
    {
        var day = await today.ThresholdsAsync(cancellationToken);
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Mine(db, actor, day).CountAsync(
            r => !Closed.Contains(r.Status)
                && (Pressing.Contains(r.Status)
                    || Startable.Contains(r.Status) && r.Obligation.ReceivedOn == null && r.Obligation.DeclinedOn == null
                    || db.ProgressReports.Any(p => p.ObligationId == r.Obligation.Id && p.AgencyId == r.Obligation.AgencyId && p.State == ReportState.Returned)),
            cancellationToken);
    }

    // Somebody of the office may also report for a body of their own, but this list is one body's.
    private static IQueryable<RatedObligation> Mine(TrackerDbContext db, Actor actor, StatusThresholds day) =>
        db.Obligations.VisibleTo(actor).Where(o => o.AgencyId == actor.AgencyId).Rated(day);

    private static Expression<Func<RatedObligation, MyWorkItem>> Item(TrackerDbContext db)
    {
        var begun = db.ProgressReports.Begun();
        return r => new MyWorkItem
        {
            ObligationId = r.Obligation.Id,
            AssignmentId = r.Obligation.AssignmentId,
            Title = r.Obligation.Assignment.Title,
            Role = r.Obligation.Role,
            Part = r.Obligation.Part,
            PeriodLabel = r.Obligation.PeriodLabel,
            DueText = r.Obligation.DueText,
            ReceivedOn = r.Obligation.ReceivedOn,
            DeclinedOn = r.Obligation.DeclinedOn,
            Percent = r.Obligation.ProgressPercent,
            LastReportedOn = r.Obligation.LastReportedOn,
            Status = r.Status,
            Facts = r.Facts,
            ReturnedReportId = db.ProgressReports.Where(p => p.ObligationId == r.Obligation.Id && p.AgencyId == r.Obligation.AgencyId && p.State == ReportState.Returned)
                .OrderByDescending(p => p.Id).Select(p => (int?)p.Id).FirstOrDefault(),
            ReturnReason = db.ProgressReports.Where(p => p.ObligationId == r.Obligation.Id && p.AgencyId == r.Obligation.AgencyId && p.State == ReportState.Returned)
                .OrderByDescending(p => p.Id).Select(p => p.ReturnReason).FirstOrDefault(),
            HasDraft = begun.Any(p => p.ObligationId == r.Obligation.Id && p.AgencyId == r.Obligation.AgencyId && p.State == ReportState.Draft && !p.IsOnBehalf),
            AwaitsSignature = db.ProgressReports.Any(p => p.ObligationId == r.Obligation.Id && p.AgencyId == r.Obligation.AgencyId && p.State == ReportState.AwaitingSignature),
            LatestReportId = db.ProgressReports.Where(p => p.ObligationId == r.Obligation.Id && p.AgencyId == r.Obligation.AgencyId && p.State != ReportState.Draft)
                .OrderByDescending(p => p.SubmittedOn).ThenByDescending(p => p.Id).Select(p => (int?)p.Id).FirstOrDefault(),
        };
    }
}

/// <summary>All of one body's open work, how much is done, and how many reports wait for the signature of its head.</summary>
public sealed record MyWork(string? Agency, StatusThresholds Day, IReadOnlyList<MyWorkItem> Open, int Done, int AwaitingSignature);
