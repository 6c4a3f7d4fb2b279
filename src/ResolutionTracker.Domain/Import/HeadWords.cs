using System.Collections.Frozen;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Import;

/// <summary>The heads that people write over the columns of an appendix.</summary>
internal static class HeadWords
{
    private static readonly FrozenDictionary<string, AppendixColumn> Known = Folded(
        (AppendixColumn.Order, "TT; T.T; STT; S.T.T; Số TT; Số thứ tự; Thứ tự; No; Order; Ref"),
        (AppendixColumn.Title, "Tên nhiệm vụ; Nhiệm vụ; Nội dung; Nội dung công việc; Nội dung nhiệm vụ; Nội dung thực hiện; Nội dung triển khai; Nhiệm vụ, giải pháp; Nhiệm vụ giải pháp; Các nhiệm vụ, giải pháp; Nhiệm vụ, giải pháp cụ thể; Nhiệm vụ cụ thể; Nhiệm vụ trọng tâm; Công việc; Tên công việc; Đầu việc; Nội dung giao; Tên đề án, chương trình, kế hoạch; Tên đề án; Hoạt động; Nhiệm vụ/công việc; Task; Assignment; Title"),
        (AppendixColumn.Lead, "Cơ quan chủ trì; Đơn vị chủ trì; Chủ trì; Cơ quan, đơn vị chủ trì; Cơ quan chủ trì thực hiện; Đơn vị chủ trì thực hiện; Chủ trì thực hiện; Cơ quan, đơn vị thực hiện; Cơ quan thực hiện; Đơn vị thực hiện; Cơ quan chủ trì tham mưu; Cơ quan tham mưu; Đơn vị chủ trì tham mưu; Cơ quan chịu trách nhiệm; Đơn vị chịu trách nhiệm; Phân công thực hiện; Đơn vị được giao; Cơ quan được giao; CQ chủ trì; ĐV chủ trì; Cơ quan chủ trì, phối hợp; Cơ quan chủ trì/phối hợp; Cơ quan chủ trì và phối hợp; Đơn vị chủ trì, phối hợp; Đơn vị chủ trì và phối hợp; Chủ trì, phối hợp; Lead; Lead agency; Lead body"),
        (AppendixColumn.Contributors, "Cơ quan phối hợp; Đơn vị phối hợp; Phối hợp; Cơ quan, đơn vị phối hợp; Cơ quan phối hợp thực hiện; Đơn vị phối hợp thực hiện; Phối hợp thực hiện; CQ phối hợp; ĐV phối hợp; Các cơ quan phối hợp; Contributors; Contributing bodies"),
        (AppendixColumn.Deliverable, "Kết quả/Sản phẩm; Kết quả, sản phẩm; Sản phẩm; Kết quả; Sản phẩm dự kiến; Sản phẩm đầu ra; Kết quả dự kiến; Kết quả đầu ra; Dự kiến kết quả; Dự kiến sản phẩm; Sản phẩm hoàn thành; Hình thức văn bản; Sản phẩm/kết quả; Sản phẩm cụ thể; Kết quả cần đạt; Hình thức sản phẩm; Deliverable; Product"),
        (AppendixColumn.Due, "Thời gian hoàn thành; Thời hạn; Thời hạn hoàn thành; Thời gian thực hiện; Thời gian; Thời hạn thực hiện; Thời gian trình; Thời hạn trình; Tiến độ; Tiến độ thực hiện; Tiến độ hoàn thành; Thời điểm hoàn thành; Hoàn thành trước; Hạn hoàn thành; Hạn; Lộ trình; Lộ trình thực hiện; Due; Deadline; Due date"),
        (AppendixColumn.Code, "Mã; Mã nhiệm vụ; Mã dòng; Mã công việc; Code"),
        (AppendixColumn.Status, "Trạng thái; Tình trạng; Tình hình thực hiện; Kết quả thực hiện; Tình trạng thực hiện; Status"),
        (AppendixColumn.Note, "Ghi chú; Ghi chú khác; Căn cứ; Note; Notes; Remarks"),
        (AppendixColumn.DueExtended, "Thời hạn sau gia hạn; Thời hạn gia hạn; Gia hạn; Gia hạn đến; Thời hạn điều chỉnh; Thời hạn mới; Extended to; Extended due date"),
        (AppendixColumn.CompletedOn, "Ngày hoàn thành; Đã hoàn thành ngày; Ngày ban hành; Hoàn thành ngày; Completed on; Date completed"),
        (AppendixColumn.CompletedNumber, "Số, ký hiệu văn bản; Số ký hiệu; Số văn bản hoàn thành; Văn bản hoàn thành; Số, ký hiệu sản phẩm; Document number"),
        (AppendixColumn.Leader, "Lãnh đạo phụ trách; Lãnh đạo chỉ đạo; Đồng chí phụ trách; Người chỉ đạo; Leader in charge; Leader"),
        (AppendixColumn.Authority, "Cấp có thẩm quyền; Cấp trình; Cấp quyết định; Cấp phê duyệt; Cơ quan ban hành; Cấp ban hành; Authority"));

