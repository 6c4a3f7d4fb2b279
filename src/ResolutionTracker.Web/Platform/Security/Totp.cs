using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>
/// The six digits of an authenticator (RFC 6238). Identity's own check does not say of which half minute a code is,
/// and without that none can be told from one that was used before.
/// </summary>
public static class Totp
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Seconds = 30;

    // A telephone's clock may be half a minute off, either way.
    private const int Off = 1;

    /// <summary>A new key, in the letters that people can type.</summary>
    public static string NewKey() => string.Concat(RandomNumberGenerator.GetBytes(32).Select(b => Letters[b & 31]));

    /// <summary>The half minute of which the code is; null where it is of none near now, or of one not after <paramref name="last"/>.</summary>
    public static long? StepOf(string key, string? code, DateTimeOffset now, long last)
    {
        var typed = Encoding.ASCII.GetBytes(string.Concat((code ?? "").Where(char.IsAsciiDigit)));
        var current = now.ToUnixTimeSeconds() / Seconds;
        long? found = null;
        for (var step = current - Off; step <= current + Off; step++)
        {
            // All are compared, so that the time taken tells nothing.
            if (CryptographicOperations.FixedTimeEquals(typed, Encoding.ASCII.GetBytes(CodeAt(key, step))) && step > last)
            {
                found = step;
            }
        }

        return found;
    }

    /// <summary>The code that the key gives at a time.</summary>
    public static string CodeAt(string key, DateTimeOffset at) => CodeAt(key, at.ToUnixTimeSeconds() / Seconds);

#pragma warning disable CA5350 // the standard, and every telephone, reckons with SHA-1; its weakness is no matter in a keyed hash
    private static string CodeAt(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(Bytes(key), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
#pragma warning restore CA5350

    private static byte[] Bytes(string key)
    {
        var bytes = new List<byte>();
        var (held, bits) = (0, 0);
        foreach (var letter in key)
        {
            (held, bits) = ((held << 5 | Letters.IndexOf(letter, StringComparison.Ordinal)) & 0xFFFF, bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(held >> bits));
            }
        }

        return [.. bytes];
    }
}
