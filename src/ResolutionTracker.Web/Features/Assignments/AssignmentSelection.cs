using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Which work a filter shows, and in which order: the list and its export ask here.</summary>
internal static class AssignmentSelection
{
    public static IQueryable<RatedObligation> Rated(TrackerDbContext db, Actor actor, AssignmentFilter filter, StatusThresholds day)
    {
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

        return rated;
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

        if (filter.ImportId is { } import)
        {
            work = work.Where(o => o.Assignment.ImportId == import);
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

    public static IOrderedQueryable<RatedObligation> Sorted(IQueryable<RatedObligation> rated, string? sort)
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
