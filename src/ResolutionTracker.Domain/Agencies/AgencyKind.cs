namespace ResolutionTracker.Domain.Agencies;

/// <summary>Kinds of bodies, as the seed and the CSV import name them.</summary>
public enum AgencyKind
{
    Central,
    PartyCommittee,
    PartyAdvisory,
    PartyBoard,
    PartyUnit,
    PartyDistrict,
    Council,
    Authority,
    Department,
    MassOrganisation,
    School,
    Newspaper,
}
