namespace ResolutionTracker.Domain.Accounts;

/// <summary>Who works here. Names are stored, so they do not change.</summary>
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
