using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>The periods in which the reader's body reports now.</summary>
public sealed class MyPeriodQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <summary>Periods whose window is open, the earliest due first; with none open, the next one.</summary>
    public async Task<MyPeriods> ReadAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var book = await db.RegimesAsync(cancellationToken);
        var found = new List<MyPeriod>();
        foreach (var (regimes, period) in book.All.Where(r => r.AgencyId is null || r.AgencyId == actor.AgencyId).SelectMany(r => r.OpenOn(today.Date).Select(p => (r, p))).Together())
        {
            var work = Mine(db, actor).Under(book, regimes);
            var reported = await work.Reported(db, period.Label).CountAsync(cancellationToken);
            var missing = await work.Missing(db, period).OrderBy(o => o.DueOn == null).ThenBy(o => o.DueOn).ThenBy(o => o.Id)
                .Select(o => new MissingLine(o.Id, o.Assignment.Title, o.PeriodLabel, o.Role, o.DueOn,
                    db.ProgressReports.Any(r => r.ObligationId == o.Id && r.AgencyId == o.AgencyId && r.State == ReportState.AwaitingSignature))).ToListAsync(cancellationToken);
            if (reported + missing.Count > 0)
            {
                found.Add(new(period, reported, missing));
            }
        }

        var own = book.For(actor.AgencyId ?? 0, 0);
        return new(
            today.Date, [.. found.GroupBy(p => (p.Period.Label, p.Period.DueOn)).Select(g => new MyPeriod(g.First().Period, g.Sum(p => p.Reported), [.. g.SelectMany(p => p.Missing)])).OrderBy(p => p.Period.DueOn)],
            own.After(today.Date));
    }

    /// <summary>The next work that lacks its report of a period, after one that was just written or passed over.</summary>
    public async Task<MissingLine?> NextAsync(string label, int? after, CancellationToken cancellationToken)
    {
        var missing = (await ReadAsync(cancellationToken)).Open.Where(p => p.Period.Label == label).SelectMany(p => p.Missing).Where(g => !g.AwaitsSignature).ToList();
        if (after is null)
        {
            return missing.FirstOrDefault();
        }

        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var due = await Mine(db, actor).Where(o => o.Id == after).Select(o => new { o.DueOn }).FirstOrDefaultAsync(cancellationToken);
        return missing.Find(g => (g.DueOn ?? DateOnly.MaxValue, g.ObligationId).CompareTo((due?.DueOn ?? DateOnly.MaxValue, after.Value)) > 0);
    }

    private static IQueryable<Obligation> Mine(TrackerDbContext db, Actor actor) => db.Obligations.VisibleTo(actor).Where(o => o.AgencyId == actor.AgencyId);
}

/// <summary>Open work without its report of the period.</summary>
/// <param name="AwaitsSignature">Written, and before the head of the body.</param>
public sealed record MissingLine(int ObligationId, string Title, string? WorkPeriod, ObligationRole Role, DateOnly? DueOn, bool AwaitsSignature);

/// <summary>A period of the reader's body.</summary>
public sealed record MyPeriod(ReportingPeriod Period, int Reported, IReadOnlyList<MissingLine> Missing)
{
    public int Expected => Reported + Missing.Count;
}

/// <param name="Open">Those whose window is open.</param>
/// <param name="Next">The next one to open.</param>
public sealed record MyPeriods(DateOnly Today, IReadOnlyList<MyPeriod> Open, ReportingPeriod? Next);
