using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>The words by which a target is known: what is measured, what opens it, which way it must go.</summary>
internal static class TargetWords
{
    internal static readonly PhraseBook<bool> Measures = new(
        (true,
        [
            "tỷ lệ", "tỉ lệ", "thứ hạng", "chỉ số", "thu nhập bình quân", "thu nhập", "tốc độ tăng", "tốc độ tăng trưởng", "tổng", "tổng số", "GRDP", "GDP", "kim ngạch", "thu ngân sách", "tổng thu ngân sách", "diện tích", "năng suất", "giá trị", "cơ cấu", "tỷ trọng", "sản lượng", "doanh thu", "số", "mức độ", "mức",
            "vốn đầu tư", "tăng trưởng", "PCI", "PAR INDEX", "PAPI", "xếp hạng", "vị trí xếp hạng", "chất lượng", "số lượng", "kết quả xếp hạng", "vị trí", "thứ bậc", "điểm số", "năng lực cạnh tranh", "tổng sản phẩm", "dân số", "tuổi thọ", "độ che phủ", "tỷ suất", "hệ số", "tổng vốn",
        ]));

    internal static readonly PhraseBook<bool> Openings = new(
        (true,
        [
            "phấn đấu", "mục tiêu", "chỉ tiêu", "bảo đảm", "đảm bảo", "duy trì", "giữ vững", "mỗi năm", "hằng năm", "hàng năm", "nâng", "giảm", "tăng", "có", "ít nhất", "tối thiểu", "trên", "đạt", "đưa", "bình quân", "hoàn thành", "khoảng", "đến", "hết", "cuối", "năm", "trong", "toàn tỉnh", "và", "cả", "thêm", "có thêm", "xây dựng được", "có từ", "về", "về chỉ tiêu", "mới", "từ", "nhiệm kỳ", "cả nhiệm kỳ",
            "kéo giảm", "không để", "không dưới", "thu hút", "giải quyết việc làm cho", "tạo việc làm cho", "đào tạo nghề cho", "phát triển", "xây dựng", "kết nạp", "cải thiện", "nâng cao", "tiếp tục", "nâng lên", "cấp", "cấp mới", "công nhận", "thành lập mới", "quý", "giai đoạn", "tháng", "phải", "tập trung", "quyết tâm", "đón", "đón tiếp", "nâng hạng", "tăng hạng", "cải thiện xếp hạng", "cải thiện hạng",
        ]));

    internal static readonly PhraseBook<bool> Rises = new(
        (true,
        [
            "phải tăng", "tăng tích cực", "tăng hạng", "tăng bậc", "cao hơn năm trước", "năm sau cao hơn năm trước", "năm sau tốt hơn năm trước", "cải thiện", "được cải thiện", "tăng ít nhất", "nâng lên", "được nâng lên", "phải cải thiện", "tăng dần", "năm sau tăng so với năm trước", "tăng lên", "tăng", "cao hơn", "thăng hạng", "tốt hơn",
            "giảm dần", "giảm", "năm sau thấp hơn năm trước", "nâng hạng", "nâng thứ hạng", "tăng thứ hạng",
        ]));

    internal static readonly PhraseBook<bool> EachYear = new(
        (true, ["từng năm", "qua từng năm", "hằng năm", "hàng năm", "mỗi năm", "qua các năm", "năm sau", "so với năm trước", "hơn năm trước", "các năm", "năm sau cao hơn năm trước", "theo từng năm", "liên tục các năm"]));

    internal static readonly PhraseBook<bool> Aims = new((true, ["phấn đấu", "phải", "đạt", "còn", "dưới", "trên", "ít nhất", "tối thiểu", "không quá", "không dưới", "nằm trong nhóm", "xuống còn", "lên", "bằng", "khoảng", "đứng trong", "thuộc nhóm", "vào nhóm", "tăng", "giảm", "trở lên", "duy trì", "bình quân"]));

    // Ends the name of what is measured
    internal static readonly PhraseBook<bool> Stops = new((true, ["đạt", "phải", "còn", "qua từng năm", "qua mỗi năm", "qua các năm", "bình quân mỗi năm", "mỗi năm", "từng năm", "hằng năm", "hàng năm", "năm sau", "tối thiểu", "ít nhất", "không quá", "trên", "dưới", "xuống còn", "lên", "trở lên", "tăng", "khoảng", "chiếm", "nằm trong nhóm", "đứng trong nhóm", "thuộc nhóm", "vào nhóm", "phấn đấu", "trong đó"]));

    // Before a year, and nothing without it: "… vốn đầu tư công năm 2022"
    internal static readonly HashSet<string> Hanging = new(StringComparer.Ordinal) { "nam", "den", "het", "cuoi", "vao", "trong", "quy", "thang", "giai", "doan", "nien", "ky", "ngay" };

    /// <summary>What a figure is counted in; of other things the name says what is counted.</summary>
    internal static readonly PhraseBook<bool> Units = new((true, ["tỷ đồng", "triệu đồng", "nghìn đồng", "ngàn đồng", "đồng", "tỷ USD", "triệu USD", "USD", "ha", "héc ta", "tấn", "km", "km2", "m2", "m3", "kWh", "MW", "điểm", "tiêu chí"]));

    internal static readonly PhraseBook<bool> Ranks = new((true, ["thứ hạng", "xếp hạng", "thứ bậc", "vị trí xếp hạng", "thăng hạng", "nâng hạng", "tăng hạng", "xếp vị trí", "đứng trong nhóm", "nằm trong nhóm", "thuộc nhóm", "vào nhóm", "xếp thứ"]));

    internal static readonly PhraseBook<bool> AtMosts = new((true, ["không quá", "không vượt quá", "tối đa", "dưới", "xuống còn", "còn không quá", "không cao hơn", "kéo giảm"]));

    internal static readonly PhraseBook<bool> Lowers = new((true, ["giảm", "kéo giảm"]));

    internal static readonly PhraseBook<bool> Falls = new((true, ["giảm dần", "giảm", "thấp hơn"]));
}
