namespace ResolutionTracker.Domain.Agencies;

/// <summary>A name the body bore before, and when.</summary>
public sealed class AgencyName : Entity
{
    private AgencyName() { }

    /// <exception cref="RuleBroken"><c>FormerEmpty</c>, <c>TooLong</c>, <c>LastBeforeFirst</c>, beside the field <c>Former</c>.</exception>
    public AgencyName(string? name, DateOnly? from, DateOnly? until)
    {
        Name = Words.Required(name, "Former", Words.NameLength);
        if (until < from)
        {
            throw new RuleBroken("LastBeforeFirst", "Former");
        }

        From = from;
        Until = until;
    }

    public int AgencyId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>The first day of the name; null where it is not known.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Its last day.</summary>
    public DateOnly? Until { get; private set; }
}
