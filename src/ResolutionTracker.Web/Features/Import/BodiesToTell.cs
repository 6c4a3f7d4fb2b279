using System.Globalization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Gathers what is new or other for each body, so that an appendix of 140 rows tells nobody 140 things.</summary>
internal sealed class BodiesToTell
{
    /// <summary>Parts the title and the edits of one piece of work in an argument.</summary>
    public const char Parting = '\t';

    private const int MostNamed = 3;
    private const int Short = 80;

    private readonly Dictionary<int, News> _news = [];

    public void Add(Assignment assignment)
    {
        foreach (var obligation in assignment.Obligations.Where(o => o.IsOpen))
        {
            Add(obligation.AgencyId, assignment);
        }
    }

    public void Add(int agencyId, Assignment assignment) => Of(agencyId).Given.Add(assignment);

    /// <summary>Work that a body has, or had, says something else.</summary>
    /// <param name="title">As the body knows the work.</param>
    public void AddCorrected(int agencyId, Assignment assignment, string title, IReadOnlyList<FieldEdit> edits) =>
        Of(agencyId).Corrected.TryAdd(assignment, string.Join(Parting, edits.SelectMany(e => new[] { e.Column.ToString(), Plain(e.Old), Plain(e.New) }).Prepend(Shortened(title))));

    /// <summary>One notice a body: the work itself where it is one, else how many and where they stand; of what was corrected, what was and what is.</summary>
    public async Task TellAsync(Work work, Resolution document, CancellationToken cancellationToken)
    {
        foreach (var (agency, its) in _news)
        {
            var about = its.Given.Concat(its.Corrected.Keys).Distinct().ToList();
            var url = about.Count == 1 && about[0].Obligations.Any(o => o.AgencyId == agency) ? Urls.Assignment(about[0].Id) : Urls.AssignmentsOfResolution(document.Id);
            var named = document.Symbol ?? document.Summary;
            if (its.Corrected.Count > 0)
            {
                await work.TellAgencyAsync(agency, "WorkCorrected", url, cancellationToken, [named, Said(its.Given.Count), Said(its.Corrected.Count), .. its.Corrected.Values.Take(MostNamed)]);
            }
            else if (its.Given.Count == 1)
            {
                await work.TellAgencyAsync(agency, "NewWorkNoDay", url, cancellationToken, its.Given.First().Title);
            }
            else
            {
                await work.TellAgencyAsync(agency, "NewWorkSeveral", url, cancellationToken, Said(its.Given.Count), named);
            }
        }
    }

    private News Of(int agencyId)
    {
        if (!_news.TryGetValue(agencyId, out var its))
        {
            _news[agencyId] = its = new();
        }

        return its;
    }

    private static string Plain(string text) => text.Replace(Parting, ' ');

    private static string Shortened(string title) => title.Length <= Short ? Plain(title) : Plain(title[..Short].TrimEnd()) + "…";

    private static string Said(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed class News
    {
        public HashSet<Assignment> Given { get; } = new(ReferenceEqualityComparer.Instance);

        public Dictionary<Assignment, string> Corrected { get; } = new(ReferenceEqualityComparer.Instance);
    }
}
