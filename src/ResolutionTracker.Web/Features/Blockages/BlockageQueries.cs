using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Blockages;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Blockages;

/// <summary>A duty that waits, as the reader may know it.</summary>
public sealed record WaitingDuty(int ObligationId, int AssignmentId, AssignmentForm Form, string Title, string Agency, string? PeriodLabel);

/// <summary>One blockage with whoever can clear it and the duties that wait.</summary>
public sealed record BlockageRow(
    int Id, int Version, string What, string? Proposal, int? DeciderId, string Decider, string? Level, DateOnly AskedOn, string? PaperNumber, string RaisedBy, DateOnly RaisedOn,
    DateOnly? ClearedOn, string? ClearedNote, string? ClearedBy, int AgencyId)
{
    /// <summary>Of the duties that wait, those the reader may see.</summary>
    public IReadOnlyList<WaitingDuty> Duties { get; init; } = [];

    /// <summary>The reader may correct and clear it.</summary>
    public bool MayChange { get; init; }

    public int Days(DateOnly today) => (ClearedOn ?? today).DayNumber - AskedOn.DayNumber;
}

/// <summary>What waits for one deciding body or level.</summary>
public sealed record DeciderCount(int? DeciderId, string Decider, int Count, int Duties, int LongestDays);

public sealed class BlockageQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    private const int MostChoices = 200;

    /// <summary>Open ones by whoever can clear them, the longest waiting first; or those that were cleared.</summary>
    public async Task<(IReadOnlyList<BlockageRow> Rows, int Total)> PageAsync(bool cleared, int? deciderId, string? level, int page, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wanted = db.Blockages.VisibleTo(actor).Where(b => cleared ? b.ClearedOn != null : b.ClearedOn == null);
        wanted = deciderId is { } decider ? wanted.Where(b => b.DeciderId == decider) : level is { Length: > 0 } ? wanted.Where(b => b.Level == level) : wanted;
        var total = await wanted.CountAsync(cancellationToken);
        var ordered = cleared ? wanted.OrderByDescending(b => b.ClearedOn).ThenByDescending(b => b.Id) : wanted.OrderBy(b => b.AskedOn).ThenBy(b => b.Id);
        return (await RowsAsync(db, actor, ordered.OnPage(page, total), cancellationToken), total);
    }

    /// <summary>How many wait for whom, and how long the longest has waited.</summary>
    public async Task<IReadOnlyList<DeciderCount>> ByDeciderAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = db.Obligations.VisibleTo(actor);
        var open = await db.Blockages.VisibleTo(actor).Where(b => b.ClearedOn == null)
            .Select(b => new
            {
                b.DeciderId,
                Decider = b.Decider != null ? b.Decider.Name : b.Level!,
                b.AskedOn,
                Duties = b.Duties.Count(d => visible.Any(o => o.Id == d.ObligationId)),
            }).ToListAsync(cancellationToken);
        var day = today.Date.DayNumber;
        return [.. open.GroupBy(b => (b.DeciderId, b.Decider)).Select(g => new DeciderCount(g.Key.DeciderId, g.Key.Decider, g.Count(), g.Sum(b => b.Duties), day - g.Min(b => b.AskedOn.DayNumber)))
            .OrderByDescending(c => c.LongestDays).ThenBy(c => c.Decider, StringComparer.Ordinal)];
    }

    /// <summary>What stands in the way of one piece of work; open ones first.</summary>
    public async Task<IReadOnlyList<BlockageRow>> OfAsync(int assignmentId, int? obligationId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await RowsAsync(db, actor, db.Blockages.VisibleTo(actor)
            .Where(b => b.Duties.Any(d => d.Obligation.AssignmentId == assignmentId && (obligationId == null || d.ObligationId == obligationId)))
            .OrderBy(b => b.ClearedOn != null).ThenBy(b => b.AskedOn).ThenBy(b => b.Id), cancellationToken);
    }

    /// <summary>Open duties that may be named as waiting: of one body, those near the given one first.</summary>
    /// <returns>Empty where the reader has none to name.</returns>
    public async Task<IReadOnlyList<WaitingDuty>> ChoicesAsync(int assignmentId, int? obligationId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        if (!actor.IsOffice && (actor.AgencyId is not { } own || !actor.ActsFor(own)))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var open = db.Obligations.VisibleTo(actor).Where(o => o.AcceptedOn == null && o.EndedOn == null);
        var bodies = await open.Where(o => o.AssignmentId == assignmentId && (obligationId == null || o.Id == obligationId)).Select(o => o.AgencyId).Distinct().ToListAsync(cancellationToken);
        return await Duties(open.Where(o => bodies.Contains(o.AgencyId)).OrderByDescending(o => o.Id == obligationId).ThenByDescending(o => o.AssignmentId == assignmentId).ThenBy(o => o.DueOn).ThenBy(o => o.Id).Take(MostChoices))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<NameOption>> BodiesAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Agencies.Where(a => !a.IsClosed).AsOptions().ToListAsync(cancellationToken);
    }

    /// <summary>How many are open, of those the reader sees.</summary>
    public async Task<int> OpenAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Blockages.VisibleTo(actor).CountAsync(b => b.ClearedOn == null, cancellationToken);
    }

    private static IQueryable<WaitingDuty> Duties(IQueryable<Obligation> obligations) =>
        obligations.Select(o => new WaitingDuty(o.Id, o.AssignmentId, o.Assignment.Form, o.Assignment.Title, o.Agency.Name, o.PeriodLabel));

    private static async Task<IReadOnlyList<BlockageRow>> RowsAsync(TrackerDbContext db, Actor actor, IQueryable<Blockage> blockages, CancellationToken cancellationToken)
    {
        var rows = await blockages.Select(b => new BlockageRow(
            b.Id, b.Version, b.What, b.Proposal, b.DeciderId, b.Decider != null ? b.Decider.Name : b.Level!, b.Level, b.AskedOn, b.PaperNumber, b.RaisedBy, b.RaisedOn,
            b.ClearedOn, b.ClearedNote, b.ClearedBy, b.AgencyId)).ToListAsync(cancellationToken);
        var ids = rows.ConvertAll(r => r.Id);
        var all = await db.BlockedDuties.Where(d => ids.Contains(d.BlockageId)).Select(d => new { d.BlockageId, d.ObligationId }).ToListAsync(cancellationToken);
        var named = all.Select(d => d.ObligationId).Distinct().ToList();
        var seen = (await Duties(db.Obligations.VisibleTo(actor).Where(o => named.Contains(o.Id))).ToListAsync(cancellationToken)).ToDictionary(d => d.ObligationId);
        var waiting = all.ToLookup(d => d.BlockageId, d => seen.GetValueOrDefault(d.ObligationId));
        return [.. rows.Select(r => r with
        {
            Duties = [.. waiting[r.Id].OfType<WaitingDuty>().OrderBy(d => d.Title, StringComparer.Ordinal).ThenBy(d => d.ObligationId)],
            MayChange = r.ClearedOn is null && (actor.IsOffice || actor.ActsFor(r.AgencyId)),
        })];
    }
}
