using System.Buffers;
using ResolutionTracker.Domain;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>A kind of file: known by the end of its name, and by what is really in it.</summary>
/// <param name="Extension">With the dot, in lower case.</param>
public sealed class FileKind(string extension, string contentType, Action<Stream> check)
{
    /// <summary>What an Office file may say it unpacks to; a reader never gets more out of it than it says.</summary>
    public const long MostUnpacked = FileNatures.MostUnpacked;

    /// <summary>What is in the file is looked at by its own reader, which has a sentence for each thing that can be wrong.</summary>
    public static FileKind ReadAtOnce(string extension) => new(extension, "application/octet-stream", _ => { });

    public static FileKind Pdf { get; } = new(".pdf", "application/pdf", file => Demand(Begins(file, "%PDF-"u8)));

    public static FileKind Docx { get; } =
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", file => Office(file, "word/"));

    public static FileKind Xlsx { get; } =
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file => Office(file, "xl/"));

    public static FileKind Jpg { get; } = new(".jpg", "image/jpeg", file => Demand(Begins(file, [0xFF, 0xD8, 0xFF])));

    public static FileKind Jpeg { get; } = new(".jpeg", "image/jpeg", file => Demand(Begins(file, [0xFF, 0xD8, 0xFF])));

    public static FileKind Png { get; } =
        new(".png", "image/png", file => Demand(Begins(file, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])));

    public static FileKind Txt { get; } = new(".txt", "text/plain", file => Demand(IsText(file)));

    public string Extension => extension;

    public string ContentType => contentType;

    /// <exception cref="RuleBroken"><c>FileContent</c> when the bytes are not what the name says; <c>FileUnpacksTooBig</c>.</exception>
    public void Check(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        check(file);
    }

    private static void Demand(bool isSo)
    {
        if (!isSo)
        {
            throw new RuleBroken("FileContent", "File");
        }
    }

    private static bool Begins(Stream file, ReadOnlySpan<byte> signature)
    {
        Span<byte> head = stackalloc byte[16];
        var read = file.ReadAtLeast(head[..signature.Length], signature.Length, throwOnEndOfStream: false);
        return read == signature.Length && head[..read].SequenceEqual(signature);
    }

    private static void Office(Stream file, string folder)
    {
        var nature = FileNatures.OfPackage(file, folder);
        if (nature == FileNature.UnpacksTooBig)
        {
            throw new RuleBroken("FileUnpacksTooBig", "File");
        }

        Demand(nature == FileNature.Fit);
    }

    // Control bytes do not occur in a text of any encoding that Vietnamese is written in, except in one that says so at its beginning.
    private static bool IsText(Stream file)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(81_920);
        try
        {
            var read = file.ReadAtLeast(bytes, 2, throwOnEndOfStream: false);
            if (read >= 2 && bytes.AsSpan(0, 2) is [0xFF, 0xFE] or [0xFE, 0xFF])
            {
                return true;
            }

            for (; read > 0; read = file.Read(bytes))
            {
                if (bytes.AsSpan(0, read).ContainsAnyExcept(Readable))
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static readonly SearchValues<byte> Readable =
        SearchValues.Create([.. Enumerable.Range(0x20, 0xE0).Where(b => b != 0x7F).Select(b => (byte)b), (byte)'\t', (byte)'\n', (byte)'\f', (byte)'\r']);
}
