using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>A body that may belong to a group.</summary>
public sealed record GroupMember(int Id, string Name, AgencyKind Kind);

/// <summary>Who is meant by "các sở, ban, ngành", "UBND các huyện, thị xã, thành phố": a first choice that a person looks over.</summary>
public static class AgencyGroups
{
    private static readonly string[] DistrictNames = [" huyen ", " thi xa ", " thanh pho ", " quan "];

    /// <summary>The members in the order given; none where the words name no kind of body.</summary>
    public static IReadOnlyList<int> Members(string written, IEnumerable<GroupMember> bodies)
    {
        ArgumentNullException.ThrowIfNull(bodies);
        var text = $" {Folding.Fold(written)} ";
        var kinds = KindsIn(text);
        var districts = Says(text, "huyen", "thi xa", "thanh pho", "dia phuong", "chinh quyen") && !(kinds.Contains(AgencyKind.PartyDistrict) && !Says(text, "dia phuong", "ubnd", "uy ban nhan dan", "chinh quyen"));
        return [.. bodies.Where(b => kinds.Contains(b.Kind) || districts && IsOfDistrict(b)).Select(b => b.Id)];
    }

    private static HashSet<AgencyKind> KindsIn(string text)
    {
        HashSet<AgencyKind> kinds = [];
        void When(string[] words, params AgencyKind[] named)
        {
            if (Says(text, words))
            {
                kinds.UnionWith(named);
            }
        }

        When(["so", "nganh", "ban nganh"], AgencyKind.Department);
        When(["ban dang", "ban xay dung dang", "tham muu"], AgencyKind.PartyAdvisory);
        When(["ban can su", "ban can su dang", "dang doan"], AgencyKind.PartyBoard);
        When(["dang uy", "dang bo", "to chuc dang", "cap uy"], AgencyKind.PartyUnit);
        When(["huyen uy", "thi uy", "thanh uy", "huyen thi thanh uy", "dang bo", "to chuc dang", "cap uy", "dia phuong"], AgencyKind.PartyDistrict);
        When(["doan the", "mat tran", "to chuc chinh tri xa hoi"], AgencyKind.MassOrganisation);
        if (Says(text, "don vi") || Says(text, "co quan") && !Says(text, "co quan tham muu"))
        {
            kinds.UnionWith([
                AgencyKind.Department, AgencyKind.PartyAdvisory, AgencyKind.PartyBoard, AgencyKind.PartyUnit, AgencyKind.MassOrganisation, AgencyKind.School, AgencyKind.Newspaper,
            ]);
        }

        return kinds;
    }

    private static bool IsOfDistrict(GroupMember body) =>
        body.Kind == AgencyKind.Authority && DistrictNames.Any(($" {Folding.Fold(body.Name)} ").Contains);

    private static bool Says(string text, params string[] words) => words.Any(w => text.Contains($" {w} ", StringComparison.Ordinal));
}
