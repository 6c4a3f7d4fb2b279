namespace ResolutionTracker.Web.Features.Import;

/// <summary>What a file holds.</summary>
public enum ImportWhat
{
    Agencies,
    Accounts,
    Calendar,
}
