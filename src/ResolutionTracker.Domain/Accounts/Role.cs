namespace ResolutionTracker.Domain.Accounts;

/// <summary>Who works here. The names are those of the stored roles, so they do not change.</summary>
public enum Role
{
    OfficeStaff,
    OfficeHead,
    AgencyReporter,
    AgencyHead,
    Leader,
    Inspector,
    Administrator,
}
