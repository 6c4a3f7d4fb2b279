using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>Rules over who contributes.</summary>
internal static class Contributors
{
    /// <exception cref="RuleBroken"><c>LeadAlsoContributes</c>, <c>ContributorTwice</c>, <c>ContributorAfterLead</c>.</exception>
    public static void Demand(IReadOnlyList<ContributorDraft> contributors, Agency lead, DueTerms due)
    {
        var seen = new HashSet<Agency>(ReferenceEqualityComparer.Instance);
        foreach (var contributor in contributors)
        {
            if (Same(contributor.Agency, lead))
            {
                throw new RuleBroken("LeadAlsoContributes", "Contributors", lead.Name);
            }

            if (!seen.Add(contributor.Agency) || contributors.Count(c => Same(c.Agency, contributor.Agency)) > 1)
            {
                throw new RuleBroken("ContributorTwice", "Contributors", contributor.Agency.Name);
            }

            if (contributor.DueOn is { } own && due.DueOn is { } whole && own > whole)
            {
                throw new RuleBroken("ContributorAfterLead", "Contributors", contributor.Agency.Name, whole);
            }
        }
    }

    private static bool Same(Agency one, Agency other) => ReferenceEquals(one, other) || one.Id == other.Id && one.Id > 0;
}
