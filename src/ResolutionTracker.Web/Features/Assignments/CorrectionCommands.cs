using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>A correction as it was typed.</summary>
public sealed class CorrectionInput
{
    public CorrectedFact Fact { get; set; }

    public DateOnly? Day { get; set; }

    public string? Number { get; set; }

    public int? Percent { get; set; }

    public string? Reason { get; set; }
}

/// <summary>Đính chính of accepted facts, by the office head.</summary>
public sealed class CorrectionCommands(UnitOfWork door)
{
    public Task<int> CorrectAsync(int obligationId, int seen, CorrectionInput input, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.Approve, operationId, async work =>
        {
            var duty = await ObligationCommands.FindAsync(work, obligationId, seen, cancellationToken);
            var correction = input.Fact switch
            {
                CorrectedFact.DeliverableNumber => Correction.OfNumber(duty, input.Number, await NumberAsync(work.Db, obligationId, cancellationToken), input.Reason, work.Actor, work.Today),
                CorrectedFact.Percent => Correction.OfPercent(duty, input.Percent, input.Reason, work.Actor, work.Today),
                _ => Correction.OfDay(duty, input.Fact, input.Day, input.Reason, work.Actor, work.Today),
            };
            work.Db.Add(correction);
            work.Note("CorrectFact", duty.Assignment, input.Reason);
            await work.TellAgencyAsync(duty.AgencyId, "FactCorrected", Urls.Assignment(duty.AssignmentId), cancellationToken, duty.Assignment.Title, correction.Reason);
            return correction;
        }, cancellationToken);

    /// <summary>The number of the accepted claim, where there is one.</summary>
    private static async Task<string?> NumberAsync(TrackerDbContext db, int obligationId, CancellationToken cancellationToken) =>
        (await db.ProgressReports.Where(r => r.ObligationId == obligationId && r.State == ReportState.Approved).OrderByDescending(r => r.Id).ToListAsync(cancellationToken))
            .Find(r => r.Claim is not null)?.Claim!.Symbol;
}
