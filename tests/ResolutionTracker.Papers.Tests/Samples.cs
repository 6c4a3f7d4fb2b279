using ResolutionTracker.Papers.Pdf;

namespace ResolutionTracker.Papers.Tests;

/// <summary>Papers to set: an invented province, every figure a sample.</summary>
internal static class Samples
{
    public static readonly PaperMetadata Metadata = new(
        "Báo cáo tình hình thực hiện Chương trình",
        "Văn phòng Tỉnh ủy",
        "Số liệu minh họa",
        new DateTime(2022, 11, 15, 1, 0, 0, DateTimeKind.Utc));

    public static readonly PartyHead Head = new(
        [new("TỈNH ỦY MINH HỌA"), new("VĂN PHÒNG", Bold: true)],
        "Số 15-BC/VPTU",
        "Minh Họa, ngày 15 tháng 11 năm 2022");

    public static readonly PaperTitle Title = new(
        "BÁO CÁO",
        "tình hình thực hiện Chương trình số 50-CTr/TU về thực hiện Nghị quyết Đại hội đại biểu Đảng bộ tỉnh");

    public static readonly PaperFoot Foot = new(
        new Recipients(["Thường trực Tỉnh ủy", "Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy", "Các ban, cơ quan tham mưu của Tỉnh ủy", "Lưu Văn phòng Tỉnh ủy"]),
        new SignatureBlock([new("T/L BAN THƯỜNG VỤ", Bold: true), new("CHÁNH VĂN PHÒNG", Bold: true)], "Nguyễn Văn Mẫu"));

    public const string Sentence =
        "Các cơ quan, đơn vị, địa phương đã xây dựng chương trình, kế hoạch, đề án, dự án cụ thể cho cả nhiệm kỳ và từng năm, "
        + "bảo đảm hiệu quả, chất lượng, đúng tiến độ; đến nay có 62/79 nhiệm vụ hoàn thành đúng thời hạn được giao.";

    public static readonly Table Matrix = new(
        [new(0.5f, Align.Centre), new(3), new(1, Align.Right), new(1, Align.Right), new(1, Align.Right), new(1, Align.Right), new(1, Align.Right)],
        [
            [new("TT", RowSpan: 2), new("Cơ quan chủ trì", RowSpan: 2), new("Tổng số", RowSpan: 2), new("Đã hoàn thành", ColumnSpan: 2), new("Chưa hoàn thành", ColumnSpan: 2)],
            [new("Đúng hạn"), new("Quá hạn"), new("Trong hạn"), new("Quá hạn")],
        ],
        [
            new("1", "Sở Công Thương", "12", "7", "1", "3", "1"),
            new("2", "Sở Kế hoạch và Đầu tư", "18", "10", "2", "5", "1"),
            new("3", "Sở Lao động - Thương binh và Xã hội", "9", "4", "0", "5", "0"),
            new("4", "Ban Quản lý các khu công nghiệp tỉnh", "6", "2", "1", "1", "2"),
            Row.Total("", "Tổng cộng", "45", "23", "4", "14", "4"),
        ])
    {
        Caption = "Bảng 1. Kết quả thực hiện nhiệm vụ theo cơ quan chủ trì",
    };

    public static readonly BarChart Chart = new(
        "Biểu đồ 1. Nhiệm vụ theo tình trạng và cơ quan",
        ["Đúng hạn", "Hoàn thành quá hạn", "Trong hạn", "Quá hạn"],
        [
            new("Sở Công Thương", [7, 1, 3, 1]),
            new("Sở Kế hoạch và Đầu tư", [10, 2, 5, 1]),
            new("Sở Lao động - Thương binh và Xã hội", [4, 0, 5, 0]),
            new("Ban Quản lý các khu công nghiệp tỉnh", [2, 1, 1, 2]),
            new("Ban Dân tộc", [null, null, null, null]),
        ])
    {
        Unit = "nhiệm vụ",
    };

    public static readonly BarChart Rates = new(
        "Biểu đồ 2. Tỷ lệ hoàn thành đúng hạn",
        ["Tỷ lệ"],
        [new("Sở Công Thương", [77.8], "77,8 % (7/9)"), new("Sở Kế hoạch và Đầu tư", [76.9], "76,9 % (10/13)"), new("Ban Dân tộc", [null])])
    {
        Unit = "%",
        Maximum = 100,
    };

    public static Table LongTable(int rows) => new(
        [new(0.5f, Align.Centre), new(4), new(2), new(2), new(1.4f, Align.Centre), new(1.6f)],
        [[new("TT"), new("Tên nhiệm vụ"), new("Cơ quan chủ trì"), new("Kết quả, sản phẩm"), new("Thời hạn"), new("Tình trạng")]],
        [.. Enumerable.Range(1, rows).Select(i => new Row(
            i.ToString(),
            i % 3 == 0
                ? "Xây dựng Đề án phát triển khu, cụm công nghiệp, thu hút đầu tư và giải quyết việc làm"
                : $"Nhiệm vụ số {i}: ban hành kế hoạch năm của cơ quan, đơn vị",
            i % 2 == 0 ? "Ban cán sự đảng Ủy ban nhân dân tỉnh" : "Sở Công Thương",
            "Đề án trình Ban Thường vụ",
            "30/9/2021",
            i % 4 == 0 ? "Quá hạn" : "Hoàn thành đúng hạn"))])
    {
        Caption = "Bảng 2. Danh mục nhiệm vụ",
    };

    public static Paper Report { get; } = new(
        Head,
        [Title],
        [
            new Paragraph([new("Thực hiện "), new("Chương trình số 50-CTr/TU", Bold: true), new(", Văn phòng Tỉnh ủy báo cáo kết quả đến ngày 15/11/2022 như sau "), new("(số liệu minh họa)", Italic: true), new(":")]),
            new Heading(1, "I. TÌNH HÌNH CHUNG"),
            new Heading(2, "1. Công tác lãnh đạo, chỉ đạo"),
            new Paragraph(Sentence),
            new BulletLine("Ban cán sự đảng Ủy ban nhân dân tỉnh được giao xây dựng đề án phát triển khu, cụm công nghiệp, để người dân đi làm ăn xa trở về quê hương."),
            new BulletLine("Các huyện, thị, thành ủy rà soát, bổ sung kế hoạch hằng năm."),
            new BulletLine("Có 08/08 địa phương đã ban hành kế hoạch.") { Level = 2 },
            new Heading(2, "2. Kết quả thực hiện nhiệm vụ"),
            new Paragraph(Sentence + " " + Sentence),
            Matrix,
            new Note("Nguồn: số liệu minh họa, tính đến ngày 15/11/2022."),
            new Heading(1, "II. PHÂN TÍCH"),
            Chart,
            Rates,
            new Heading(1, "III. DANH MỤC NHIỆM VỤ"),
            LongTable(40),
            new Heading(1, "IV. KIẾN NGHỊ"),
            new Paragraph(Sentence),
            new Paragraph("Trên đây là báo cáo tình hình thực hiện Chương trình số 50-CTr/TU, Văn phòng Tỉnh ủy kính báo cáo Ban Thường vụ Tỉnh ủy xem xét, cho ý kiến chỉ đạo"),
        ],
        Foot);

    public static byte[] Pdf(params Block[] body) => Pdf(new Paper(null, [], body, null));

    public static byte[] Pdf(Paper paper) => PdfWriter.Write(paper, Metadata);
}
