using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>The kind of paper that the words of a deliverable begin with.</summary>
internal static class DeliverableKinds
{
    // Longer names first: "Chương trình hành động" is a programme too, but says more
    private static readonly (string Folded, string Kind)[] Kinds =
    [
        .. new[]
        {
            "Chương trình hành động", "Văn bản hướng dẫn", "Văn bản chỉ đạo", "Nghị quyết", "Chương trình", "Kế hoạch", "Đề án", "Phương án", "Dự án",
            "Chỉ thị", "Kết luận", "Quyết định", "Quy định", "Quy chế", "Quy hoạch", "Thông tri", "Thông báo", "Hướng dẫn", "Báo cáo", "Công văn",
            "Tờ trình", "Văn bản", "Hội nghị", "Hội thảo", "Danh mục", "Bộ tiêu chí",
        }.Select(k => (Folding.Fold(k), k)),
    ];

    private static readonly string[] Before = ["du thao", "ban hanh", "cac", "bo"];

    /// <summary>Null where the words name no kind known here.</summary>
    internal static string? Of(string? deliverable)
    {
        var folded = Folding.Fold(deliverable);
        foreach (var word in Before)
        {
            if (folded.StartsWith(word + " ", StringComparison.Ordinal) && !folded.StartsWith("bo tieu chi", StringComparison.Ordinal))
                folded = folded[(word.Length + 1)..];
        }
        foreach (var (kind, name) in Kinds)
        {
            if (folded.StartsWith(kind, StringComparison.Ordinal) && (folded.Length == kind.Length || folded[kind.Length] == ' '))
                return name;
        }
        return null;
    }
}
