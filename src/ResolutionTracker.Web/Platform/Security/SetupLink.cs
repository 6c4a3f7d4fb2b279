using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>The way in for the first administrator: a link printed once at the first start, good until it is used or the process ends.</summary>
public sealed class SetupLink(IOptions<TrackerOptions> options)
{
    private byte[]? _hash;

    /// <summary>Makes the link and prints it where the person who starts the house sees it; it is not written to any log.</summary>
    public void Offer()
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        _hash = SHA256.HashData(Encoding.UTF8.GetBytes(token));
        Console.WriteLine();
        Console.WriteLine("Tạo tài khoản quản trị đầu tiên tại địa chỉ (dùng một lần) / create the first administrator at this address (once):");
        Console.WriteLine($"  {options.Value.PublicUrl.TrimEnd('/')}/account/setup?token={token}");
        Console.WriteLine();
    }

    public bool Opens(string? token) =>
        _hash is { } hash && token is not null && CryptographicOperations.FixedTimeEquals(hash, SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Takes the link; only one caller gets it.</summary>
    public bool Use(string? token)
    {
        if (!Opens(token))
        {
            return false;
        }

        return Interlocked.Exchange(ref _hash, null) is not null;
    }

    /// <summary>Gives the link back when making the account failed after all.</summary>
    public void GiveBack(string token) => _hash = SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
