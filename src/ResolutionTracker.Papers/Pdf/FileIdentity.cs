using System.Security.Cryptography;
using System.Text;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Skia names a PDF/A file by the clock and by chance; here it is named by what it holds, so that the same paper is the same file.</summary>
internal static class FileIdentity
{
    private static readonly byte[] Mark = "<xmpMM:DocumentID>uuid:"u8.ToArray();

    public static byte[] Settle(byte[] file)
    {
        int at = file.AsSpan().IndexOf(Mark);
        if (at < 0)
        {
            throw new InvalidOperationException("The file has no PDF/A identity");
        }

        var given = Guid.Parse(Encoding.ASCII.GetString(file, at + Mark.Length, 36));
        Replace(file, given, Guid.Empty);
        Replace(file, Guid.Empty, new Guid(SHA256.HashData(file).AsSpan(0, 16)));
        return file;
    }

    // The same name stands in the metadata with hyphens and in the trailer without
    private static void Replace(byte[] file, Guid from, Guid to)
    {
        foreach (string form in (string[])["D", "N"])
        {
            byte[] old = Encoding.ASCII.GetBytes(from.ToString(form));
            byte[] upper = Encoding.ASCII.GetBytes(from.ToString(form).ToUpperInvariant());
            byte[] next = Encoding.ASCII.GetBytes(to.ToString(form));
            Overwrite(file, old, next);
            Overwrite(file, upper, next);
        }
    }

    private static void Overwrite(byte[] file, byte[] old, byte[] next)
    {
        Span<byte> rest = file;
        for (int at = rest.IndexOf(old); at >= 0; at = rest.IndexOf(old))
        {
            next.CopyTo(rest[at..]);
            rest = rest[(at + old.Length)..];
        }
    }
}
