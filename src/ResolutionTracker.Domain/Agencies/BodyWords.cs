using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>What the first word of a body's name says of the rest.</summary>
internal enum BodyHead { Plain, MayHaveCommas }

/// <summary>Words by which bodies are called, and titles of those who speak for them.</summary>
internal static class BodyWords
{
    internal static readonly PhraseBook<BodyHead> Heads = new(
        (BodyHead.MayHaveCommas, ["Sở", "Bộ", "Ủy ban", "Vụ", "Phòng", "Ban"]),
        (BodyHead.Plain,
        [
            "Cục", "Chi cục", "Tổng cục", "Kho bạc", "Tòa án", "Tòa án nhân dân", "Viện", "Viện kiểm sát", "Viện kiểm sát nhân dân", "Đài", "Hội", "Liên đoàn", "Liên minh", "Liên hiệp", "Trường",
            "Bệnh viện", "Trung tâm", "Công ty", "Tổng công ty", "Tập đoàn", "Ngân hàng", "Bưu điện", "Đoàn", "Đảng ủy", "Đảng bộ", "Đảng đoàn", "Ban cán sự", "UBND", "HĐND", "Ủy ban nhân dân", "Hội đồng",
            "Hội đồng nhân dân", "Huyện ủy", "Thị ủy", "Thành ủy", "Tỉnh ủy", "Tỉnh đoàn", "Huyện đoàn", "Thành đoàn", "Văn phòng", "Thanh tra", "Công an", "Bộ Chỉ huy", "Bộ Tư lệnh", "Báo", "Tạp chí", "Bảo hiểm xã hội",
            "Quỹ", "Hiệp hội", "Mặt trận", "Mặt trận Tổ quốc", "Chi bộ", "Thường trực", "Ban Chỉ đạo", "Tổ công tác", "Tổ", "Tiểu ban", "Điện lực", "Huyện", "Thị xã", "Thành phố", "UBKT", "BQL", "Hợp tác xã", "Học viện", "Đại học",
            "Nhà xuất bản", "Thư viện", "Bảo tàng", "Liên hiệp Hội", "Hạt", "Đội", "Cảng", "Bến xe", "Ngành", "UBMTTQ", "MTTQ", "LĐLĐ", "VP", "BTC", "BTG", "BDV", "BNC", "BCS", "Xã", "Phường", "Thị trấn", "Lực lượng",
        ]));

    /// <summary>Who speaks for the body named behind.</summary>
    internal static readonly PhraseBook<BodyHead> Titles = new(
        (BodyHead.Plain,
        [
            "Giám đốc", "Phó Giám đốc", "Thủ trưởng", "Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực", "Phó Chủ tịch phụ trách", "Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực", "Trưởng", "Phó Trưởng", "Phó", "Chánh", "Phó Chánh", "Chủ nhiệm", "Phó Chủ nhiệm",
            "Cục trưởng", "Viện trưởng", "Chánh án", "Tổng Biên tập", "Hiệu trưởng", "Lãnh đạo", "Tập thể lãnh đạo", "Người đứng đầu", "Thường trực", "Ban Thường vụ", "Ban Thường trực", "Ban Chấp hành", "Ban Giám đốc", "Tập thể",
            "Quyền Giám đốc", "Chỉ huy trưởng", "Phụ trách", "Đảng ủy, lãnh đạo", "Chi bộ",
        ]));
}
