using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>Which files one use takes, and how big they may be.</summary>
public sealed class AcceptedFiles(long mostBytes, params FileKind[] kinds)
{
    public long MostBytes => mostBytes;

    /// <summary>With the dot, in lower case.</summary>
    public IReadOnlyList<string> Extensions { get; } = [.. kinds.Select(k => k.Extension)];

    /// <exception cref="RuleBroken"><c>FileKind</c>.</exception>
    public FileKind KindOf(string name) =>
        Array.Find(kinds, k => k.Extension.Equals(Path.GetExtension(name), StringComparison.OrdinalIgnoreCase)) ?? throw Refused("FileKind", name);

    /// <summary>A refusal of one file with everything its sentence may need.</summary>
    public RuleBroken Refused(string code, string name) =>
        new(code, "File", name, Formats.Bytes(mostBytes), string.Join(", ", Extensions), Formats.Bytes(FileKind.MostUnpacked));
}
