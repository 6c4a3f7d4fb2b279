using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>What the headings above a line, and the sentences before it, say of it.</summary>
internal sealed record Setting
{
    internal static readonly Setting None = new();

    internal double Level { get; init; } = -1;

    /// <summary>The rank of the first line below; lines without a number below a numbered row no longer belong.</summary>
    internal int Below { get; init; } = -1;

    internal IReadOnlyList<Body> Leads { get; init; } = [];

    internal IReadOnlyList<Body> Contributors { get; init; } = [];

    internal string? Person { get; init; }

    internal DeadlinePlace? Deadline { get; init; }

    /// <summary>The words of the heading that names the lead.</summary>
    internal string LeadHeading { get; init; } = "";

    /// <summary>The part tells how things are: a sentence without a subject asks nothing there.</summary>
    internal bool Tells { get; init; }

    /// <summary>The part lists targets.</summary>
    internal bool Aims { get; init; }
}
