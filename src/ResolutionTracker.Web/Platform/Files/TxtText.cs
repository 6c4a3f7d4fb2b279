using System.Text;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>A text file in Unicode. One in an older code page is refused: guessed letters would be silent garbage.</summary>
internal static class TxtText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(Stream file)
    {
        // No more than four bytes a letter, in any of the forms.
        if (file.Length > 4L * PlainText.MostCharacters)
        {
            throw PlainText.OverLimit();
        }

        var bytes = new byte[file.Length];
        file.Position = 0;
        file.ReadExactly(bytes);
        try
        {
            return Decode(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw DocumentText.Refused("TextNotUnicode");
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Utf8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true).GetString(rest),
        [0xFE, 0xFF, .. var rest] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true).GetString(rest),
        _ when bytes.Contains((byte)0) => WithoutMark(bytes),
        _ => Utf8.GetString(bytes),
    };

    // UTF-16 without its mark: every space and digit has a zero byte on the same side; anything else with zeros is no text.
    private static string WithoutMark(ReadOnlySpan<byte> bytes)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            (even, odd) = bytes[i] != 0 ? (even, odd) : i % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
        }

        if (bytes.Length % 2 != 0 || even > 0 && odd > 0)
        {
            throw DocumentText.Refused("TextFileContent", ".txt");
        }

        return new UnicodeEncoding(bigEndian: even > 0, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes);
    }
}
