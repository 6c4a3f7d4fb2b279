using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>A body with the figures of its work.</summary>
/// <param name="Parts">What it contributes to others' work.</param>
/// <param name="OpenSince">The first day of the oldest work it leads that is still open; null without any.</param>
public sealed record AgencyRow(int Id, string Name, string? ShortName, AgencyKind Kind, int Order, bool IsClosed, RatedCounts Lead, int Parts, DateOnly? LastReportedOn, DateOnly? OpenSince)
{
    /// <summary>So long without a word is silence.</summary>
    public const int SilentDays = 90;

    public int Led => Lead.Official.Total;

    public int Overdue => Lead.Official[MatrixColumn.OpenOverdue];

    /// <summary>Open work that is 90 days old, and no report for as long or none at all; new work alone makes nobody silent.</summary>
    public bool IsSilent(DateOnly today) =>
        OpenSince is { } since && since < today.AddDays(-SilentDays) && (LastReportedOn ?? since) < today.AddDays(-SilentDays);
}

/// <param name="ByOverdue">Most overdue first; otherwise by protocol.</param>
public sealed record AgencyFilter(string? Text = null, AgencyKind? Kind = null, bool OnlySilent = false, bool ByOverdue = false);

public sealed record AgencyFigures(StatusThresholds Day, IReadOnlyList<AgencyRow> Rows);

public sealed class AgencyQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    /// <summary>All bodies that fit; there are some hundred, so they are counted by the database and ordered here.</summary>
    public async Task<AgencyFigures> ListAsync(AgencyFilter filter, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var work = db.Obligations.VisibleTo(actor);
        var lead = work.Where(o => o.Role == ObligationRole.Lead);
        var counts = await lead.CountByAgencyAsync(day, cancellationToken);
        var parts = await work.Where(o => o.Role == ObligationRole.Contribution).GroupBy(o => o.AgencyId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
        var reported = await work.GroupBy(o => o.AgencyId)
            .Select(g => new { g.Key, Last = g.Max(o => o.LastReportedOn) }).ToDictionaryAsync(g => g.Key, g => g.Last, cancellationToken);
        var open = await lead.Where(o => o.AcceptedOn == null && o.EndedOn == null && o.SuspendedOn == null && o.StartOn <= day.Today).GroupBy(o => o.AgencyId)
            .Select(g => new { g.Key, Since = g.Min(o => o.StartOn) }).ToDictionaryAsync(g => g.Key, g => (DateOnly?)g.Since, cancellationToken);
        var agencies = await Fitting(db.Agencies.Where(_ => actor.SeesAll), filter).OrderBy(a => a.Order).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.Name, a.ShortName, a.Kind, a.Order, a.IsClosed }).ToListAsync(cancellationToken);
        var rows = agencies.Select(a => new AgencyRow(
            a.Id, a.Name, a.ShortName, a.Kind, a.Order, a.IsClosed, counts.GetValueOrDefault(a.Id, RatedCounts.None),
            parts.GetValueOrDefault(a.Id), reported.GetValueOrDefault(a.Id), open.GetValueOrDefault(a.Id)));
        if (filter.OnlySilent)
        {
            rows = rows.Where(r => r.IsSilent(day.Today)).OrderBy(r => r.LastReportedOn ?? r.OpenSince).ThenBy(r => r.Order).ThenBy(r => r.Id);
        }
        else if (filter.ByOverdue)
        {
            rows = rows.OrderByDescending(r => r.Overdue).ThenBy(r => r.Order).ThenBy(r => r.Id);
        }

        return new(day, [.. rows]);
    }

    public Task<AgencyFigures> ByOverdueAsync(CancellationToken cancellationToken) => ListAsync(new(ByOverdue: true), cancellationToken);

    public async Task<IReadOnlyList<AgencyRow>> SilentAsync(CancellationToken cancellationToken) => (await ListAsync(new(OnlySilent: true), cancellationToken)).Rows;

    private static IQueryable<Agency> Fitting(IQueryable<Agency> agencies, AgencyFilter filter)
    {
        if (filter.Kind is { } kind)
        {
            agencies = agencies.Where(a => a.Kind == kind);
        }

        foreach (var word in Folding.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(10))
        {
            agencies = agencies.Where(a => a.SearchText.Contains(word));
        }

        return agencies;
    }
}
