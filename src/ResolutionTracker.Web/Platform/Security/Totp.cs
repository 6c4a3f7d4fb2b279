using OtpNet;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>
/// The six digits of an authenticator (RFC 6238). Identity's own check does not say of which half minute a code is,
/// and without that none can be told from one that was used before.
/// </summary>
public static class Totp
{
    // As long as the hash that it feeds.
    private const int KeyBytes = 20;

    // A telephone's clock may be half a minute off, either way.
    private static readonly VerificationWindow HalfMinute = new(previous: 1, future: 1);

    /// <summary>A new key, in the letters that people can type.</summary>
    public static string NewKey() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes));

    /// <summary>The half minute of which the code is; null where it is of none near now, or of one not after <paramref name="last"/>.</summary>
    public static long? StepOf(string key, string? code, DateTimeOffset now, long last)
    {
        var typed = string.Concat((code ?? "").Where(char.IsAsciiDigit));
        return Of(key).VerifyTotp(now.UtcDateTime, typed, out var step, HalfMinute) && step > last ? step : null;
    }

    /// <summary>The code that the key gives at a time.</summary>
    public static string CodeAt(string key, DateTimeOffset at) => Of(key).ComputeTotp(at.UtcDateTime);

    private static OtpNet.Totp Of(string key) => new(Base32Encoding.ToBytes(key));
}
