using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Comments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Comments;

/// <summary>A comment as it was typed.</summary>
public sealed class CommentInput
{
    public int? ObligationId { get; init; }

    public int? ReportId { get; init; }

    public int? AgencyId { get; set; }

    public string? Text { get; set; }

    public ISet<int> Mentioned { get; init; } = new HashSet<int>();
}

/// <summary>Writes comments; whoever is mentioned is told.</summary>
public sealed class CommentCommands(UnitOfWork door)
{
    public Task<int> WriteAsync(int assignmentId, CommentInput input, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.Report, operationId, async work =>
        {
            var assignment = await work.Db.Assignments.VisibleTo(work.Actor).Include(a => a.Obligations).FirstOrDefaultAsync(a => a.Id == assignmentId, cancellationToken)
                ?? throw new RuleBroken("NotHere");
            if (input.ObligationId is { } duty && !await work.Db.Obligations.VisibleTo(work.Actor).AnyAsync(o => o.Id == duty && o.AssignmentId == assignment.Id, cancellationToken)
                || input.ReportId is { } report && !await work.Db.ProgressReports.VisibleTo(work.Actor).AnyAsync(r => r.Id == report && r.Obligation.AssignmentId == assignment.Id, cancellationToken))
            {
                throw new RuleBroken("NotHere");
            }

            var wanted = input.Mentioned.ToList();
            var readers = await CommentReaders.OfAsync(work.Db, u => wanted.Contains(u.Id), cancellationToken);
            if (readers.Count != wanted.Count)
            {
                throw new RuleBroken("NotHere");
            }

            var comment = Comment.Write(new(assignment, input.ObligationId, input.ReportId), input.AgencyId, input.Text, readers, work.Actor, work.Now);
            work.Db.Add(comment);
            work.Note("WriteComment", assignment);
            work.AfterSaving(_ =>
            {
                foreach (var mention in comment.Mentions)
                {
                    work.Tell(mention.AccountId, "Mentioned", Urls.Comment(assignment.Id, comment.ObligationId, comment.ReportId, comment.Id), work.Actor.Name, assignment.Title);
                }

                return Task.CompletedTask;
            });
            return comment;
        }, cancellationToken);
}
