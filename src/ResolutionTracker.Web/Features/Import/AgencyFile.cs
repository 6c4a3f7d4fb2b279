using System.Globalization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Bodies out of a file: which are new, which are there, which are wrong.</summary>
public sealed class AgencyFile
{
    public static readonly IReadOnlyList<CsvColumn> Columns =
    [
        new("code", "Mã"), new("name", "Tên đầy đủ", IsCompulsory: true), new("short_name", "Tên gọi tắt"), new("kind", "Loại", IsCompulsory: true),
        new("order", "Thứ tự"), new("parent", "Mã cơ quan cấp trên"), new("aliases", "Tên gọi khác"),
    ];

    private readonly Func<AgencyKind, string> _kindWord;
    private readonly Dictionary<string, Agency> _there;
    private readonly Dictionary<string, (Agency Agency, string? Parent, int Row)> _new = [];

    private AgencyFile(IEnumerable<Agency> there, Func<AgencyKind, string> kindWord)
    {
        _there = there.ToDictionary(a => a.Code, StringComparer.Ordinal);
        _kindWord = kindWord;
    }

    public ImportCheck Check { get; private set; } = new([]);

    /// <summary>What would be added, with parents set.</summary>
    public IReadOnlyList<Agency> Added => [.. _new.Values.Select(n => n.Agency)];

    /// <param name="there">All bodies, in the context that will save when something is saved.</param>
    public static AgencyFile Read(IReadOnlyList<CsvRow> rows, IReadOnlyCollection<Agency> there, Func<AgencyKind, string> kindWord)
    {
        var file = new AgencyFile(there, kindWord);
        var order = there.Select(a => a.Order).DefaultIfEmpty(0).Max();
        var first = rows.Select(row => file.One(row, order += 10)).ToList();
        file.Check = new([.. first.Select(file.WithParent)]);
        return file;
    }

    private ImportRow One(CsvRow row, int order)
    {
        var label = row["name"] ?? row["code"] ?? "";
        var problems = new List<ImportProblem>();
        var code = row["code"] ?? Agency.CodeFrom(row["name"]);
        var kind = Columns.Try(problems, "Loại", () => ImportReading.KindOf(row["kind"], _kindWord));
        var place = Columns.Try(problems, "Thứ tự", () => OrderOf(row["order"], order));
        var agency = Columns.Try(problems, null, () => new Agency(code, row["name"] ?? "", row["short_name"], kind, place, row["aliases"]));
        if (problems.Count > 0 || agency is null)
        {
            return new(row.Number, label, ImportState.Wrong, problems);
        }

        if (_there.TryGetValue(code, out var known))
        {
            return known.Name == agency.Name
                ? new(row.Number, label, ImportState.There, [])
                : new(row.Number, label, ImportState.Wrong, [new("Mã", new("CodeTaken", "Code", known.Name))]);
        }

        if (_new.TryGetValue(code, out var earlier))
        {
            return new(row.Number, label, ImportState.Wrong, [new("Mã", new("CsvTwice", null, code, earlier.Row))]);
        }

        _new.Add(code, (agency, row["parent"], row.Number));
        return new(row.Number, label, ImportState.New, []) { MadeCode = row["code"] is null ? code : null };
    }

    private ImportRow WithParent(ImportRow row)
    {
        var (agency, parent, _) = _new.Values.FirstOrDefault(n => n.Row == row.Number);
        if (row.State != ImportState.New || parent is null)
        {
            return row;
        }

        var found = _there.GetValueOrDefault(parent) ?? (_new.TryGetValue(parent, out var other) ? other.Agency : null);
        var problems = new List<ImportProblem>();
        if (found is null)
        {
            var codes = _there.Keys.Concat(_new.Keys).Select(c => (c, c));
            problems.Add(new("Mã cơ quan cấp trên", Unknown(parent, codes)));
        }
        else
        {
            Columns.Try(problems, "Mã cơ quan cấp trên", () =>
            {
                agency.PlaceUnder(found);
                return 0;
            });
        }

        if (problems.Count == 0)
        {
            return row;
        }

        _new.Remove(agency.Code);
        return row with { State = ImportState.Wrong, Problems = problems };
    }

    /// <param name="candidates">Each spelling with the name under which it is suggested.</param>
    internal static RuleBroken Unknown(string typed, IEnumerable<(string Spelling, string Name)> candidates) =>
        Nearest.To(typed, candidates) is { } near ? new("CsvAgencyUnknownNear", null, typed, near) : new("CsvAgencyUnknown", null, typed);

    private static int OrderOf(string? text, int otherwise) =>
        text is null ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order
        : throw new RuleBroken("CsvNotNumber", null, text);
}
