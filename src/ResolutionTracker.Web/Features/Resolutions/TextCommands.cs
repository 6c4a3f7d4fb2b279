using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Where the work of a clause that goes shall lie.</summary>
/// <param name="Index">Of a clause in the new text; null for the document as a whole.</param>
public sealed record HeirChoice(int ClauseId, int? Index);

/// <summary>Takes in the text of a document: first as a draft to be looked at, then in the place of the old one.</summary>
public sealed class TextCommands(UnitOfWork unit, IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, FileIntake intake)
{
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>MayNot</c>, <c>SecretKeepsNothing</c>.</exception>
    public async Task DemandMayEnterAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.DemandAsync(Policies.EditContent, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var resolution = await db.Resolutions.VisibleTo(db, actor).FirstOrDefaultAsync(r => r.Id == resolutionId, cancellationToken) ?? throw new RuleBroken("NotYours");
        resolution.DemandContentAllowed();
    }

    /// <summary>Reads a file that lies in our folder, keeps its words as the person's draft, and takes the file away.</summary>
    /// <returns>The draft's number.</returns>
    public async Task<int> DraftAsync(int resolutionId, ReceivedFile file, bool isPasted, CancellationToken cancellationToken)
    {
        await DemandMayEnterAsync(resolutionId, cancellationToken);
        try
        {
            var read = await DocumentText.ReadAsync(intake.PathOf(file.StoredName), Path.GetExtension(file.StoredName), cancellationToken);
            return await DraftAsync(resolutionId, read, isPasted ? null : file.OriginalName, cancellationToken);
        }
        finally
        {
            intake.Discard(file.StoredName);
        }
    }

    /// <summary>Reads a file that lies with the document, which stays there; its words become the person's draft.</summary>
    /// <returns>The draft's number.</returns>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>MayNot</c>, <c>SecretKeepsNothing</c>, and what the reader of files refuses.</exception>
    public async Task<int> DraftFromAttachmentAsync(int resolutionId, int attachmentId, CancellationToken cancellationToken)
    {
        await DemandMayEnterAsync(resolutionId, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var file = await db.Resolutions.Where(r => r.Id == resolutionId).SelectMany(r => r.Attachments).Where(a => a.Id == attachmentId)
            .Select(a => new { a.StoredName, a.OriginalName }).FirstOrDefaultAsync(cancellationToken) ?? throw new RuleBroken("NotYours");
        var read = await DocumentText.ReadAsync(intake.PathOf(file.StoredName), Path.GetExtension(file.OriginalName), cancellationToken);
        return await DraftAsync(resolutionId, read, file.OriginalName, cancellationToken);
    }

    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>DraftGone</c>, <c>ChangedMeanwhile</c>, <c>ClauseGoneHasWork</c>, and those of <see cref="Resolution.EnterText"/>.</exception>
    public Task<int> SaveAsync(int resolutionId, int draftId, int version, string? reason, IReadOnlyCollection<HeirChoice> heirs, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var resolution = await work.Db.Resolutions.VisibleTo(work.Db, work.Actor).AsSplitQuery()
                .Include(r => r.Clauses).Include(r => r.Versions).ThenInclude(v => v.Body)
                .FirstOrDefaultAsync(r => r.Id == resolutionId, cancellationToken) ?? throw new RuleBroken("NotYours");
            var draft = await work.Db.TextDrafts.FirstOrDefaultAsync(d => d.Id == draftId && d.ResolutionId == resolutionId && d.AccountId == work.Actor.AccountId, cancellationToken)
                ?? throw new RuleBroken("DraftGone");
            resolution.DemandVersion(version);
            var gone = resolution.EnterText(
                ClauseCutter.Cut(draft.Text), draft.FileName is null ? TextSource.Pasted : TextSource.File, draft.FileName, reason, work.Actor.Name, work.Now);
            var now = resolution.Clauses.OrderBy(c => c.Order).ToList();
            foreach (var (clause, _) in gone)
            {
                var choice = heirs.FirstOrDefault(h => h.ClauseId == clause.Id);
                var heir = choice?.Index is { } index ? now.ElementAtOrDefault(index) ?? throw new RuleBroken("ClauseGoneHasWork", "Gone", clause.Label ?? clause.Anchor) : null;
                if (!await ClauseHeirs.MoveAsync(work, clause, heir, mayLeave: choice is not null, cancellationToken))
                {
                    throw new RuleBroken("ClauseGoneHasWork", "Gone", clause.Label ?? clause.Anchor);
                }
            }

            work.Db.Remove(draft);
            work.Touch(resolution);
            work.Note("EnterText", resolution, reason);
            return resolution;
        }, cancellationToken);

    private async Task<int> DraftAsync(int resolutionId, DocumentText read, string? fileName, CancellationToken cancellationToken)
    {
        TextDraft? made = null;
        await unit.RunAsync(Policies.EditContent, Guid.NewGuid(), async work =>
        {
            var account = work.Actor.AccountId;
            var former = await work.Db.TextDrafts.Where(d => d.ResolutionId == resolutionId && d.AccountId == account).ToListAsync(cancellationToken);
            work.Db.RemoveRange(former);
            made = new(resolutionId, account, read.Text, fileName, read.PagesWithoutText, work.Now);
            work.Db.Add(made);
            return null;
        }, cancellationToken);
        return made!.Id;
    }
}
