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
    /// <exception cref="RuleBroken">The first of its <see cref="Gaps"/>.</exception>
    public AccountDraft Checked() =>
        Gaps() is [var first, ..] ? throw first : new(Email!.Trim(), FullName!.Trim(), Words.Optional(Position, "Position", Words.NameLength), [.. Roles.Distinct().Order()], AgencyId);

    /// <summary>All that is wrong, in the order of the form, so that it can be said in one go: <c>EmailEmpty</c>, <c>EmailInvalid</c>, <c>FullNameEmpty</c>, <c>TooLong</c>, <c>RoleEmpty</c>, <c>AgencyNeeded</c>.</summary>
    public IReadOnlyList<RuleBroken> Gaps()
    {
        var gaps = new List<RuleBroken>();
        void Try(Action rule)
        {
            try
            {
                rule();
            }
            catch (RuleBroken refusal)
            {
                gaps.Add(refusal);
            }
        }

        void Unless(bool holds, string code, string field)
        {
            if (!holds)
            {
                gaps.Add(new(code, field));
            }
        }

        Try(() => Words.Required(FullName, "FullName", Words.NameLength));
        Try(() => Unless(IsAddress(Words.Required(Email, "Email", EmailLength)), "EmailInvalid", "Email"));
        Try(() => Words.Optional(Position, "Position", Words.NameLength));
        Unless(Roles.Count > 0, "RoleEmpty", "Roles");
        Unless(AgencyId is not null || !NeedsAgency(Roles), "AgencyNeeded", "AgencyId");
        return gaps;
    }

    // Narrower than the standards: what people's addresses look like, and what can be a sign-in name.
    private static bool IsAddress(string text) =>
        text.Split('@') is [{ Length: > 0 } person, { Length: > 0 } host]
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+' or '@')
        && !person.StartsWith('.') && !person.EndsWith('.') && !text.Contains("..", StringComparison.Ordinal)
        && host.Contains('.', StringComparison.Ordinal) && host.Split('.').All(part => part.Length > 0 && !part.StartsWith('-') && !part.EndsWith('-'));
}
