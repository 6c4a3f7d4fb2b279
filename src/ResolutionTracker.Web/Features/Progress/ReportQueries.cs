using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>One report with what surrounds it.</summary>
public sealed class ReportQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <summary>Null when it is not there or not the reader's to see.</summary>
    public async Task<ReportView?> ReadAsync(int reportId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var report = await db.ProgressReports.VisibleTo(actor).ReadableBy(actor).Include(r => r.Evidence)
            .FirstOrDefaultAsync(r => r.Id == reportId, cancellationToken);
        if (report is null)
        {
            return null;
        }

        var day = await today.ThresholdsAsync(cancellationToken);
        var work = await WorkAsync(db, report.ObligationId, day, cancellationToken);
        var agency = await db.Agencies.Where(a => a.Id == report.AgencyId).Select(a => a.Name).FirstAsync(cancellationToken);
        var last = await db.ProgressReports.VisibleTo(actor)
            .Where(r => r.ObligationId == report.ObligationId && r.AgencyId == report.AgencyId && r.Id != reportId && r.State == ReportState.Approved)
            .OrderByDescending(r => r.SubmittedOn).ThenByDescending(r => r.Id).FirstOrDefaultAsync(cancellationToken);
        var history = await db.History
            .Where(h => h.SubjectKind == nameof(ProgressReport) && h.SubjectId == reportId && ProgressCommands.Steps.Contains(h.Action))
            .OrderBy(h => h.Id).Select(h => new { h.OperationId, Line = new HistoryLine(h.Action, h.ActorName, h.On, h.Reason) }).ToListAsync(cancellationToken);
        var calendar = await today.CalendarAsync(cancellationToken);
        var flagged = report is { Claim: not null, SubmittedOn: { } submitted }
            && report.Claim.IsOld(work.CompletedBy, submitted, calendar);
        return new(report, work, agency, day, last, [.. history.DistinctBy(h => h.OperationId).Select(h => h.Line)])
        {
            MayWrite = report.MayBeWrittenBy(actor) && work.Takes(report.AgencyId),
            MayDecide = actor.IsOffice && report.State == ReportState.Submitted,
            IsOldClaim = flagged,
            MaySign = report.MayBeSignedBy(actor),
            MayReopen = (actor.IsOfficeHead || actor is { ApprovesAlone: true, IsOffice: true }) && report is { State: ReportState.Approved, Claim: null } && work.CompletedBy != CompletedBy.Report && work.Takes(report.AgencyId),
            NeedsSignature = !report.IsOnBehalf && !actor.Has(Role.AgencyHead) && await db.Agencies.AnyAsync(a => a.Id == report.AgencyId && a.SignsReports, cancellationToken),
            Reader = actor,
            Calendar = calendar,
        };
    }

    private static async Task<ReportedWork> WorkAsync(TrackerDbContext db, int obligationId, StatusThresholds day, CancellationToken cancellationToken)
    {
        var work = await StructureAsync(db, obligationId, day, cancellationToken);
        return work is { Role: ObligationRole.Contribution, IsCollective: true }
            ? work with { Lead = (await db.OfCollectiveAsync([work.AssignmentId], cancellationToken)).GetValueOrDefault(work.AssignmentId) ?? work.Lead } : work;
    }

    private static Task<ReportedWork> StructureAsync(TrackerDbContext db, int obligationId, StatusThresholds day, CancellationToken cancellationToken) =>
        db.Obligations.Where(o => o.Id == obligationId).Rated(day).Select(r => new ReportedWork
        {
            AssignmentId = r.Obligation.AssignmentId,
            AgencyId = r.Obligation.AgencyId,
            Title = r.Obligation.Assignment.Title,
            Deliverable = r.Obligation.Assignment.Deliverable,
            CompletedBy = r.Obligation.Assignment.CompletedBy,
            Authority = r.Obligation.Assignment.Authority,
            Lead = r.Obligation.Role == ObligationRole.Lead
                ? r.Obligation.Agency.Name
                : r.Obligation.Assignment.Obligations.Where(o => o.Role == ObligationRole.Lead).Select(o => o.Agency.Name).FirstOrDefault(),
            Role = r.Obligation.Role,
            Part = r.Obligation.Part,
            PeriodLabel = r.Obligation.PeriodLabel,
            IsCollective = r.Obligation.Assignment.Form == AssignmentForm.Collective,
            DueText = r.Obligation.DueText,
            Status = r.Status,
            Facts = r.Facts,
        }).SingleAsync(cancellationToken);
}

/// <summary>The structure above a report: never edited there.</summary>
public sealed record ReportedWork
{
    public required int AssignmentId { get; init; }

    /// <summary>Who answers for the work now.</summary>
    public required int AgencyId { get; init; }

    public required string Title { get; init; }

    public string? Deliverable { get; init; }

    public required CompletedBy CompletedBy { get; init; }

    public string? Authority { get; init; }

    public string? Lead { get; init; }

    public required ObligationRole Role { get; init; }

    public string? Part { get; init; }

    public string? PeriodLabel { get; init; }

    /// <summary>Its matrix shows the other bodies and periods.</summary>
    public bool IsCollective { get; init; }

    public string? DueText { get; init; }

    public required ObligationStatus Status { get; init; }

    public required ObligationFacts Facts { get; init; }

    /// <summary>A report of that body can still be sent: the work is open, and was not given to another.</summary>
    public bool Takes(int agencyId) => Facts.IsOpen && AgencyId == agencyId;
}

public sealed record HistoryLine(string Action, string Actor, DateOnly On, string? Reason);

public sealed record ReportView(
    ProgressReport Report, ReportedWork Work, string Agency, StatusThresholds Day, ProgressReport? Last, IReadOnlyList<HistoryLine> History)
{
    public bool MayWrite { get; init; }

    /// <summary>The office may answer, also where the work has ended meanwhile: no report is left lying.</summary>
    public bool MayDecide { get; init; }

    /// <summary>The head of the body signs here.</summary>
    public bool MaySign { get; init; }

    /// <summary>The office head opens what was approved again.</summary>
    public bool MayReopen { get; init; }

    /// <summary>What is sent waits for the head of the body first.</summary>
    public bool NeedsSignature { get; init; }

    public required Actor Reader { get; init; }

    /// <summary>The words of the last period's report.</summary>
    public ReportText? LastText => Last is null ? null : ReportText.Of(Last);

    /// <summary>The words are those of the last period but for dates.</summary>
    public bool Repeats => ReportText.Of(Report).Repeats(LastText);

    /// <summary>A return asks for another report, which only open work takes.</summary>
    public bool MayReturn => MayDecide && Work.Takes(Report.AgencyId);

    /// <summary>A report begun that can no longer be sent; why, as the key of its sentence.</summary>
    public string? Overtaken => this switch
    {
        { Report.IsEditable: false } => null,
        { Work.Facts.EndedOn: not null } => "Ended",
        { Work.Facts.AcceptedOn: not null } => "DoneAlready",
        _ => Work.AgencyId == Report.AgencyId ? null : "GivenAway",
    };

    public required WorkingCalendar Calendar { get; init; }

    /// <summary>The claimed day lies more than five working days before the submission.</summary>
    public bool IsOldClaim { get; init; }

    /// <summary>Submitted upward, with the decision above outstanding: approving does not complete.</summary>
    public bool WaitsAbove => Report.Claim?.DatesFor(Work.CompletedBy) is { CompletesOn: null, SubmittedUpOn: not null };
}
