using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Comments;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Comments;

/// <summary>A comment as it is shown.</summary>
/// <param name="SharedWith">The body that reads along; null where only those who see all do.</param>
public sealed record CommentLine(int Id, string Author, DateTime At, string Text, string? SharedWith, int? ObligationId, int? ReportId, IReadOnlyList<string> Mentions);

/// <summary>With whom the writer may share a comment, and whom it may call.</summary>
public sealed record CommentChoices(bool MayWrite, bool IsOffice, IReadOnlyList<NameOption> Bodies, IReadOnlyList<MentionedReader> People)
{
    /// <summary>People who may read a comment shared with a body.</summary>
    public IReadOnlyList<NameOption> Readers(int? agencyId) =>
        [.. People.Where(p => p.SeesAll || p.AgencyId is not null && p.AgencyId == agencyId).Select(p => new NameOption(p.AccountId, p.Name, Folding.Fold(p.Name)))];
}

public sealed class CommentQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, DomainClock clock)
{
    /// <summary>Comments on a piece of work, on one duty of it or on one report; the newest first.</summary>
    public async Task<IReadOnlyList<CommentLine>> OfAsync(int assignmentId, int? obligationId, int? reportId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await db.Comments.VisibleTo(actor).Include(c => c.Mentions)
            .Where(c => c.AssignmentId == assignmentId && (obligationId == null || c.ObligationId == obligationId || c.ObligationId == null) && (reportId == null || c.ReportId == reportId))
            .OrderByDescending(c => c.Id).ToListAsync(cancellationToken);
        var bodies = found.Select(c => c.AgencyId).OfType<int>().Distinct().ToList();
        var names = await db.Agencies.Where(a => bodies.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
        return [.. found.Select(c => new CommentLine(
            c.Id, c.AuthorName, clock.ToLocal(c.At), c.Text, c.AgencyId is { } body ? names[body] : null, c.ObligationId, c.ReportId, [.. c.Mentions.Select(m => m.Name)]))];
    }

    public async Task<CommentChoices> ChoicesAsync(int assignmentId, int? obligationId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!actor.IsOffice && (actor.AgencyId is not { } own || !actor.ActsFor(own)))
        {
            return new(false, false, [], []);
        }

        var bodies = await db.Obligations.VisibleTo(actor).Where(o => o.AssignmentId == assignmentId && (obligationId == null || o.Id == obligationId))
            .Select(o => o.Agency).Distinct().AsOptions().ToListAsync(cancellationToken);
        var ids = bodies.ConvertAll(b => b.Id);
        // A body calls the office and its own people; the office whom it likes of those who may read.
        var people = await CommentReaders.OfAsync(db, u => u.Id != actor.AccountId && (u.AgencyId == null || ids.Contains(u.AgencyId.Value) || actor.IsOffice
            || db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(x => x.Id == r.RoleId && (x.Name == "OfficeStaff" || x.Name == "OfficeHead")))), cancellationToken);
        return new(true, actor.IsOffice, bodies, people);
    }
}
