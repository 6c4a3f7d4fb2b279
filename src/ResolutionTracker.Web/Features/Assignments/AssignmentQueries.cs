using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>One obligation in the list of work.</summary>
public sealed record AssignmentRow(
    int ObligationId, int AssignmentId, AssignmentForm Form, string Title, string? PeriodLabel, string Agency,
    string? DueText, int? Progress, string? Symbol, string? Summary, bool IsDemo, ObligationStatus Status, ObligationFacts Facts);

/// <param name="Assignments">How many assignments the work belongs to.</param>
public sealed record AssignmentList(IReadOnlyList<AssignmentRow> Rows, int Total, int Assignments, StatusThresholds Day)
{
    /// <summary>The assignment that the filter names, as the reader may know it.</summary>
    public string? Of { get; init; }

    /// <summary>The period that the filter names.</summary>
    public string? Period { get; init; }
}

/// <summary>A thing a filter names.</summary>
public sealed record Choice(int Id, string Name);

/// <summary>What the filter can choose from, as far as the reader sees it.</summary>
public sealed record AssignmentChoices(IReadOnlyList<Choice> Agencies, IReadOnlyList<Choice> Orientations, IReadOnlyList<Choice> Documents)
{
    /// <summary>The reader sees one body's work only: its parts in others' work are its own work too, and shown unless left out.</summary>
    public bool IsOneBody { get; init; }
}

