using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>"Tổng số: 38 nhiệm vụ", "Tổng cộng", "Cộng mục II": a sum, whatever part of the table it closes; no work.</summary>
internal static class TotalRow
{
    // Longer words first
    private static readonly string[] Sums = ["tổng cộng", "tổng số", "cộng"];

    // What is summed up; any other word makes it a title: "Tổng số hóa hồ sơ", "Cộng đồng doanh nghiệp"
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "tong", "so", "cong", "cac", "nhiem", "vu", "viec", "dau", "noi", "dung", "dong", "van", "ban", "de", "an", "muc", "phan", "nhom", "toan", "bang", "phu", "luc", "la",
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "a", "b", "c", "d",
    };

    internal static bool Is(SheetRow row)
    {
        var said = row.Cells.Select(c => CellText.Line(c)).Where(c => c.Length > 0).ToList();
        return said.Count > 0 && Sums.Any(s => said[0].StartsWith(s, StringComparison.OrdinalIgnoreCase)) && said.TrueForAll(IsCount);
    }

    private static bool IsCount(string cell) =>
        Folding.Fold(cell).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => Counted.Contains(w) || w.All(char.IsAsciiDigit));
}
