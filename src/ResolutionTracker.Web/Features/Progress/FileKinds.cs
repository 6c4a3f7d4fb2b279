using System.IO.Compression;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Which files are taken as evidence: by their name, and by what is really in them.</summary>
public static class FileKinds
{
    private const int MostEntries = 10_000;

    private static readonly Kind[] All =
    [
        new(".pdf", "application/pdf", file => Begins(file, "%PDF-"u8)),
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", file => IsOffice(file, "word/")),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file => IsOffice(file, "xl/")),
        new(".jpg", "image/jpeg", file => Begins(file, [0xFF, 0xD8, 0xFF])),
        new(".jpeg", "image/jpeg", file => Begins(file, [0xFF, 0xD8, 0xFF])),
        new(".png", "image/png", file => Begins(file, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])),
    ];

    /// <summary>With the dot, in lower case.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. All.Select(k => k.Extension)];

    public static bool Accepts(string name) => KindOf(name) is not null;

    /// <summary>Null when the bytes are not what the name says.</summary>
    public static (string Extension, string ContentType)? Of(string name, string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return KindOf(name) is { } kind && kind.IsIn(file) ? (kind.Extension, kind.ContentType) : null;
    }

    private static Kind? KindOf(string name) =>
        Array.Find(All, k => k.Extension.Equals(Path.GetExtension(name), StringComparison.OrdinalIgnoreCase));

    private static bool Begins(Stream file, ReadOnlySpan<byte> signature)
    {
        Span<byte> head = stackalloc byte[16];
        var read = file.ReadAtLeast(head, signature.Length, throwOnEndOfStream: false);
        return read >= signature.Length && head[..signature.Length].SequenceEqual(signature);
    }

    // Office files are archives; only their table of contents is read, nothing is unpacked.
    private static bool IsOffice(Stream file, string part)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count <= MostEntries
                && archive.Entries.Any(e => e.FullName == "[Content_Types].xml")
                && archive.Entries.Any(e => e.FullName.StartsWith(part, StringComparison.Ordinal));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private sealed record Kind(string Extension, string ContentType, Func<Stream, bool> IsIn);
}
