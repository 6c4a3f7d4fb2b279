namespace ResolutionTracker.Domain.Resolutions;

/// <summary>One line of the cascade: <see cref="From"/> concretises, replaces or amends <see cref="To"/>.</summary>
public sealed class ResolutionRelation : Entity
{
    private ResolutionRelation() { }

    public ResolutionRelation(Resolution from, RelationKind kind, Resolution to)
    {
        if (ReferenceEquals(from, to))
        {
            throw new RuleBroken("RelationToItself", "To");
        }

        From = from;
        Kind = kind;
        To = to;
    }

    public int FromId { get; private set; }

    public Resolution From { get; private set; } = null!;

    public RelationKind Kind { get; private set; }

    public int ToId { get; private set; }

    public Resolution To { get; private set; } = null!;
}