    // In this order: "sản phẩm phối hợp" is a product, "cơ quan phối hợp hoàn thành" a contributor
    private static readonly (AppendixColumn Column, string[] Parts)[] Like =
    [
        (AppendixColumn.DueExtended, [" gia han ", " dieu chinh thoi "]),
        (AppendixColumn.CompletedNumber, [" so ky hieu ", " ky hieu van ban "]),
        (AppendixColumn.CompletedOn, [" ngay hoan thanh ", " ngay ban hanh "]),
        (AppendixColumn.Status, [" tinh hinh ", " tinh trang ", " trang thai ", " ket qua thuc hien ", " ket qua da "]),
        (AppendixColumn.Deliverable, [" san pham ", " ket qua "]),
        (AppendixColumn.Contributors, [" phoi hop "]),
        (AppendixColumn.Leader, [" lanh dao ", " dong chi "]),
        (AppendixColumn.Lead, [" chu tri ", " co quan thuc hien ", " don vi thuc hien ", " chiu trach nhiem ", " tham muu "]),
        (AppendixColumn.Authority, [" tham quyen ", " cap trinh ", " cap phe duyet ", " cap quyet dinh "]),
        (AppendixColumn.Due, [" thoi han ", " thoi gian ", " tien do ", " han hoan thanh ", " thoi diem "]),
        (AppendixColumn.Title, [" nhiem vu ", " noi dung ", " cong viec ", " dau viec ", " de an ", " giai phap "]),
        (AppendixColumn.Note, [" ghi chu "]),
        (AppendixColumn.Order, [" stt "]),
    ];

    private const int LongestHead = 120;

    /// <summary>The column of a head and whether the head is a known one or only like one.</summary>
    internal static (AppendixColumn Column, HeadBasis Basis)? Of(string key, IReadOnlyDictionary<string, AppendixColumn>? remembered)
    {
        if (key.Length is 0 or > LongestHead)
            return null;
        if (remembered is not null && remembered.TryGetValue(key, out var column))
            return (column, HeadBasis.Remembered);
        if (Known.TryGetValue(key, out column))
            return (column, HeadBasis.Known);
        var words = $" {key} ";
        foreach (var (like, parts) in Like)
        {
            if (Array.Exists(parts, p => words.Contains(p, StringComparison.Ordinal)))
                return (like, HeadBasis.Like);
        }
        return null;
    }

    /// <summary>Whether it is one of the heads often written over that column.</summary>
    internal static bool IsKnown(string key, AppendixColumn column) => Known.TryGetValue(key, out var known) && known == column;

    private static FrozenDictionary<string, AppendixColumn> Folded(params (AppendixColumn Column, string Heads)[] known) =>
        known.SelectMany(k => k.Heads.Split(';').Select(h => (Head: Folding.Fold(h), k.Column)))
            .DistinctBy(k => k.Head).ToFrozenDictionary(k => k.Head, k => k.Column, StringComparer.Ordinal);
}
