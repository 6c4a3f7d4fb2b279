using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>Who contributes in words only: a last line of what stands beside the title, for groups and for bodies that are not on the list.</summary>
public static class ContributorWords
{
    private const string Begin = "Cơ quan phối hợp: ";
    private const string Between = "; ";

    /// <summary>The note without the line, and the names in it.</summary>
    public static (string? Note, IReadOnlyList<string> Names) Split(string? content)
    {
        var at = content is null ? -1 : content.LastIndexOf('\n') + 1;
        return at < 0 || !content![at..].StartsWith(Begin, StringComparison.Ordinal)
            ? (content, [])
            : (at == 0 ? null : content[..(at - 1)], content[(at + Begin.Length)..].Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <summary>The note with the line under it; null where there is neither.</summary>
    public static string? Join(string? note, IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var content = names.Count == 0 ? note : string.Join('\n', new[] { note, Begin + string.Join(Between, names) }.Where(l => !string.IsNullOrEmpty(l)));
        return content is null || content.Length <= Words.TextLength ? content : content[..Words.TextLength];
    }

    /// <summary>Whether both say the same names.</summary>
    internal static bool Same(IEnumerable<string> one, IEnumerable<string> other) => one.Select(Folding.Fold).ToHashSet(StringComparer.Ordinal).SetEquals(other.Select(Folding.Fold));
}
