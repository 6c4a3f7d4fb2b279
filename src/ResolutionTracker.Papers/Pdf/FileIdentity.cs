using System.Security.Cryptography;
using System.Text;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Skia names a PDF/A file by the clock and by chance; here it is named by what it holds, so that the same paper is the same file.</summary>
internal static class FileIdentity
{
    private const int NameLength = 36;

    public static byte[] Settle(byte[] file)
    {
        int document = After(file, "<xmpMM:DocumentID>uuid:"u8);
        int instance = After(file, "<xmpMM:InstanceID>uuid:"u8);
        Write(file, document, Guid.Empty);
        Write(file, instance, Guid.Empty);

        // In the trailer the name is hexadecimal or, by chance, a string with escapes: its length varies.
        // Nothing behind it is counted from the start of the file, so it can be written anew
        int from = file.AsSpan().LastIndexOf("/ID ["u8);
        int to = file.AsSpan().LastIndexOf("]>>\nstartxref"u8);
        if (from < 0 || to < from)
        {
            throw new InvalidOperationException("The file has no trailer with its name");
        }

        var name = new Guid(SHA256.HashData([.. file.AsSpan(0, from), .. file.AsSpan(to)]).AsSpan(0, 16));
        Write(file, document, name);
        Write(file, instance, name);
        return [.. file.AsSpan(0, from), .. Encoding.ASCII.GetBytes($"/ID [<{name:N}> <{name:N}>"), .. file.AsSpan(to)];
    }

    private static int After(byte[] file, ReadOnlySpan<byte> mark)
    {
        int at = file.AsSpan().IndexOf(mark);
        return at < 0 ? throw new InvalidOperationException("The file has no name in its metadata") : at + mark.Length;
    }

    private static void Write(byte[] file, int at, Guid name) =>
        Encoding.ASCII.GetBytes(name.ToString("D")).AsSpan(0, NameLength).CopyTo(file.AsSpan(at));
}
