namespace ResolutionTracker.Domain.Accounts;

/// <summary>What an administrator says of a person's account; checked before anything is stored.</summary>
public sealed record AccountDraft(string? Email, string? FullName, string? Position, IReadOnlyCollection<Role> Roles, int? AgencyId)
{
    /// <summary>As long as the column that keeps it.</summary>
    public const int EmailLength = 256;

    private static readonly Role[] NeedAgency = [Role.AgencyReporter, Role.AgencyHead];

    /// <summary>Whether a post is one of a body's own people.</summary>
    public static bool NeedsAgency(IEnumerable<Role> roles) => roles.Intersect(NeedAgency).Any();

    /// <summary>The same draft with spaces trimmed, when nothing is wrong with it.</summary>
    /// <exception cref="RuleBroken"><c>EmailEmpty</c>, <c>EmailInvalid</c>, <c>FullNameEmpty</c>, <c>TooLong</c>, <c>RoleEmpty</c>, <c>AgencyNeeded</c>.</exception>
    public AccountDraft Checked()
    {
        var email = Words.Required(Email, "Email", EmailLength);
        if (!IsAddress(email))
        {
            throw new RuleBroken("EmailInvalid", "Email");
        }

        var name = Words.Required(FullName, "FullName", Words.NameLength);
        var position = Words.Optional(Position, "Position", Words.NameLength);
        if (Roles.Count == 0)
        {
            throw new RuleBroken("RoleEmpty", "Roles");
        }

        return AgencyId is null && NeedsAgency(Roles)
            ? throw new RuleBroken("AgencyNeeded", "AgencyId")
            : new(email, name, position, [.. Roles.Distinct().Order()], AgencyId);
    }

    // Narrower than the standards: what people's addresses look like, and what can be a sign-in name.
    private static bool IsAddress(string text) =>
        text.Split('@') is [{ Length: > 0 } person, { Length: > 0 } host]
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '@')
        && !person.StartsWith('.') && !person.EndsWith('.') && !text.Contains("..", StringComparison.Ordinal)
        && host.Contains('.', StringComparison.Ordinal) && host.Split('.').All(part => part.Length > 0 && !part.StartsWith('-') && !part.EndsWith('-'));
}
