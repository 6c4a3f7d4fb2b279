using System.Globalization;
using System.Text;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Whose way of numbering a document follows: the Party's (50-CTr/TU) or the State's (71/NQ-CP).</summary>
public enum NumberForm
{
    Unknown,
    Party,
    State,

    /// <summary>A State number with its year, of a series of its own: 15/2022/QĐ-UBND.</summary>
    StateOfYear,
}

/// <summary>A number and symbol, taken apart.</summary>
/// <param name="Number">Null where the document has none yet ("-NQ/TU").</param>
/// <param name="Letter">That follows the number at once, in lower case: the a of 2074a.</param>
/// <param name="Year">Written in the number itself.</param>
/// <param name="Kind">Null where the letters name none of ours.</param>
/// <param name="Body">Who issued it, as written: TU, CP, ĐĐQH15; for letters of a department with its unit: SCT-KH.</param>
public sealed record DocumentNumber(int? Number, string? Letter, int? Year, ResolutionKind? Kind, string? Body, NumberForm Form)
{
    private const int MostDigits = 8;

    private static readonly Dictionary<string, ResolutionKind> Kinds =
        new(Enum.GetValues<ResolutionKind>().Select(kind => KeyValuePair.Create(Folding.Compact(kind.ToString()), kind)), StringComparer.Ordinal)
        {
            ["qdi"] = ResolutionKind.QĐ,
            ["qyd"] = ResolutionKind.QĐ,
            ["qydi"] = ResolutionKind.QĐ,
            ["ctrhd"] = ResolutionKind.CTr,
            ["cthd"] = ResolutionKind.CTr,
            ["tbkl"] = ResolutionKind.TB,
        };

    private static readonly string[] PartyBodies = ["tw", "tu", "hu", "thu", "du"];

    private static readonly string[] StateBodies = ["cp", "ttg", "ctn", "qh", "ubtvqh", "ubnd", "hdnd"];

    /// <summary>Without punctuation, marks and leading zeros, as people search: 50ctrtu.</summary>
    public string Key => Folding.Compact($"{Number}{Letter} {Year} {Letters} {Body}");

