namespace ResolutionTracker.Domain;

/// <summary>Whatever is stored and may be changed by two people at once: the version travels with the form.</summary>
public abstract class Entity
{
    public int Id { get; private set; }

    /// <summary>Counted up by one with each saved change; 1 when first saved.</summary>
    public int Version { get; private set; }

    /// <summary>Refuses when somebody else has changed the thing since the form was opened.</summary>
    /// <exception cref="RuleBroken"><c>ChangedMeanwhile</c>.</exception>
    public void DemandVersion(int seen)
    {
        if (seen != Version)
        {
            throw new RuleBroken("ChangedMeanwhile");
        }
    }
}
