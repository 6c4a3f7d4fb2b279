using ResolutionTracker.Web.Tests.Architecture;

namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>What somebody met who tried.</summary>
/// <param name="Said">Where it was refused: all that was said, to be compared with what is said of a number that names nothing.</param>
public sealed record AccessOutcome(bool Opened, string Said)
{
    public static AccessOutcome Open(string how) => new(Opened: true, how);

    public static AccessOutcome Refused(string said) => new(Opened: false, said);
}

/// <summary>Compares what was met with what the matrix says, cell by cell.</summary>
internal sealed class AccessTrial
{
    private static readonly Relation?[] NoThing = [null];
    private static readonly Relation?[] Things = [Relation.Deleted, Relation.Own, Relation.Contributed, Relation.Other];

    private readonly List<string> _leaks = [];

    public int Cells { get; private set; }

    /// <summary>Tries a line as one person with a thing of each relation; <paramref name="act"/> answers null where there is no such thing.</summary>
    public async Task TryAsync(AccessLine line, string column, Func<Relation?, Task<AccessOutcome?>> act)
    {
        AccessOutcome? deleted = null;
        foreach (var relation in line.Of.Length > 0 ? Things : NoThing)
        {
            if (await act(relation) is not { } met)
            {
                continue;
            }

            Cells++;
            var what = $"{line.Kind} {line.Name} as {column}{(relation is null ? "" : $" with {line.Of} {relation}")}";
            if (relation == Relation.Deleted)
            {
                deleted = met;
            }

            if (met.Opened != line.Opens(column, relation) && !(relation == Relation.Deleted && met.Said.StartsWith("rule ", StringComparison.Ordinal)))
            {
                _leaks.Add($"{what}: {(met.Opened ? "opens" : "is refused")} ({Short(met.Said)}), the matrix says \"{line.Cells[column]}\"");
            }
            else if (!met.Opened && deleted is not null && met.Said != deleted.Said)
            {
                _leaks.Add($"{what}: refused in other words than a number that names nothing: \"{Short(met.Said)}\", not \"{Short(deleted.Said)}\"");
            }
        }
    }

    public void Leak(string what) => _leaks.Add(what);

    /// <summary>Prints the count and fails where anything leaked.</summary>
    public void Report(string kind)
    {
        var said = $"access matrix, {kind}: {Cells} cells tested, {_leaks.Count} leaks";
        TestContext.Current.TestOutputHelper?.WriteLine(said);

        // The output of a test that passed is shown by nobody; ./test prints these at its end.
        var folder = Directory.CreateDirectory(Path.Combine(House.Root, "artifacts", "access-matrix")).FullName;
        File.WriteAllText(Path.Combine(folder, $"{kind}.txt"), said + Environment.NewLine);
        Assert.True(_leaks.Count == 0, $"{kind}: {Cells} cells tested, {_leaks.Count} leaks ({AccessMatrix.File}):{Environment.NewLine}{string.Join(Environment.NewLine, _leaks)}");
        Assert.NotEqual(0, Cells);
    }

    private static string Short(string said) => said.Length > 160 ? said[..160] + "…" : said;
}
