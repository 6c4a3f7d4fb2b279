using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>What a file turns out to be; each room has its own sentence for it.</summary>
internal enum FileNature
{
    /// <summary>Nothing stands against reading it.</summary>
    Fit,
    Empty,

    /// <summary>Of Office, with a password.</summary>
    Locked,

    /// <summary>A .doc or .xls.</summary>
    OldOffice,

    /// <summary>Not of Office at all.</summary>
    NoPackage,

    /// <summary>Begins like a package and cannot be opened.</summary>
    Broken,
    UnpacksTooBig,

    /// <summary>A package of another program: a workbook called .docx, any archive.</summary>
    WrongFolder,
}

/// <summary>Tells what a file is by its first bytes and, for an Office file, by its table of contents: nothing is unpacked.</summary>
internal static class FileNatures
{
    public const long MostUnpacked = 200L * 1024 * 1024;

    private const int MostEntries = 10_000;
    private const int Chunk = 64 * 1024;

    // The container of Office's old formats, and of whatever Office has locked with a password.
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    /// <summary>By its first bytes: empty, locked, of the old Office, or fit to be looked at further.</summary>
    /// <param name="head">Gets the first bytes; as many as the caller wants to see, eight at least.</param>
    public static FileNature OfHead(Stream file, Span<byte> head, out int read)
    {
        file.Position = 0;
        read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return read == 0 ? FileNature.Empty
            : !head[..read].StartsWith(Ole) ? FileNature.Fit
            : Holds(file, Encrypted) ? FileNature.Locked : FileNature.OldOffice;
    }

    /// <summary>Whether it is an Office file of one program.</summary>
    /// <param name="folder">Where that program keeps its parts: <c>word/</c>, <c>xl/</c>.</param>
    /// <param name="mostInText">What one part of words may unpack to, for a reader that holds it whole.</param>
    public static FileNature OfPackage(Stream file, string folder, long mostInText = MostUnpacked)
    {
        Span<byte> head = stackalloc byte[8];
        if (OfHead(file, head, out var read) is not FileNature.Fit and var unfit)
        {
            return unfit;
        }

        if (!head[..read].StartsWith(Zip))
        {
            return FileNature.NoPackage;
        }

        try
        {
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);

            // What an entry says of its size may be a lie of any length.
            if (archive.Entries.Count > MostEntries || archive.Entries.Sum(e => (decimal)e.Length) > MostUnpacked || archive.Entries.Any(e => e.Length > mostInText && IsText(e)))
            {
                return FileNature.UnpacksTooBig;
            }

            return archive.GetEntry("[Content_Types].xml") is not null && archive.Entries.Any(e => e.FullName.TrimStart('/').StartsWith(folder, StringComparison.OrdinalIgnoreCase))
                ? FileNature.Fit : FileNature.WrongFolder;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            return FileNature.Broken;
        }
    }

    private static bool IsText(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static bool Holds(Stream file, ReadOnlySpan<byte> wanted)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Chunk);
        try
        {
            file.Position = 0;
            var kept = 0;
            for (int read; (read = file.Read(buffer, kept, Chunk - kept)) > 0;)
            {
                var seen = buffer.AsSpan(0, kept + read);
                if (seen.IndexOf(wanted) >= 0)
                {
                    return true;
                }

                kept = Math.Min(wanted.Length - 1, seen.Length);
                seen[^kept..].CopyTo(buffer);
            }

            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
