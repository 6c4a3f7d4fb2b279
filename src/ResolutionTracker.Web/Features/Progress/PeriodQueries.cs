using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Who has reported in a period and who has not.</summary>
public sealed class PeriodQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <summary>Periods of the last year whose window has opened, the latest first.</summary>
    public async Task<IReadOnlyList<ReportingPeriod>> KnownAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var book = await db.RegimesAsync(cancellationToken);
        return [.. book.All.SelectMany(r => r.Between(today.Date.AddYears(-1), today.Date)).DistinctBy(p => p.Label).OrderByDescending(p => p.DueOn).ThenBy(p => p.Kind)];
    }

    /// <summary>Each body that is asked in the period, those with most missing first.</summary>
    public async Task<IReadOnlyList<PeriodRow>> BodiesAsync(string label, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var book = await db.RegimesAsync(cancellationToken);
        var counts = new Dictionary<int, (int Reported, int Missing)>();
        foreach (var (regimes, period) in Asking(book, label).Together())
        {
            var work = db.Obligations.VisibleTo(actor).Under(book, regimes);
            foreach (var found in await work.Reported(db, label).GroupBy(o => o.AgencyId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken))
            {
                var known = counts.GetValueOrDefault(found.Key);
                counts[found.Key] = known with { Reported = known.Reported + found.Count };
            }

            foreach (var found in await work.Missing(db, period).GroupBy(o => o.AgencyId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellationToken))
            {
                var known = counts.GetValueOrDefault(found.Key);
                counts[found.Key] = known with { Missing = known.Missing + found.Count };
            }
        }

        var late = await db.ProgressReports.VisibleTo(actor).Where(r => r.PeriodKey == label && r.SubmittedOn > r.PeriodDueOn && (r.State == ReportState.Submitted || r.State == ReportState.Approved))
            .GroupBy(r => r.AgencyId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var ids = counts.Keys.ToList();
        var bodies = await db.Agencies.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Name, a.Order, HasAccount = db.Users.Any(u => u.AgencyId == a.Id && !u.IsDisabled) }).ToListAsync(cancellationToken);
        return [.. bodies.OrderByDescending(a => counts[a.Id].Missing > 0).ThenBy(a => a.Order).ThenBy(a => a.Id)
            .Select(a => new PeriodRow(a.Id, a.Name, a.HasAccount, counts[a.Id].Reported, counts[a.Id].Missing, late.GetValueOrDefault(a.Id)))];
    }

    /// <summary>What one body has not reported on.</summary>
    public async Task<IReadOnlyList<MissingLine>> MissingAsync(string label, int agencyId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var book = await db.RegimesAsync(cancellationToken);
        var gaps = new List<MissingLine>();
        foreach (var (regimes, period) in Asking(book, label).Together())
        {
            gaps.AddRange(await db.Obligations.VisibleTo(actor).Where(o => o.AgencyId == agencyId).Under(book, regimes).Missing(db, period)
                .OrderBy(o => o.DueOn == null).ThenBy(o => o.DueOn).ThenBy(o => o.Id)
                .Select(o => new MissingLine(o.Id, o.Assignment.Title, o.PeriodLabel, o.Role, o.DueOn, false)).ToListAsync(cancellationToken));
        }

        return gaps;
    }

    /// <summary>What a body has to report in a period, the one open now where none is named; null where the body or the period is not there.</summary>
    public async Task<DueReportsData?> DueAsync(string? label, int agencyId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var book = await db.RegimesAsync(cancellationToken);
        var name = await db.Agencies.Where(a => a.Id == agencyId).Select(a => a.Name).FirstOrDefaultAsync(cancellationToken);
        label ??= book.All.SelectMany(r => r.OpenOn(today.Date)).MinBy(p => p.DueOn)?.Label ?? book.All.SelectMany(r => r.ClosedBefore(today.Date)).MaxBy(p => p.DueOn)?.Label;
        return name is not null && label is not null && Asking(book, label).Select(a => a.Period).FirstOrDefault() is { } period
            ? new(agencyId, name, period, await MissingAsync(label, agencyId, cancellationToken))
            : null;
    }

    private IEnumerable<(ReportingRegime Regime, ReportingPeriod Period)> Asking(RegimeBook book, string label) =>
        book.All.Select(r => (r, r.Find(label, today.Date))).Where(p => p.Item2 is not null).Select(p => (p.r, p.Item2!));
}

/// <summary>What a body has to report in a period.</summary>
public sealed record DueReportsData(int AgencyId, string Agency, ReportingPeriod Period, IReadOnlyList<MissingLine> Work);

/// <param name="HasAccount">Somebody there can report; for the others the office does.</param>
/// <param name="Late">Reported after the due day.</param>
public sealed record PeriodRow(int AgencyId, string Agency, bool HasAccount, int Reported, int Missing, int Late)
{
    public int Expected => Reported + Missing;
}
