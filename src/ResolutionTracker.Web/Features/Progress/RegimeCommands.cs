using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Whose reporting regime: a body's, a piece of work's, or with neither that of the house.</summary>
public sealed record RegimeOf(int? AgencyId, int? AssignmentId);

/// <summary>What the form says of a regime.</summary>
public sealed record RegimeDraft(IReadOnlyList<ReportingDays> Terms, int OpensDaysBefore, int GraceDays);

/// <summary>How the office sets which periods are asked.</summary>
public sealed class RegimeCommands(UnitOfWork unit)
{
    /// <param name="seenVersion">0 where there was none of its own.</param>
    /// <exception cref="RuleBroken">What <see cref="ReportingRegime.Set"/> refuses, <c>NotThere</c>, <c>ChangedMeanwhile</c>.</exception>
    public Task<int> SetAsync(RegimeOf of, int seenVersion, RegimeDraft draft, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var regime = await FindAsync(work, of, cancellationToken);
            if ((regime?.Version ?? 0) != seenVersion)
            {
                throw new RuleBroken("ChangedMeanwhile");
            }

            if (regime is null)
            {
                regime = new(of.AgencyId, of.AssignmentId);
                work.Db.Add(regime);
            }
            else
            {
                work.Touch(regime);
            }

            regime.Set(draft.Terms, draft.OpensDaysBefore, draft.GraceDays, work.Actor);
            work.Note("SetRegime", regime);
            return regime;
        }, cancellationToken);

    /// <summary>The body or the work follows the house again.</summary>
    /// <exception cref="RuleBroken"><c>RegimeNotOwn</c>, <c>NotThere</c>, <c>ChangedMeanwhile</c>.</exception>
    public Task RemoveAsync(RegimeOf of, int seenVersion, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var regime = await FindAsync(work, of, cancellationToken);
            if (regime is null || of is { AgencyId: null, AssignmentId: null })
            {
                throw new RuleBroken("RegimeNotOwn");
            }

            regime.DemandVersion(seenVersion);
            work.Db.Remove(regime);
            work.Note("RemoveRegime", regime);
            return regime;
        }, cancellationToken);

    private static async Task<ReportingRegime?> FindAsync(Work work, RegimeOf of, CancellationToken cancellationToken)
    {
        if (of.AgencyId is { } agency && !await work.Db.Agencies.AnyAsync(a => a.Id == agency, cancellationToken)
            || of.AssignmentId is { } assignment && !await work.Db.Assignments.VisibleTo(work.Actor).AnyAsync(a => a.Id == assignment, cancellationToken))
        {
            throw new RuleBroken("NotThere");
        }

        return await work.Db.ReportingRegimes.Include(r => r.Terms).FirstOrDefaultAsync(r => r.AgencyId == of.AgencyId && r.AssignmentId == of.AssignmentId, cancellationToken);
    }
}
