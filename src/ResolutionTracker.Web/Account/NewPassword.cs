using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Account;

/// <summary>Words for what is wrong with a new password.</summary>
public sealed class NewPassword(IStringLocalizer<AccountText> words)
{
    public IReadOnlyList<string> Check(string? password, string? repeat)
    {
        var wrong = new List<string>();
        if (string.IsNullOrEmpty(password) || password.Length < 12)
        {
            wrong.Add(words["PasswordShort"]);
        }
        else if (!string.Equals(password, repeat, StringComparison.Ordinal))
        {
            wrong.Add(words["PasswordsDiffer"]);
        }

        return wrong;
    }

    public IReadOnlyList<string> Words(IdentityResult result) =>
        [.. result.Errors.Select(e => e.Code switch
        {
            nameof(IdentityErrorDescriber.PasswordTooShort) => words["PasswordShort"].Value,
            nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => words["PasswordPlain"].Value,
            GuessedPasswords.Code => words["PasswordGuessable"].Value,
            nameof(IdentityErrorDescriber.InvalidToken) => words["LinkDead"].Value,
            nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => words["EmailTaken"].Value,
            nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => words["EmailInvalid"].Value,
            _ => words["NotAccepted"].Value,
        }).Distinct(StringComparer.Ordinal)];
}