public sealed class AssignmentQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today)
{
    public async Task<AssignmentList> ListAsync(AssignmentFilter filter, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rated = In(Filtered(db.Obligations.VisibleTo(actor), filter), filter.Group, day).Rated(day);
        if (filter.Status is { } status)
        {
            rated = rated.Where(r => r.Status == status);
        }

        if (filter.Column is { } column)
        {
            var statuses = Matrix.StatusesOf(column);
            rated = rated.Where(r => statuses.Contains(r.Status));
        }

        var total = await rated.CountAsync(cancellationToken);
        var assignments = await rated.Select(r => r.Obligation.AssignmentId).Distinct().CountAsync(cancellationToken);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + Pager.Rows - 1) / Pager.Rows));
        var rows = await Sorted(rated, filter.Sort).Skip((page - 1) * Pager.Rows).Take(Pager.Rows)
            .Select(r => new AssignmentRow(
                r.Obligation.Id, r.Obligation.AssignmentId, r.Obligation.Assignment.Form, r.Obligation.Assignment.Title, r.Obligation.PeriodLabel, r.Obligation.Agency.Name,
                r.Obligation.DueText, r.Obligation.ProgressPercent,
                r.Obligation.Assignment.Sources.OrderBy(s => s.Id).Select(s => s.Resolution.Symbol).FirstOrDefault(),
                r.Obligation.Assignment.Sources.OrderBy(s => s.Id).Select(s => s.Resolution.Summary).FirstOrDefault(),
                r.Obligation.IsDemo || r.Obligation.Assignment.IsDemo, r.Status, r.Facts))
            .ToListAsync(cancellationToken);
        return new(rows, total, assignments, day)
        {
            Of = filter.AssignmentId is { } of ? await db.Assignments.VisibleTo(actor).Where(a => a.Id == of).Select(a => a.Title).FirstOrDefaultAsync(cancellationToken) : null,
            Period = filter.PeriodOrder is { } order
                ? await db.Obligations.VisibleTo(actor).Where(o => o.AssignmentId == filter.AssignmentId && o.PeriodOrder == order).OrderBy(o => o.Id).Select(o => o.PeriodLabel).FirstOrDefaultAsync(cancellationToken)
                : null,
        };
    }

    public async Task<AssignmentChoices> ChoicesAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var work = db.Obligations.VisibleTo(actor);
        var agencies = await db.Agencies.Where(a => work.Any(o => o.AgencyId == a.Id))
            .OrderBy(a => a.Order).ThenBy(a => a.Id).Select(a => new Choice(a.Id, a.Name)).ToListAsync(cancellationToken);
        var orientations = await db.Orientations.Where(g => work.Any(o => o.Assignment.OrientationId == g.Id))
            .OrderBy(g => g.Order).ThenBy(g => g.Id).Select(g => new Choice(g.Id, g.Title)).ToListAsync(cancellationToken);
        var documents = await db.Resolutions.VisibleTo(db, actor).Where(d => db.AssignmentSources.Any(s => s.ResolutionId == d.Id))
            .OrderByDescending(d => d.IssuedOn).ThenBy(d => d.Id).Select(d => new Choice(d.Id, d.Symbol ?? d.Summary)).ToListAsync(cancellationToken);
        return new(agencies, orientations, documents) { IsOneBody = !actor.SeesAll };
    }

    /// <summary>Moved due days that wait for the office head.</summary>
    public async Task<int> PendingChangesAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.DueDayChanges.VisibleTo(actor).CountAsync(c => c.State == DueDayChangeState.Pending, cancellationToken);
    }

    // Read against the due day of the group; the rows themselves always show the official status.
    private static IQueryable<Obligation> In(IQueryable<Obligation> work, WorkGroup? group, StatusThresholds day)
    {
        if (group is not { } wanted)
        {
            return work;
        }

        if (wanted == WorkGroup.Unsourced)
        {
            return work.Where(o => !o.Assignment.Sources.Any());
        }

        var statuses = Enum.GetValues<ObligationStatus>().Where(s => wanted.Holds(s)).ToList();
        return work.Rated(day, wanted.Basis()).Where(r => statuses.Contains(r.Status)).Select(r => r.Obligation);
    }

    private static IQueryable<Obligation> Filtered(IQueryable<Obligation> work, AssignmentFilter filter)
    {
        if (!filter.WithContributions)
        {
            work = work.Where(o => o.Role == ObligationRole.Lead);
        }

        if (filter.AgencyId is { } agency)
        {
            work = work.Where(o => o.AgencyId == agency);
        }

        if (filter.OrientationId is { } orientation)
        {
            work = work.Where(o => o.Assignment.OrientationId == orientation);
        }

        if (filter.ResolutionId is { } resolution)
        {
            work = work.Where(o => o.Assignment.Sources.Any(s => s.ResolutionId == resolution));
        }

        if (filter.AssignmentId is { } assignment)
        {
            work = work.Where(o => o.AssignmentId == assignment);
        }

        if (filter.PeriodOrder is { } period)
        {
            work = work.Where(o => o.PeriodOrder == period);
        }

        if (filter.QuarterFrom is { } from && filter.QuarterTo is { } to)
        {
            work = work.Where(o => o.DueOn >= from && o.DueOn <= to);
        }

        foreach (var word in Folding.Fold(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(10))
        {
            work = work.Where(o => o.Assignment.SearchText.Contains(word) || o.Agency.SearchText.Contains(word)
                || o.Assignment.Sources.Any(s => s.Resolution.SymbolKey!.Contains(word)));
        }

        return work;
    }

    private static IOrderedQueryable<RatedObligation> Sorted(IQueryable<RatedObligation> rated, string? sort)
    {
        var ordered = sort switch
        {
            "ten" => rated.OrderBy(r => r.Obligation.Assignment.SortKey).ThenBy(r => r.Obligation.PeriodOrder),
            "-ten" => rated.OrderByDescending(r => r.Obligation.Assignment.SortKey).ThenByDescending(r => r.Obligation.PeriodOrder),
            "co-quan" => rated.OrderBy(r => r.Obligation.Agency.Order),
            "-co-quan" => rated.OrderByDescending(r => r.Obligation.Agency.Order),
            "han" => rated.OrderBy(r => r.Obligation.DueOn == null).ThenBy(r => r.Obligation.DueOn),
            "-han" => rated.OrderBy(r => r.Obligation.DueOn == null).ThenByDescending(r => r.Obligation.DueOn),
            "tien-do" => rated.OrderBy(r => r.Obligation.ProgressPercent == null).ThenBy(r => r.Obligation.ProgressPercent),
            "-tien-do" => rated.OrderBy(r => r.Obligation.ProgressPercent == null).ThenByDescending(r => r.Obligation.ProgressPercent),
            "-trang-thai" => rated.OrderByWorst(descending: true),
            _ => rated.OrderByWorst(),
        };
        return ordered.ThenBy(r => r.Obligation.DueOn == null).ThenBy(r => r.Obligation.DueOn).ThenBy(r => r.Obligation.Id);
    }
}
