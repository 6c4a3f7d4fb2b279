using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

/// <summary>How much of what a text asks is found, and how much of what is found it asks.</summary>
internal sealed class DirectiveScore
{
    private readonly Dictionary<string, (int Right, int Found, int Meant)> parts = new(StringComparer.Ordinal);
    private readonly List<string> misses = [];

    public IReadOnlyList<string> Misses => misses;

    public IReadOnlyDictionary<string, (double Precision, double Recall)> Rates => parts.ToDictionary(p => p.Key, p => (Share(p.Value.Right, p.Value.Found), Share(p.Value.Right, p.Value.Meant)));

    public static DirectiveScore Of(IEnumerable<DirectiveCase> cases)
    {
        DirectiveScore score = new();
        foreach (var each in cases)
            score.Add(each);
        return score;
    }

    public string Report(string title) =>
        $"{title}: " + string.Join("; ", parts.Select(p => $"{p.Key} {p.Value.Right} right of {p.Value.Found} found, {p.Value.Meant} meant: precision {Rates[p.Key].Precision:0.000}, recall {Rates[p.Key].Recall:0.000}"));

    private void Add(DirectiveCase given)
    {
        var left = given.Read().ToList();
        foreach (var expected in given.Suggestions)
        {
            var index = left.FindIndex(s => s.Action.Contains(expected.Contains, StringComparison.Ordinal) && Kind(s) == expected.Kind);
            if (index < 0)
                index = left.FindIndex(s => s.Sentence.Contains(expected.Contains, StringComparison.Ordinal) && Kind(s) == expected.Kind);
            if (index < 0)
                index = left.FindIndex(s => s.Sentence.Contains(expected.Contains, StringComparison.Ordinal));
            var found = index < 0 ? null : left[index];
            if (found is not null)
                left.RemoveAt(index);
            Compare(given, expected, found);
        }

        foreach (var extra in left)
            Compare(given, null, extra);
    }

    private void Compare(DirectiveCase given, ExpectedSuggestion? expected, Suggestion? found)
    {
        Count(given, "kind", expected is null ? [] : [expected.Kind], found is null ? [] : [Kind(found)]);
        Count(given, "leads", expected?.Leads ?? [], found?.Leads.Select(m => m.Name) ?? []);
        Count(given, "contributors", expected?.Contributors ?? [], found?.Contributors.Select(m => m.Name) ?? []);
        Count(given, "implementers", expected?.Implementers ?? [], found?.Implementers.Select(m => m.Name) ?? []);
        Count(given, "deliverable kind", One(expected?.DeliverableKind), One(found?.DeliverableKind));
        Count(given, "deadline", One(Day(expected)), One(Day(found)));
    }

    private void Count(DirectiveCase given, string part, IEnumerable<string> meant, IEnumerable<string> found)
    {
        var wanted = meant.Select(w => w.ToLowerInvariant()).ToList();
        var got = found.Select(f => f.ToLowerInvariant()).ToList();
        var right = wanted.Count(got.Contains);
        var before = parts.GetValueOrDefault(part);
        parts[part] = (before.Right + right, before.Found + got.Count, before.Meant + wanted.Count);
        if (right != wanted.Count || right != got.Count)
            misses.Add($"{given.Id} {part}: meant [{string.Join(" | ", wanted)}] found [{string.Join(" | ", got)}]");
    }

    private static string? Day(ExpectedSuggestion? expected) =>
        expected?.Deadline?.ToString("O") ?? (expected?.DeadlineKind is { } kind ? kind : null);

    private static string? Day(Suggestion? found) =>
        found?.Deadline is not { Understood: true } reading ? null
        : reading.Kind is Domain.Deadlines.DeadlineKind.Recurring or Domain.Deadlines.DeadlineKind.Relative ? reading.Kind.ToString()!.ToLowerInvariant()
        : reading.Due?.ToString("O");

    private static string Kind(Suggestion found) => found.Kind.ToString().ToLowerInvariant();

    private static string[] One(string? value) => value is null ? [] : [value];

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
