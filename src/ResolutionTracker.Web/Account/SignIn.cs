using Microsoft.AspNetCore.Identity;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Account;

/// <summary>What a right or wrong password leads to.</summary>
public enum SignInStep
{
    Refused,

    /// <summary>The person is signed in.</summary>
    In,

    /// <summary>The code of the authenticator is still to come.</summary>
    Code,

    /// <summary>The person's post asks for a second factor, and there is none yet.</summary>
    SetUp,
}

/// <summary>Signs a person in. A stranger, a wrong password, a locked and a disabled account get the same words after the same work.</summary>
public sealed partial class SignIn(SignInManager<UserAccount> signIn, UserManager<UserAccount> users, SecondFactor factor, SignInLimiter limiter, ILogger<SignIn> log)
{
    // A hash keeps a core busy for a tenth of a second; more at once than cores would starve everybody else.
    private static readonly SemaphoreSlim Hashing = new(Environment.ProcessorCount);
    private static readonly UserAccount Nobody = new() { UserName = "nobody" };
    private static readonly string NobodysHash = new PasswordHasher<UserAccount>().HashPassword(Nobody, Guid.NewGuid().ToString());

    /// <summary>How long this address must wait after too many failures; null when it may try.</summary>
    public TimeSpan? MustWait(HttpContext context) => limiter.MustWait(AddressOf(context));

    public async Task<SignInStep> TryAsync(string email, string password, HttpContext context)
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
                return SignInStep.Refused;
            }

            if (!(await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded)
            {
                Fail(address);
                return SignInStep.Refused;
            }

            if (account.TwoFactorEnabled || await factor.IsRequiredAsync(account))
            {
                await HalfSignedIn.RememberAsync(context, account);
                return account.TwoFactorEnabled ? SignInStep.Code : SignInStep.SetUp;
            }

            await EnterAsync(account, context);
            return SignInStep.In;
        }
        finally
        {
            Hashing.Release();
        }
    }

    /// <summary>Takes the code of somebody whose password was right; wrong ones count towards the lock and the limit like wrong passwords.</summary>
    public async Task<bool> TryCodeAsync(UserAccount account, string? code, HttpContext context)
    {
        if (await users.IsLockedOutAsync(account) || !await factor.TakeAsync(account, code))
        {
            await FailCodeAsync(account, context);
            return false;
        }

        await EnterAsync(account, context);
        return true;
    }

    /// <summary>Switches the second factor on and lets the person in, or on; every other session ends.</summary>
    /// <returns>The recovery codes; null where the code is wrong.</returns>
    public async Task<IReadOnlyList<string>?> SetUpAsync(UserAccount account, string? code, HttpContext context)
    {
        if (await users.IsLockedOutAsync(account) || await factor.ConfirmAsync(account, code) is not { } codes)
        {
            await FailCodeAsync(account, context);
            return null;
        }

        LogSetUp(account.Id);
        await EnterAsync(account, context);
        return codes;
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

    private async Task EnterAsync(UserAccount account, HttpContext context)
    {
        await users.ResetAccessFailedCountAsync(account);
        limiter.Succeeded(AddressOf(context));
        await HalfSignedIn.ForgetAsync(context);
        await signIn.SignInAsync(account, isPersistent: false);
    }

    private async Task FailCodeAsync(UserAccount account, HttpContext context)
    {
        await users.AccessFailedAsync(account);
        Fail(AddressOf(context));
    }

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "-";

    private void Fail(string address)
    {
        limiter.Failed(address);
        LogFailed(address);
    }

    [LoggerMessage(LogLevel.Information, "Account {AccountId} switched its second factor on")]
    private partial void LogSetUp(int accountId);

    [LoggerMessage(LogLevel.Warning, "Failed sign-in from {Address}")]
    private partial void LogFailed(string address);
}
