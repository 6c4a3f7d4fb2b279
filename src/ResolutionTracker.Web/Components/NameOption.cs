namespace ResolutionTracker.Web.Components;

/// <summary>A body or a document to choose from; the search text holds its names, short names and former names.</summary>
public sealed record NameOption(int Id, string Name, string SearchText);
