using System.Buffers;
using System.Text;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>Whether a file is what its name says, seen by its first bytes.</summary>
internal static class FileHead
{
    private const int Chunk = 64 * 1024;

    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();
    private static readonly byte[] Pdf = "%PDF-"u8.ToArray();

    // The old container of Office: a .doc, or whatever Office has locked with a password.
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] Locked = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <exception cref="Domain.RuleBroken"><c>TextFileEmpty</c>, <c>FileLocked</c>, <c>FileOldWord</c>, <c>TextFileContent</c>.</exception>
    public static void Demand(Stream file, string extension)
    {
        var head = new byte[1024];
        file.Position = 0;
        var bytes = head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        if (bytes.IsEmpty)
        {
            throw DocumentText.Refused("TextFileEmpty");
        }

        if (bytes.StartsWith(Ole))
        {
            throw DocumentText.Refused(Holds(file, Locked) ? "FileLocked" : "FileOldWord");
        }

        // Some programs write a few bytes before the mark of a PDF; readers are used to that.
        var isRight = extension switch
        {
            ".docx" => bytes.StartsWith(Zip),
            ".pdf" => bytes.IndexOf(Pdf) >= 0,
            _ => !bytes.StartsWith(Zip) && !bytes.StartsWith(Pdf),
        };
        if (!isRight)
        {
            throw DocumentText.Refused("TextFileContent", extension);
        }

        file.Position = 0;
    }

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
