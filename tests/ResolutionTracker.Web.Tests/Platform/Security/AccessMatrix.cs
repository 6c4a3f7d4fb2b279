using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Tests.Architecture;

namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>Whose a thing is, as the agency of the demo reporter sees it.</summary>
public enum Relation
{
    /// <summary>Its own.</summary>
    Own,

    /// <summary>What it contributes to.</summary>
    Contributed,

    /// <summary>Another agency's.</summary>
    Other,

    /// <summary>A number that names nothing (any more).</summary>
    Deleted,
}

/// <summary>One line of docs/access-matrix.csv: who may open, call or do what.</summary>
/// <param name="Of">What its number names; empty where there is none.</param>
/// <param name="Cells">By column: <c>yes</c>, <c>own+contributed</c>, <c>own</c> or <c>no</c>.</param>
public sealed record AccessLine(string Kind, string Name, string Of, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>Whether somebody of the column may have a thing of that relation.</summary>
    public bool Opens(string column, Relation? of) => Cells[column] switch
    {
        "yes" => of != Relation.Deleted,
        "own+contributed" => of is Relation.Own or Relation.Contributed,
        "own" => of is Relation.Own,
        _ => false,
    };
}

/// <summary>The matrix as people read it, and what is said when it and the house differ.</summary>
public static class AccessMatrix
{
    public const string File = "docs/access-matrix.csv";
    public const string Stranger = "stranger";

    /// <summary>The columns of the file behind kind, name and of, each with the account that stands for it.</summary>
    public static readonly (string Column, string? Email)[] People =
    [
        (nameof(Role.OfficeStaff), TrackerTest.OfficeStaff), (nameof(Role.OfficeHead), TrackerTest.OfficeHead), (nameof(Role.AgencyReporter), TrackerTest.Reporter),
        (nameof(Role.AgencyHead), TrackerTest.AgencyHead), (nameof(Role.Leader), TrackerTest.Leader), (nameof(Role.Inspector), TrackerTest.Inspector),
        (nameof(Role.Administrator), TrackerTest.Administrator), (Stranger, null),
    ];

    public static readonly string[] Words = ["yes", "own+contributed", "own", "no"];

    private static readonly string Head = $"kind,name,of,{string.Join(',', People.Select(p => p.Column))}";

    public static IReadOnlyList<AccessLine> Read()
    {
        var lines = System.IO.File.ReadAllLines(Path.Combine(House.Root, File));
        Assert.Equal(Head, lines[0]);
        return [.. lines.Skip(1).Where(l => l.Length > 0).Select(Line)];
    }

    /// <summary>Says, for each thing without a line, which line to add: with the answers that the house gives now, to be looked at before they are taken.</summary>
    public static string Missing(string kind, IEnumerable<string> lines) =>
        $"""
        {kind} without a line in {File}. Add these lines there ("sort" keeps the file in order), and look at each answer first: it is what the house does now, not what it should do.
        A cell says for which things the {kind} opens to that role: yes (any, or there is no thing), own+contributed, own, no. The column "of" names what its number is:
        one of {string.Join(", ", AccessThings.Names)} (new kinds of things: AccessThings), or nothing. A deleted thing opens to nobody; that is tried without being written down.

        {string.Join(Environment.NewLine, lines)}
        """;

    public static string Gone(string kind, IEnumerable<string> names) =>
        $"{kind} that stands in {File} and is not in the house (any more). Take its line away, or write its name as it is now:{Environment.NewLine}{string.Join(Environment.NewLine, names)}";

    private static AccessLine Line(string text)
    {
        var cells = text.Split(',');
        Assert.True(cells.Length == 3 + People.Length, $"{File}: \"{text}\" has {cells.Length} cells, not {3 + People.Length}.");
        Assert.All(cells.Skip(3), word => Assert.True(Words.Contains(word), $"{File}: \"{word}\" in \"{text}\" is none of {string.Join(", ", Words)}."));
        Assert.True(cells[2].Length == 0 || AccessThings.Names.Contains(cells[2]), $"{File}: \"{cells[2]}\" in \"{text}\" is none of {string.Join(", ", AccessThings.Names)}.");
        return new(cells[0], cells[1], cells[2], People.Select((p, i) => (p.Column, Word: cells[i + 3])).ToDictionary(c => c.Column, c => c.Word));
    }
}
