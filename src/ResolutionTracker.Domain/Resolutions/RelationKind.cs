namespace ResolutionTracker.Domain.Resolutions;

/// <summary>How one document stands to another; read from the newer one: it concretises, replaces or amends.</summary>
public enum RelationKind
{
    Concretises,
    Replaces,
    Amends,
}
