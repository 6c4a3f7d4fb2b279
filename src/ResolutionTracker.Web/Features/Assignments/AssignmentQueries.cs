using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>One obligation in the list of work.</summary>
public sealed record AssignmentRow(
    int ObligationId, int AssignmentId, AssignmentForm Form, string Title, string? PeriodLabel, string Agency,
    string? DueText, int? Progress, string? Symbol, string? Summary, bool IsDemo, ObligationStatus Status, ObligationFacts Facts)
{
    public string? Code { get; init; }

    public bool IsOpeningBalance { get; init; }

    /// <summary>Who leads the work to which the body only contributes.</summary>
    public string? Lead { get; init; }
}

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
        var rated = AssignmentSelection.Rated(db, actor, filter, day);
        var total = await rated.CountAsync(cancellationToken);
        var assignments = await rated.Select(r => r.Obligation.AssignmentId).Distinct().CountAsync(cancellationToken);
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + Pager.Rows - 1) / Pager.Rows));
        var rows = await AssignmentSelection.Sorted(rated, filter.Sort).Skip((page - 1) * Pager.Rows).Take(Pager.Rows)
            .Select(r => new AssignmentRow(
                r.Obligation.Id, r.Obligation.AssignmentId, r.Obligation.Assignment.Form, r.Obligation.Assignment.Title, r.Obligation.PeriodLabel, r.Obligation.Agency.Name,
                r.Obligation.DueText, r.Obligation.ProgressPercent,
                r.Obligation.Assignment.Sources.OrderBy(s => s.Id).Select(s => s.Resolution.Symbol).FirstOrDefault(),
                r.Obligation.Assignment.Sources.OrderBy(s => s.Id).Select(s => s.Resolution.Summary).FirstOrDefault(),
                r.Obligation.IsDemo || r.Obligation.Assignment.IsDemo, r.Status, r.Facts)
            {
                Code = r.Obligation.Assignment.Code,
                IsOpeningBalance = r.Obligation.Assignment.IsOpeningBalance,
                Lead = r.Lead,
            })
            .ToListAsync(cancellationToken);
        var leads = await db.OfCollectiveAsync(rows.Where(r => r is { Lead: not null, Form: AssignmentForm.Collective }).Select(r => r.AssignmentId), cancellationToken);
        rows = [.. rows.Select(r => r.Lead is null ? r : r with { Lead = leads.GetValueOrDefault(r.AssignmentId) ?? r.Lead })];
        return new(rows, total, assignments, day)
        {
            Of = filter.AssignmentId is { } of ? await db.Assignments.VisibleTo(actor).Where(a => a.Id == of).Select(a => a.Title).FirstOrDefaultAsync(cancellationToken) : null,
            Period = filter.PeriodOrder is { } order
                ? await db.Obligations.VisibleTo(actor).Where(o => o.AssignmentId == filter.AssignmentId && o.PeriodOrder == order).OrderBy(o => o.Id).Select(o => o.PeriodLabel).FirstOrDefaultAsync(cancellationToken)
                : null,
        };
    }

    /// <summary>All the work of a list, in the form of an appendix; only for those who see everybody's.</summary>
    public async Task<IReadOnlyList<KnownWork>> AllAsync(AssignmentFilter filter, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        if (!actor.SeesAll)
        {
            return [];
        }

        var day = await today.ThresholdsAsync(cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var shown = AssignmentSelection.Rated(db, actor, filter, day).Select(r => r.Obligation.AssignmentId);
        return await db.Assignments.Where(a => shown.Contains(a.Id)).ReadAsync(db, null, cancellationToken);
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
}
