using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>Who leads work that several lead: a contributor may know all of them by name.</summary>
public static class LeadNames
{
    /// <summary>A list of all bodies of a province is no answer to "who".</summary>
    private const int MostNamed = 8;

    /// <summary>By work; only of that with several leads.</summary>
    public static async Task<IReadOnlyDictionary<int, string>> OfCollectiveAsync(this TrackerDbContext db, IEnumerable<int> assignmentIds, CancellationToken cancellationToken)
    {
        var ids = assignmentIds.Distinct().ToList();
        if (ids.Count == 0)
        {
            return new Dictionary<int, string>();
        }

        var leads = await db.Obligations.Where(o => ids.Contains(o.AssignmentId) && o.Assignment.Form == AssignmentForm.Collective && o.Role == ObligationRole.Lead && o.EndedOn == null)
            .Select(o => new { o.AssignmentId, o.AgencyId, o.Agency.Name, o.Agency.Order }).Distinct().ToListAsync(cancellationToken);
        return leads.GroupBy(l => l.AssignmentId).ToDictionary(
            g => g.Key,
            g => string.Join("; ", g.OrderBy(l => l.Order).ThenBy(l => l.AgencyId).Take(MostNamed).Select(l => l.Name)) + (g.Count() > MostNamed ? "; …" : ""));
    }
}
