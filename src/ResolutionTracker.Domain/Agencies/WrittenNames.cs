using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>Tells an official name from the other ones by which a body is found.</summary>
internal static class WrittenNames
{
    private const int FewestInitials = 3;

    internal static NameBasis BasisOf(string written, KnownAgency agency)
    {
        var said = Folding.Fold(written);
        if ((agency.Former ?? []).Select(f => f.Name).Append(agency.Name).Append(agency.ShortName ?? "").Any(n => n.Length > 0 && Says(said, n)))
            return NameBasis.Official;
        return agency.OtherNames.Any(n => Says(said, n)) && !SaysKind(said, agency) ? NameBasis.OtherKind : NameBasis.Other;
    }

    // "Sở Công Thương tỉnh", "… tỉnh Hậu Giang"
    private static bool Says(string said, string name) =>
        Folding.Fold(name) is var folded && (said == folded || said.StartsWith(folded + " tinh", StringComparison.Ordinal));

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
