using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Web.Platform.Security;

/// <summary>
/// Refuses passwords that everybody tries first, without asking anybody outside: what is left of one without common words,
/// the person's own names, years and runs of signs must still be something. No rule of signs and digits.
/// </summary>
public sealed partial class GuessedPasswords : IPasswordValidator<UserAccount>
{
    public const string Code = "PasswordGuessable";

    private const int LeastLeft = 6;
    private const int LeastRun = 3;
    private const int LeastWord = 3;

    // Longest first, so that "administrator" is not left as "istrator".
    private static readonly string[] Common =
    [.. new[]
        {
            "password", "passw0rd", "p@ssw0rd", "p@ssword", "passwort", "pass", "letmein", "welcome", "iloveyou", "monkey", "dragon", "football", "baseball", "superman",
            "princess", "sunshine", "master", "shadow", "secret", "login", "changeme", "default", "guest", "user", "test", "root", "admin", "administrator", "computer",
            "internet", "samsung", "google", "facebook", "hello", "trustno1", "starwars", "whatever", "michael", "charlie", "jordan", "qwertyuiop", "qwerty", "asdfghjkl",
            "asdfgh", "zxcvbnm", "zxcvbn", "1qaz2wsx", "1q2w3e4r5t", "1q2w3e4r", "q1w2e3r4", "qazwsx", "abc",
            "matkhau", "mat khau", "mk", "anhyeuem", "emyeuanh", "yeuem", "yeuanh", "xinchao", "vietnam", "viet nam", "hanoi", "saigon", "cantho", "haugiang", "hau giang",
            "hochiminh", "khongbiet", "khongcho", "tinhuy", "tinh uy", "vanphong", "van phong", "dangbo", "dangvien", "chuyenvien", "quantri",
        }.OrderByDescending(w => w.Length)];

    public Task<IdentityResult> ValidateAsync(UserManager<UserAccount> manager, UserAccount user, string? password) =>
        Task.FromResult(IsGuessable(password ?? "", user.Email, user.FullName)
            ? IdentityResult.Failed(new IdentityError { Code = Code, Description = Code })
            : IdentityResult.Success);

    internal static bool IsGuessable(string password, string? email, string? name)
    {
        var own = Folding.Fold($"{email?.Replace('@', ' ').Replace('.', ' ')} {name}").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= LeastWord);
        var left = Folding.Fold(password);
        foreach (var word in own.OrderByDescending(w => w.Length).Concat(Common))
        {
            left = left.Replace(word, " ", StringComparison.Ordinal);
        }

        return Year().Replace(left, " ").Split(' ').Sum(Unforeseen) < LeastLeft;
    }

    // Signs that do not go on with the step before: 1234, aaaa and dcba count as one.
    private static int Unforeseen(string text)
    {
        var runs = 0;
        var counted = text.Count(char.IsLetterOrDigit);
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end + 1 < text.Length && text[end + 1] - text[end] == text[i + 1] - text[i] && Math.Abs(text[i + 1] - text[i]) <= 1)
            {
                end++;
            }

            var length = end - i + 1;
            if (length >= LeastRun && end < text.Length && Math.Abs(text[i + 1] - text[i]) <= 1)
            {
                runs += length - 1;
                i = end + 1;
            }
            else
            {
                i++;
            }
        }

        return counted - runs;
    }

    [GeneratedRegex(@"(19|20)\d\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();
}
