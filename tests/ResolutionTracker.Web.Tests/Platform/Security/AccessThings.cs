namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>The numbers by which commands, pages and endpoints are given one thing.</summary>
/// <param name="Id">Its own number, for every parameter that is named otherwise.</param>
/// <param name="Named">Numbers of what it belongs to, by the names of parameters ("document", "fileId").</param>
public sealed record AccessThing(int Id, int Version = 1, IReadOnlyDictionary<string, int>? Named = null, Guid? Key = null)
{
    /// <summary>No row has it.</summary>
    public const int NoNumber = 987_654;

    /// <summary>The same, for a thing that is not there.</summary>
    public AccessThing Gone => new(NoNumber, 1, Named?.ToDictionary(n => n.Key, _ => NoNumber), Key is null ? null : Guid.Empty);

    public int Number(string name) => Named?.FirstOrDefault(n => n.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is > 0 and var number ? number : Id;
}

/// <summary>One thing of each kind and relation, by the words of the matrix.</summary>
public sealed class AccessThings
{
    /// <summary>Stands in the words of everything that is only another agency's.</summary>
    public const string Mark = "Zq9 việc riêng của cơ quan khác";

    /// <summary>What the column "of" may say.</summary>
    public static readonly string[] Names =
    [
        "work", "obligation", "collective", "recurring", "due-change", "letter", "blockage", "report", "evidence", "document", "clause", "attachment", "suggestion", "import", "import-done", "import-row", "cycle",
        "review", "indicator", "agency", "term", "calendar-day", "account", "mail", "notice", "session",
    ];

    private readonly Dictionary<(string Of, Relation Relation, string? Email), AccessThing> _things = [];

    public void Add(string of, Relation relation, AccessThing thing, string? email = null) => _things[(of, relation, email)] = thing;

    /// <summary>A thing that is nobody's in particular.</summary>
    public void Add(string of, AccessThing thing)
    {
        foreach (var relation in new[] { Relation.Own, Relation.Contributed, Relation.Other })
        {
            Add(of, relation, thing);
        }
    }

    /// <summary>Null where there is no such thing, as a notice that somebody contributes to.</summary>
    public AccessThing? Find(string of, Relation relation, string? email)
    {
        if (relation == Relation.Deleted)
        {
            return Find(of, Relation.Other, email)?.Gone;
        }

        return _things.GetValueOrDefault((of, relation, email)) ?? _things.GetValueOrDefault((of, relation, null));
    }
}
