using System.Text;
using System.Text.RegularExpressions;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>Tells an official name from the other ones by which a body is found.</summary>
internal static partial class WrittenNames
{
    private const int FewestInitials = 3;

    internal static NameBasis BasisOf(string written, KnownAgency agency)
    {
        var said = Folding.Fold(written);
        List<string> official = [agency.Name, .. (agency.Former ?? []).Select(f => f.Name)];
        if (agency.ShortName is { Length: > 0 } shortName)
            official.Add(shortName);
        if (official.Exists(n => Says(said, n)))
            return official.Exists(n => IsSpelt(written, n)) ? NameBasis.Official : NameBasis.Other;
        return agency.OtherNames.Any(n => Says(said, n)) && !SaysKind(said, agency) ? NameBasis.OtherKind : NameBasis.Other;
    }

    // "Sở Công Thương tỉnh", "… tỉnh Hậu Giang"
    private static bool Says(string said, string name) =>
        Folding.Fold(name) is var folded && (said == folded || said.StartsWith(folded + " tinh", StringComparison.Ordinal));

    // Letter by letter but for its first one: "Sở Xây dụng" and "Sở Nội Vụ" are found, and said to be written so
    private static bool IsSpelt(string written, string name)
    {
        var (said, full) = (Plain(written), Plain(name));
        return full.Length > 0 && said.Length >= full.Length && char.ToLowerInvariant(said[0]) == char.ToLowerInvariant(full[0]) && said[1..].StartsWith(full[1..], StringComparison.Ordinal);
    }

    // "uỷ" is "ủy", "hoà" is "hòa", whichever dash stands between
    private static string Plain(string text)
    {
        var plain = string.Concat(text.Normalize(NormalizationForm.FormD).Select(c => c is '–' or '‑' ? '-' : c));
        return string.Join(' ', MovedTone().Replace(plain, "${vowel}${tone}").Normalize(NormalizationForm.FormC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // The tone on the first vowel of "oa", "oe", "uy" goes to the second
    [GeneratedRegex("(?<=[ou])(?<tone>[\u0300\u0301\u0303\u0309\u0323])(?<vowel>[aey])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MovedTone();

    // The first word of a body's name says its kind: sở, ban, đảng ủy, ủy ban
    private static bool SaysKind(string said, KnownAgency agency)
    {
        var first = said.Split(' ')[0];
        return Folding.Fold(agency.Name).Split(' ') is var words && (words[0] == first || IsInitials(first, words));
    }

    // "UBND", "MTTQ": letters of the name in their order
    private static bool IsInitials(string word, string[] words) =>
        word.Length >= FewestInitials && string.Concat(words.Where(w => w.Length > 0).Select(w => w[0])).Contains(word, StringComparison.Ordinal);
}
