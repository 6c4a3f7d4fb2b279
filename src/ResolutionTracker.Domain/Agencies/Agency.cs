using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>A body that is given work, gives it, or watches over it. It may exist before anybody there has an account.</summary>
public sealed class Agency : Entity
{
    public const int CodeLength = 60;

    /// <summary>More names than any body has borne.</summary>
    public const int MostFormer = 10;

    private readonly List<AgencyName> _former = [];

    private Agency() { }

    /// <exception cref="RuleBroken"><c>CodeEmpty</c>, <c>CodeInvalid</c>, <c>NameEmpty</c>, <c>TooLong</c>.</exception>
    public Agency(string code, string name, string? shortName, AgencyKind kind, int order, string? aliases = null)
    {
        Code = Words.Required(code, "Code", CodeLength);
        if (!Code.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
        {
            throw new RuleBroken("CodeInvalid", "Code");
        }

        Rename(name, shortName, aliases);
        Kind = kind;
        Order = order;
    }

    /// <summary>Stable name in files: lower-case letters, digits and dashes.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? ShortName { get; private set; }

    /// <summary>Other ways people write the name, separated by semicolons; searched, never shown.</summary>
    public string? Aliases { get; private set; }

    public AgencyKind Kind { get; private set; }

    /// <summary>Protocol order, ascending; lists of bodies follow it.</summary>
    public int Order { get; private set; }

    public int? ParentId { get; private set; }

    public Agency? Parent { get; private set; }

    /// <summary>A body that no longer works keeps its history and is not offered for new work.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Its reports wait for the signature of its head (chờ ký).</summary>
    public bool SignsReports { get; private set; }

    /// <summary>Its first day; null where it has always been there.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>Its last day; null while it works. Papers of earlier days still name it.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Names it bore before; to change them they must be loaded.</summary>
    public IReadOnlyList<AgencyName> Former => _former;

    public string SearchText { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    /// <exception cref="RuleBroken"><c>NameEmpty</c>, <c>TooLong</c>.</exception>
    public void Edit(string name, string? shortName, string? aliases, AgencyKind kind, int order, bool isClosed)
    {
        Rename(name, shortName, aliases);
        Kind = kind;
        Order = order;
        IsClosed = isClosed;
    }

    /// <summary>Whether reports wait for the head; those already sent stay sent.</summary>
    public void AskSignature(bool asks) => SignsReports = asks;

    /// <summary>Sets when the body worked and which names it bore before; names that stay as they are stay the same rows.</summary>
    /// <exception cref="RuleBroken"><c>LastBeforeFirst</c>, <c>TooManyFormer</c>, what <see cref="AgencyName"/> refuses.</exception>
    public void Lasts(DateOnly? from, DateOnly? until, IReadOnlyList<FormerName> former)
    {
        if (until < from)
        {
            throw new RuleBroken("LastBeforeFirst", "Until");
        }

        if (former.Count > MostFormer)
        {
            throw new RuleBroken("TooManyFormer", "Former", MostFormer);
        }

        AgencyName[] wanted = [.. former.Select(f => new AgencyName(f.Name, f.From, f.Until))];
        From = from;
        Until = until;
        _former.RemoveAll(f => !Array.Exists(wanted, w => Same(f, w)));
        _former.AddRange(wanted.Where(w => !_former.Exists(f => Same(f, w))));
        FindBy();
    }

    /// <summary>A code out of a name: "Sở Công Thương" is <c>so-cong-thuong</c>.</summary>
    public static string CodeFrom(string? name)
    {
        var code = string.Concat(Folding.Fold(name).Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ')).Replace(' ', '-');
        return code.Length <= CodeLength ? code : code[..CodeLength].TrimEnd('-');
    }

    /// <summary>Places the body under another; the chain above that one must be loaded.</summary>
    /// <exception cref="RuleBroken"><c>ParentIsBelow</c> when the other is the body itself or stands below it.</exception>
    public void PlaceUnder(Agency? parent)
    {
        for (var above = parent; above is not null; above = above.Parent)
        {
            if (ReferenceEquals(above, this))
            {
                throw new RuleBroken("ParentIsBelow", "ParentId");
            }
        }

        Parent = parent;
        ParentId = parent?.Id is > 0 ? parent.Id : null;
    }

    private void Rename(string name, string? shortName, string? aliases)
    {
        Name = Words.Required(name, "Name", Words.NameLength);
        ShortName = Words.Optional(shortName, "ShortName", 100);
        Aliases = Words.Optional(aliases, "Aliases", 400);
        SortKey = VietnameseOrder.Key(Name);
        FindBy();
    }

    private static bool Same(AgencyName a, AgencyName b) => a.Name == b.Name && a.From == b.From && a.Until == b.Until;

    private void FindBy() => SearchText = Folding.Fold($"{Name} {ShortName} {Aliases} {Code} {string.Join(' ', _former.Select(f => f.Name))}");
}
