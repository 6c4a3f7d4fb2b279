using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>A body as a file may name it.</summary>
public sealed record NamedAgency(int Id, string Code, string Name, string? ShortName, string? Aliases);

/// <summary>Accounts out of a file: which are new, which are there, which are wrong.</summary>
public sealed class AccountFile
{
    public static readonly IReadOnlyList<CsvColumn> Columns =
    [
        new("email", "Thư điện tử", IsCompulsory: true), new("full_name", "Họ và tên", IsCompulsory: true), new("position", "Chức vụ"),
        new("role", "Vai trò", IsCompulsory: true), new("agency", "Cơ quan"),
    ];

    private static readonly char[] BetweenRoles = [',', ';', '/', '|', '+'];

    private readonly Dictionary<string, int> _agencies = [];
    private readonly IReadOnlyCollection<NamedAgency> _named;
    private readonly Func<Role, string> _roleWord;

    private AccountFile(IReadOnlyCollection<NamedAgency> agencies, Func<Role, string> roleWord)
    {
        (_named, _roleWord) = (agencies, roleWord);
        foreach (var (id, spelling) in agencies.SelectMany(a => Spellings(a).Select(s => (a.Id, Folding.Fold(s)))).Where(s => s.Item2.Length > 0))
        {
            _agencies.TryAdd(spelling, id);
        }
    }

    public ImportCheck Check { get; private set; } = new([]);

    public IReadOnlyList<AccountDraft> Added { get; private set; } = [];

    /// <param name="taken">Addresses that have an account, upper-case.</param>
    public static AccountFile Read(IReadOnlyList<CsvRow> rows, IReadOnlySet<string> taken, IReadOnlyCollection<NamedAgency> agencies, Func<Role, string> roleWord)
    {
        var file = new AccountFile(agencies, roleWord);
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var added = new List<AccountDraft>();
        file.Check = new([.. rows.Select(row => file.One(row, taken, seen, added))]);
        file.Added = added;
        return file;
    }

    private static IEnumerable<string> Spellings(NamedAgency agency) =>
        [agency.Code, agency.Name, agency.ShortName ?? "", .. agency.Aliases?.Split(';', StringSplitOptions.TrimEntries) ?? []];

    private static string? HeadOf(string? field) => field switch
    {
        "Email" => "Thư điện tử",
        "FullName" => "Họ và tên",
        "Position" => "Chức vụ",
        "Roles" => "Vai trò",
        "AgencyId" => "Cơ quan",
        _ => null,
    };

    private ImportRow One(CsvRow row, IReadOnlySet<string> taken, Dictionary<string, int> seen, List<AccountDraft> added)
    {
        var email = row["email"] ?? "";
        var label = row["full_name"] is { } name ? $"{name} ({email})" : email;
        var problems = new List<ImportProblem>();
        var roles = Columns.Try(problems, "Vai trò", () => RolesOf(row["role"])) ?? [];
        var agency = Columns.Try(problems, "Cơ quan", () => AgencyOf(row["agency"]));
        var draft = new AccountDraft(email, row["full_name"], row["position"], roles, agency);
        if (problems.Count == 0)
        {
            draft = Columns.Try(problems, null, draft.Checked);
        }

        if (problems.Count > 0 || draft is null)
        {
            return new(row.Number, label, ImportState.Wrong, [.. problems.Select(p => p with { Column = p.Column ?? HeadOf(p.Broken.Field) })]);
        }

        if (!seen.TryAdd(email, row.Number))
        {
            return new(row.Number, label, ImportState.Wrong, [new("Thư điện tử", new("CsvTwice", null, email, seen[email]))]);
        }

        if (taken.Contains(email.ToUpperInvariant()))
        {
            return new(row.Number, label, ImportState.There, []);
        }

        added.Add(draft);
        return new(row.Number, label, ImportState.New, []);
    }

    private IReadOnlyCollection<Role> RolesOf(string? text) =>
        [.. (text ?? throw new RuleBroken("RoleEmpty")).Split(BetweenRoles, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(RoleOf)];

    private Role RoleOf(string text)
    {
        var folded = Folding.Fold(text);
        foreach (var role in Enum.GetValues<Role>())
        {
            if (folded == Folding.Fold(role.ToString()) || folded == Folding.Fold(_roleWord(role)))
            {
                return role;
            }
        }

        throw new RuleBroken("CsvRoleUnknown", null, text, string.Join("; ", Enum.GetValues<Role>().Select(_roleWord)));
    }

    private int? AgencyOf(string? text) =>
        text is null ? null
        : _agencies.TryGetValue(Folding.Fold(text), out var id) ? id
        : throw AgencyFile.Unknown(text, _named.SelectMany(a => Spellings(a).Where(s => s != a.Code).Select(s => (s, a.Name))));
}
