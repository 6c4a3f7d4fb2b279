using Microsoft.AspNetCore.Identity;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Account;

/// <summary>Signs a person in. A stranger, a wrong password, a locked and a disabled account get the same words after the same work.</summary>
public sealed partial class SignIn(SignInManager<UserAccount> signIn, UserManager<UserAccount> users, SignInLimiter limiter, ILogger<SignIn> log)
{
    // A hash keeps a core busy for a tenth of a second; more at once than cores would starve everybody else.
    private static readonly SemaphoreSlim Hashing = new(Environment.ProcessorCount);
    private static readonly UserAccount Nobody = new() { UserName = "nobody" };
    private static readonly string NobodysHash = new PasswordHasher<UserAccount>().HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <summary>How long this address must wait after too many failures; null when it may try.</summary>
    public TimeSpan? MustWait(HttpContext context) => limiter.MustWait(AddressOf(context));

    /// <returns>Whether the person is now signed in.</returns>
    public async Task<bool> TryAsync(string email, string password, HttpContext context)
    {
        var address = AddressOf(context);
        await Hashing.WaitAsync(context.RequestAborted);
        try
        {
            var account = await users.FindByEmailAsync(email.Trim());
            if (account is null || account.IsDisabled)
            {
                users.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, password);
                Fail(address);
                return false;
            }

            var result = await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
            if (!result.Succeeded)
            {
                Fail(address);
                return false;
            }

            limiter.Succeeded(address);
            return true;
        }
        finally
        {
            Hashing.Release();
        }
    }

    /// <summary>Whether this is the account's password; wrong ones count towards the lock like those at the door.</summary>
    public async Task<bool> IsPasswordAsync(UserAccount account, string? password, HttpContext context)
    {
        await Hashing.WaitAsync(context.RequestAborted);
        try
        {
            if ((await signIn.CheckPasswordSignInAsync(account, password ?? "", lockoutOnFailure: true)).Succeeded)
            {
                return true;
            }

            Fail(AddressOf(context));
            return false;
        }
        finally
        {
            Hashing.Release();
        }
    }

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "-";

    private void Fail(string address)
    {
        limiter.Failed(address);
        LogFailed(address);
    }

    [LoggerMessage(LogLevel.Warning, "Failed sign-in from {Address}")]
    private partial void LogFailed(string address);
}
