namespace ResolutionTracker.Web.Components;

/// <summary>A body to choose from; the search text holds its names, short names and former names.</summary>
public sealed record AgencyOption(int Id, string Name, string SearchText);
