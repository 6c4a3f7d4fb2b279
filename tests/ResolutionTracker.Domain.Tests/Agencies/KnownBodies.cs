using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Tests.Agencies;

/// <summary>The bodies of a province, as the rules of language are tried on them.</summary>
internal static class KnownBodies
{
    private static readonly string[] Lines =
    [
        "Tỉnh ủy Hậu Giang;Ban Thường vụ Tỉnh ủy;Ban Chấp hành Đảng bộ tỉnh", "Văn phòng Tỉnh ủy", "Ban Tổ chức Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy", "Ban Tuyên giáo Tỉnh ủy", "Ban Dân vận Tỉnh ủy",
        "Ban Nội chính Tỉnh ủy", "Ban cán sự đảng Ủy ban nhân dân tỉnh", "Đảng đoàn Hội đồng nhân dân tỉnh;Đảng đoàn", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", "Đảng ủy Công an tỉnh;Công an tỉnh",
        "Đảng ủy Quân sự tỉnh;Bộ Chỉ huy Quân sự tỉnh", "Trường Chính trị tỉnh", "Báo Hậu Giang", "Hội đồng nhân dân tỉnh Hậu Giang", "Ủy ban nhân dân tỉnh Hậu Giang", "Văn phòng Ủy ban nhân dân tỉnh",
        "Sở Kế hoạch và Đầu tư", "Sở Tài chính", "Sở Công Thương", "Sở Giao thông vận tải", "Sở Xây dựng", "Sở Nông nghiệp và Phát triển nông thôn", "Sở Tài nguyên và Môi trường",
        "Sở Thông tin và Truyền thông", "Sở Lao động - Thương binh và Xã hội", "Sở Văn hóa, Thể thao và Du lịch", "Sở Khoa học và Công nghệ", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Nội vụ", "Sở Tư pháp",
        "Thanh tra tỉnh;Thanh tra", "Ban Quản lý các khu công nghiệp tỉnh", "Ban Dân tộc tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh;Mặt trận Tổ quốc", "Liên đoàn Lao động tỉnh", "Hội Nông dân tỉnh",
        "Hội Liên hiệp Phụ nữ tỉnh", "Tỉnh đoàn Hậu Giang", "Hội Cựu chiến binh tỉnh", "Thành ủy Vị Thanh", "Thành ủy Ngã Bảy", "Thị ủy Long Mỹ", "Huyện ủy Châu Thành", "Huyện ủy Châu Thành A",
        "Huyện ủy Phụng Hiệp", "Huyện ủy Vị Thủy", "Huyện ủy Long Mỹ", "Ủy ban nhân dân thành phố Vị Thanh", "Ủy ban nhân dân thành phố Ngã Bảy", "Ủy ban nhân dân thị xã Long Mỹ",
        "Ủy ban nhân dân huyện Châu Thành", "Ủy ban nhân dân huyện Châu Thành A", "Ủy ban nhân dân huyện Phụng Hiệp", "Ủy ban nhân dân huyện Vị Thủy", "Ủy ban nhân dân huyện Long Mỹ",
    ];

    public static AgencyDirectory Directory { get; } = new(Lines.Select((line, i) => new KnownAgency(i + 1, line.Split(';')[0], line.Split(';')[1..])));
}
