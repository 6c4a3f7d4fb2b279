using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Web.Components;

/// <summary>Bodies to choose from, in protocol order.</summary>
public static class AgencyOptions
{
    public static IQueryable<NameOption> AsOptions(this IQueryable<Agency> agencies) =>
        agencies.OrderBy(a => a.Order).ThenBy(a => a.SortKey).ThenBy(a => a.Id).Select(a => new NameOption(a.Id, a.Name, a.SearchText));
}
