using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Blockages;
using ResolutionTracker.Domain.Comments;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>
/// Who sees which rows; every query starts here. What is not named is not seen: an account without a body
/// and without a post that sees all gets nothing. Not yours and not there are the same to the caller.
/// </summary>
public static class Visibility
{
    public static IQueryable<Obligation> VisibleTo(this IQueryable<Obligation> obligations, Actor actor)
    {
        var agency = AgencyOf(actor);
        return actor.SeesAll ? obligations : obligations.Where(o => o.AgencyId == agency);
    }

    public static IQueryable<Assignment> VisibleTo(this IQueryable<Assignment> assignments, Actor actor)
    {
        var agency = AgencyOf(actor);
        return actor.SeesAll ? assignments : assignments.Where(a => a.Obligations.Any(o => o.AgencyId == agency));
    }

    public static IQueryable<ProgressReport> VisibleTo(this IQueryable<ProgressReport> reports, Actor actor)
    {
        var agency = AgencyOf(actor);
        return actor.SeesAll ? reports : reports.Where(r => r.AgencyId == agency);
    }

    public static IQueryable<DueDayChange> VisibleTo(this IQueryable<DueDayChange> changes, Actor actor)
    {
        var agency = AgencyOf(actor);
        return actor.SeesAll ? changes : changes.Where(c => c.Obligation.AgencyId == agency);
    }

    public static IQueryable<Suspension> VisibleTo(this IQueryable<Suspension> suspensions, Actor actor)
    {
        var agency = AgencyOf(actor);
        return actor.SeesAll ? suspensions : suspensions.Where(s => s.Obligation.AgencyId == agency);
    }

    public static IQueryable<Correction> VisibleTo(this IQueryable<Correction> corrections, Actor actor)
    {
        var agency = AgencyOf(actor);
        return actor.SeesAll ? corrections : corrections.Where(c => c.Obligation.AgencyId == agency);
    }

    /// <summary>A body reads the comments that are shared with it.</summary>
    public static IQueryable<Comment> VisibleTo(this IQueryable<Comment> comments, Actor actor)
    {
        var agency = AgencyOf(actor);
        return actor.SeesAll ? comments : comments.Where(c => c.AgencyId == agency);
    }

    /// <summary>A body reads the letters that were sent to it; drafts are the office's own.</summary>
    public static IQueryable<Letter> VisibleTo(this IQueryable<Letter> letters, Actor actor)
    {
        var agency = AgencyOf(actor);
        return actor.SeesAll ? letters : letters.Where(l => l.AgencyId == agency && l.State == LetterState.Issued);
    }

    /// <summary>A body sees what stands in the way of its own work, and what is asked of it.</summary>
    public static IQueryable<Blockage> VisibleTo(this IQueryable<Blockage> blockages, Actor actor)
    {
        var agency = AgencyOf(actor);
        return actor.SeesAll ? blockages : blockages.Where(b => b.AgencyId == agency || b.DeciderId == agency || b.Duties.Any(d => d.Obligation.AgencyId == agency));
    }

    /// <summary>The log of telephone calls is the office's own, open to those who see all.</summary>
    public static IQueryable<UrgingCall> VisibleTo(this IQueryable<UrgingCall> calls, Actor actor) => actor.SeesAll ? calls : calls.Where(_ => false);

    /// <summary>Bodies read the documents that give them work; never one that is secret.</summary>
    public static IQueryable<Resolution> VisibleTo(this IQueryable<Resolution> resolutions, TrackerDbContext db, Actor actor)
    {
        var agency = AgencyOf(actor);
        return actor.SeesAll
            ? resolutions
            : resolutions.Where(r => !r.IsSecret && db.AssignmentSources.Any(s => s.ResolutionId == r.Id && s.Assignment.Obligations.Any(o => o.AgencyId == agency)));
    }

    // No body has the number 0.
    private static int AgencyOf(Actor actor) =>
        actor.Has(Role.AgencyReporter) || actor.Has(Role.AgencyHead) ? actor.AgencyId ?? 0 : 0;
}
