using System.Globalization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Gathers what is new for each body, so that an appendix of 140 rows tells nobody 140 things.</summary>
internal sealed class BodiesToTell
{
    private readonly Dictionary<int, HashSet<Assignment>> _news = [];

    public void Add(Assignment assignment)
    {
        foreach (var obligation in assignment.Obligations.Where(o => o.IsOpen))
        {
            Add(obligation.AgencyId, assignment);
        }
    }

    public void Add(int agencyId, Assignment assignment)
    {
        if (!_news.TryGetValue(agencyId, out var its))
        {
            _news[agencyId] = its = new(ReferenceEqualityComparer.Instance);
        }

        its.Add(assignment);
    }

    /// <summary>One notice a body: the work itself where it is one, else how many and where they stand.</summary>
    public async Task TellAsync(Work work, Resolution document, CancellationToken cancellationToken)
    {
        foreach (var (agency, its) in _news)
        {
            if (its.Count == 1)
            {
                var only = its.First();
                await work.TellAgencyAsync(agency, "NewWorkNoDay", Urls.Assignment(only.Id), cancellationToken, only.Title);
            }
            else
            {
                await work.TellAgencyAsync(agency, "NewWorkSeveral", Urls.AssignmentsOfResolution(document.Id), cancellationToken,
                    its.Count.ToString(CultureInfo.InvariantCulture), document.Symbol ?? document.Summary);
            }
        }
    }
}
