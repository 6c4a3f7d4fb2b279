using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>The bodies by all their names: in full, short, former, by initials, with or without marks.</summary>
public sealed class AgencyDirectory
{
    private readonly NearNames near;

    public AgencyDirectory(IEnumerable<KnownAgency> agencies)
    {
        Agencies = [.. agencies];
        Tree = new(Agencies);
        near = new(Agencies);
    }

    /// <summary>The bodies the directory was made of.</summary>
    public IReadOnlyList<KnownAgency> Agencies { get; }

    internal NameTree Tree { get; }

    /// <summary>The one body so written; null when none or several are called so on the day. Without a day, all bodies that ever were count.</summary>
    public AgencyMatch? Find(string written, DateOnly? on)
    {
        var pieces = CellReader.Trimmed(Pieces.Cut(written ?? ""));
        if (pieces.Count == 0)
            return null;
        var body = new BodyReader(Tree, pieces, on, _ => false, _ => 0).Known(0, pieces.Count, bare: true);
        return body is { Agency: { } agency } && body.End == pieces.Count ? new(agency.Id, agency.NameOn(on)) : null;
    }

    /// <summary>The bodies of a list as written, in its order; those that are not known stay as they are written.</summary>
    public IReadOnlyList<AgencyMention> Read(string text, DateOnly? on)
    {
        text ??= "";
        var pieces = Pieces.Cut(text);
        return [.. CellReader.Read(Tree, pieces, on).Select(b => b.Mention(text, pieces, on))];
    }

    /// <summary>By what kind of name a body was written.</summary>
    public NameBasis BasisOf(string written, int id) =>
        Agencies.FirstOrDefault(a => a.Id == id) is { } agency ? WrittenNames.BasisOf(written ?? "", agency) : NameBasis.Official;

    /// <summary>The bodies whose names look most like it, the likest first; those too unlike are left out.</summary>
    public IReadOnlyList<AgencyMatch> Nearest(string written, DateOnly? on, int most) => near.Find(written ?? "", on, most);
}