    /// <summary>The order of the register: by series, then by number, then by letter; what has no number yet comes last.</summary>
    public static IComparer<DocumentNumber?> InOrder { get; } = Comparer<DocumentNumber?>.Create((one, other) =>
    {
        if (one is null || other is null)
        {
            return (one is null ? 1 : 0) - (other is null ? 1 : 0);
        }

        var order = Nullable.Compare((int?)one.Kind, (int?)other.Kind);
        order = order != 0 ? order : string.CompareOrdinal(Folding.Compact(one.Body), Folding.Compact(other.Body));
        order = order != 0 ? order : (one.Number ?? int.MaxValue).CompareTo(other.Number ?? int.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(one.Letter, other.Letter);
    });

    /// <summary>
    /// The place that only one document may take: Party numbers run per series of an issuer and term, State numbers per year.
    /// </summary>
    /// <param name="term">Null for a document of no known term; such ones share one series.</param>
    /// <returns>Null where the number, or the year of a State number, is not known: then nothing can be said.</returns>
    public string? PlaceOf(string issuer, ResolutionKind kind, string? term, int? year)
    {
        var period = Form switch
        {
            NumberForm.Party => term ?? "-",
            NumberForm.Unknown => null,
            _ => (Year ?? year)?.ToString(CultureInfo.InvariantCulture),
        };
        return Number is null || period is null
            ? null
            : $"{issuer}/{Form}/{Folding.Compact(period)}/{Folding.Compact(kind.ToString())}/{Folding.Compact(Body)}/{Number}{Letter}";
    }

    /// <summary>Reads a number in any of the forms that are met: 50-CTr/TU, 71/NQ-CP, "Số: 15/BC-UBND", "50 ctr tu", "-NQ/TU".</summary>
    /// <returns>Null where there is no number in it.</returns>
    public static DocumentNumber? Read(string? written)
    {
        var text = Plain(written);
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > MostDigits || digits == 0 && !text.StartsWith('-') && !text.StartsWith('/'))
        {
            return null;
        }

        var rest = text[digits..];
        string? letter = null;
        if (digits > 0 && rest.Length > 0 && char.IsLetter(rest[0]) && (rest.Length == 1 || !char.IsLetter(rest[1])))
        {
            letter = rest[..1].ToLowerInvariant();
            rest = rest[1..];
        }

        int? year = null;
        if (rest.Length >= 5 && rest[0] == '/' && rest.AsSpan(1, 4).ContainsAnyExceptInRange('0', '9') is false && (rest.Length == 5 || IsGap(rest[5])))
        {
            year = int.Parse(rest.AsSpan(1, 4), CultureInfo.InvariantCulture);
            rest = rest[5..];
        }

        var gap = rest.Length > 0 ? rest[0] : default;
        rest = rest.TrimStart('-', '/', ' ');
        var end = rest.AsSpan().IndexOfAny('-', '/', ' ');
        var first = end < 0 ? rest : rest[..end];
        var named = Kinds.TryGetValue(Folding.Compact(first), out var known);
        var after = !named || end < 0 ? default : rest[end];
        var body = (named ? rest[first.Length..] : rest).Trim('-', '/', ' ').Replace(' ', '-');
        var form = FormOf(gap, after, body, year);

        // TT names a thông tư of the State, and a thông tri of the Party: only the second is ours.
        var kind = named && !(known == ResolutionKind.TT && form is NumberForm.State or NumberForm.StateOfYear) ? known : (ResolutionKind?)null;
        int? number = digits == 0 ? null : int.Parse(text.AsSpan(0, digits), CultureInfo.InvariantCulture);
        return number is null && kind is null ? null : new(number, letter, year, kind, body.Length == 0 ? null : body, form) { Letters = named ? first : null };
    }

    /// <summary>The symbol as it is kept: as written, without "Số:" before it and with single spaces.</summary>
    public static string? Tidy(string? written)
    {
        var text = string.Join(' ', (written ?? "").Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var word in (string[])["số", "so"])
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[word.Length])))
            {
                text = text[word.Length..].TrimStart(':', '.', ' ');
            }
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>The letters of the kind as written.</summary>
    public string? Letters { get; private init; }

    /// <summary>QĐ names a decision; written with an i or a y it names a regulation.</summary>
    public bool IsRegulation => Kind == ResolutionKind.QĐ && Folding.Compact(Letters) != "qd";

    private static NumberForm FormOf(char gap, char after, string body, int? year)
    {
        var key = Folding.Compact(body);
        if (year is not null)
        {
            return key.Length == 0 ? NumberForm.Unknown : NumberForm.StateOfYear;
        }

        if (key.Length == 0)
        {
            return NumberForm.Unknown;
        }

        if (PartyBodies.Any(b => key.EndsWith(b, StringComparison.Ordinal)))
        {
            return NumberForm.Party;
        }

        return StateBodies.Contains(key) ? NumberForm.State : (gap, after) switch
        {
            ('/', _) or (' ', '-') => NumberForm.State,
            _ => NumberForm.Party,
        };
    }

    // One kind of dash and of slash, and nothing in place of a number that is not yet there.
    private static string Plain(string? written)
    {
        var text = new StringBuilder();
        foreach (var c in Tidy(written) ?? "")
        {
            text.Append(c switch
            {
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\uFE63' or '\uFF0D' => '-',
                '\u2044' or '\u2215' or '\\' => '/',
                _ => c,
            });
        }

        return text.ToString().Replace(" -", "-", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal)
            .Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal).TrimStart('.', '…', '_', ' ');
    }

    private static bool IsGap(char c) => c is '-' or '/' or ' ';
}
