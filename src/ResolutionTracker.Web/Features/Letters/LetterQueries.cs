using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>Which letters a list shows.</summary>
public enum LetterList
{
    /// <summary>Chờ duyệt.</summary>
    Drafts,

    /// <summary>Explanations that are not concluded.</summary>
    Open,

    All,
}

/// <summary>A letter in a list.</summary>
public sealed record LetterRow(
    int Id, LetterKind Kind, LetterState State, int? Round, int AssignmentId, int ObligationId, string Title, string? PeriodLabel, string Agency,
    string? AskedBy, DateOnly DraftedOn, string? Number, DateOnly? IssuedOn, DateOnly? AnswerDueOn, DateOnly? AnsweredOn, LetterOutcome? Outcome);

/// <summary>What was written and said about one piece of work, newest first.</summary>
/// <param name="DutyId">The duty that a new letter from here would be about; null where there is none, or several.</param>
public sealed record WorkLetters(IReadOnlyList<Letter> Letters, IReadOnlyList<UrgingCall> Calls, int? DutyId, DateOnly Today);

/// <summary>What the paper of a letter needs beside the letter.</summary>
public sealed record LetterData(Letter Letter, string? Committee, string Agency, DateOnly Today, bool HoldsDemo);

public sealed class LetterQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <summary>One letter; null when it is not there or not the reader's.</summary>
    public async Task<Letter?> FindAsync(int id, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Whole(db.Letters.VisibleTo(actor)).FirstOrDefaultAsync(l => l.Id == id, cancellationToken);
    }

    public async Task<LetterData?> PaperAsync(int id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } letter)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var committee = await db.Agencies.Where(a => a.Kind == AgencyKind.PartyCommittee).OrderBy(a => a.Order).ThenBy(a => a.Id).Select(a => a.Name).FirstOrDefaultAsync(cancellationToken);
        return new(letter, committee, letter.Agency.Name, today.Date, letter.Obligation.IsDemo);
    }

    /// <param name="obligationId">One body's duty; null for the work as a whole.</param>
    public async Task<WorkLetters> OfAsync(int assignmentId, int? obligationId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var letters = await Whole(db.Letters.VisibleTo(actor)).Where(l => l.Obligation.AssignmentId == assignmentId && (obligationId == null || l.ObligationId == obligationId))
            .OrderByDescending(l => l.Id).ToListAsync(cancellationToken);
        var calls = await db.UrgingCalls.VisibleTo(actor).Include(c => c.Obligation).ThenInclude(o => o.Agency)
            .Where(c => c.Obligation.AssignmentId == assignmentId && (obligationId == null || c.ObligationId == obligationId))
            .OrderByDescending(c => c.CalledOn).ThenByDescending(c => c.Id).ToListAsync(cancellationToken);
        var duties = await db.Obligations.VisibleTo(actor).Where(o => o.AssignmentId == assignmentId && o.AcceptedOn == null && o.EndedOn == null)
            .Where(o => obligationId == null ? o.Assignment.Form == AssignmentForm.Plain && o.Role == ObligationRole.Lead : o.Id == obligationId)
            .Select(o => o.Id).ToListAsync(cancellationToken);
        return new(letters, calls, duties is [var only] ? only : null, today.Date);
    }

    public async Task<(IReadOnlyList<LetterRow> Rows, int Total)> PageAsync(LetterList list, int page, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wanted = In(db.Letters.VisibleTo(actor), list);
        var total = await wanted.CountAsync(cancellationToken);
        var ordered = list == LetterList.All ? wanted.OrderByDescending(l => l.Id) : list == LetterList.Open ? wanted.OrderBy(l => l.AnswerDueOn).ThenBy(l => l.Id) : wanted.OrderBy(l => l.DraftedOn).ThenBy(l => l.Id);
        return (await Rows(ordered.OnPage(page, total)).ToListAsync(cancellationToken), total);
    }

    /// <summary>How many each list holds.</summary>
    public async Task<IReadOnlyDictionary<LetterList, int>> CountsAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = new Dictionary<LetterList, int>();
        foreach (var list in Enum.GetValues<LetterList>())
        {
            counts[list] = await In(db.Letters.VisibleTo(actor), list).CountAsync(cancellationToken);
        }

        return counts;
    }

    /// <summary>Explanations that the reader's own body has to give.</summary>
    public async Task<(IReadOnlyList<LetterRow> Rows, DateOnly Today)> ToAnswerAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var mine = actor.AgencyId ?? 0;
        return (await Rows(Awaiting(db, actor).Where(l => l.AgencyId == mine).OrderBy(l => l.AnswerDueOn).ThenBy(l => l.Id)).ToListAsync(cancellationToken), today.Date);
    }

    /// <summary>Explanations whose day is past without an answer, the longest first.</summary>
    public async Task<(IReadOnlyList<LetterRow> Rows, int Total)> OverdueAnswersAsync(int most, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var day = today.Date;
        var late = Awaiting(db, actor).Where(l => l.AnswerDueOn < day);
        return (await Rows(late.OrderBy(l => l.AnswerDueOn).ThenBy(l => l.Id).Take(most)).ToListAsync(cancellationToken), await late.CountAsync(cancellationToken));
    }

    private static IQueryable<Letter> Awaiting(TrackerDbContext db, Actor actor) => db.Letters.VisibleTo(actor)
        .Where(l => l.Kind == LetterKind.Explanation && l.State == LetterState.Issued && l.AnsweredOn == null && l.Outcome == null);

    private static IQueryable<Letter> In(IQueryable<Letter> letters, LetterList list) => list switch
    {
        LetterList.Drafts => letters.Where(l => l.State == LetterState.Draft),
        LetterList.Open => letters.Where(l => l.Kind == LetterKind.Explanation && l.State == LetterState.Issued && l.Outcome == null),
        _ => letters,
    };

    private static IQueryable<Letter> Whole(IQueryable<Letter> letters) => letters.Include(l => l.Agency).Include(l => l.Obligation).ThenInclude(o => o.Assignment);

    private static IQueryable<LetterRow> Rows(IQueryable<Letter> letters) => letters.Select(l => new LetterRow(
        l.Id, l.Kind, l.State, l.Round, l.Obligation.AssignmentId, l.ObligationId, l.Obligation.Assignment.Title, l.Obligation.PeriodLabel, l.Agency.Name,
        l.AskedBy, l.DraftedOn, l.Number, l.IssuedOn, l.AnswerDueOn, l.AnsweredOn, l.Outcome));
}
