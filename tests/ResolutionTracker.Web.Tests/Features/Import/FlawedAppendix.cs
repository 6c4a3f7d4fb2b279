using ResolutionTracker.Domain.Import;
using static ResolutionTracker.Web.Tests.Features.Import.WorkbookMaker;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>An appendix as careless as real ones: a head of two rows, sections, merged and continued rows, and more than twelve kinds of flaws.</summary>
public static class FlawedAppendix
{
    /// <summary>The first words of each row's title → the codes of what is wrong with it.</summary>
    public static IReadOnlyList<(string Title, string[] Codes)> Expected { get; } =
    [
        ("Ban hành kế hoạch năm", [AppendixProblem.RowsJoined]),
        ("Lập quy hoạch cụm công nghiệp", [AppendixProblem.AgencyUnknown]),
        ("Sắp xếp đơn vị sự nghiệp", [AppendixProblem.DueAsks]),
        ("Mở rộng tuyến đường tỉnh", [AppendixProblem.DueEmpty]),
        ("Kiểm tra công vụ", [AppendixProblem.DeliverableMissing]),
        ("Xây dựng vùng sản xuất", [AppendixProblem.LeadMissing]),
        ("Nâng cấp trạm y tế", [AppendixProblem.LeadAlsoContributes]),
        ("Số hóa hồ sơ", [AppendixProblem.ContributorTwice]),
        ("", [AppendixProblem.TitleEmpty]),
        ("Thực hiện đồng bộ các giải pháp", [AppendixProblem.TextTooLong]),
        ("Ban hành kế hoạch năm", [AppendixProblem.DuplicateRow]),
        ("Xây dựng chương trình, kế hoạch cụ thể", [AppendixProblem.GroupLead]),
        ("Thu hút đầu tư", [AppendixProblem.SeveralLeads]),
        ("Rà soát văn bản", [AppendixProblem.DueBeforeDocument]),
        ("Tổng kết mô hình", [AppendixProblem.FormulaWithoutValue]),
        ("Đào tạo công chức", [AppendixProblem.DueMayBeMonth]),
        ("Bảo dưỡng công trình", [AppendixProblem.RowHidden]),
        ("Quản lý bến thủy", []),
        ("Tuần tra đường thủy", []),
    ];

    public static byte[] Xlsx() => new WorkbookMaker()
        .Sheet("Hướng dẫn").Row("Điền vào trang Phụ lục")
        .Sheet("Phụ lục")
        .Row("PHỤ LỤC").Merge("A1:F1")
        .Row("(Kèm theo Chương trình số 50-CTr/TU)").Merge("A2:F2")
        .Row("TT", "NHIỆM VỤ,\nGIẢI PHÁP", "Cơ quan thực hiện", null, "Sản phẩm dự kiến", "Thời hạn")
        .Row(null, null, "Chủ trì", "Phối hợp").Merge("A3:A4").Merge("B3:B4").Merge("C3:D3").Merge("E3:E4").Merge("F3:F4")
        .Row(1, 2, 3, 4, 5, 6)
        .Row("I. NHÓM NHIỆM VỤ VỀ KINH TẾ").Merge("A6:F6")
        .Row(1, "Ban hành  kế hoạch\u00A0năm.", "Sở Kế hoạch\nvà Đầu tư", "Sở Tài chính", "Kế hoạch;", 2022)
        .Row(null, null, null, "Sở Công Thương.", "- Báo cáo")
        .Row(2, "Lập quy hoạch cụm công nghiệp", "Sở Công Thươg", "-", "Quy hoạch", "Quý III/2022")
        .Row(3, "Sắp xếp đơn vị sự nghiệp", "Sở Nội vụ", "Không", "Đề án", "Sau khi có hướng dẫn của Trung ương")
        .Row(4, "Mở rộng tuyến đường tỉnh", "Sở Giao thông vận tải", "Sở Xây dựng", "Dự án")
        .Row(5, "Kiểm tra công vụ", "nt", "Sở Nội vụ", null, Styled.Date(new(2022, 6, 30)))
        .Row(6, "Xây dựng vùng sản xuất", null, "Sở Nông nghiệp và Phát triển nông thôn", "Đề án", "Tháng 6/2023")
        .Row(new Rich("I", "I"), new Rich("Văn hóa - ", "xã hội"))
        .Row(7, "Nâng cấp trạm y tế", "Sở Y tế", "Sở Tài chính, Sở Y tế", "Dự án", "2021-2025")
        .Row(8, "Số hóa hồ sơ", "Sở Thông tin và Truyền thông", "Sở Tư pháp; Sở Tư pháp", "Báo cáo", "Hằng năm")
        .Row(9, null, "Sở Tư pháp", null, "Báo cáo", 2023)
        .Row(10, "Thực hiện đồng bộ các giải pháp " + new string('a', 500), "Sở Tư pháp", null, "Báo cáo", 2023)
        .Row("TT", "NHIỆM VỤ,\nGIẢI PHÁP", "Chủ trì", "Phối hợp", "Sản phẩm dự kiến", "Thời hạn")
        .Row(11, "Ban hành kế hoạch năm", "Sở KH&ĐT", null, "Kế hoạch", "2022")
        .Row(12, "Xây dựng chương trình, kế hoạch cụ thể", "Các cơ quan, đơn vị, địa phương", null, "Chương trình", "Trước 30/6/2022")
        .Row(13, "Thu hút đầu tư", "Sở Kế hoạch và Đầu tư + Ban Quản lý các khu công nghiệp tỉnh", null, "Báo cáo", "Thường xuyên")
        .Row(14, "Rà soát văn bản", "Sở Tư pháp", null, "Báo cáo", "Quý I/2021")
        .Row(15, "Tổng kết mô hình", "Sở Công Thương", null, new Formula("HYPERLINK(\"x\")", null), new Formula("2020+3", "2023"))
        .Row(16, "Đào tạo công chức", "Sở Nội vụ", null, "Kế hoạch", Styled.Date(new(2023, 2, 1)))
        .HiddenRow(17, "Bảo dưỡng công trình", "Sở Xây dựng", null, "Báo cáo", Styled.Date(new(2023, 2, 1), 3))
        .Row(18, "Quản lý bến thủy", "Sở Giao thông vận tải", null, "Quyết định", 2024)
        .Row(19, "Tuần tra đường thủy", null, null, "Báo cáo", 2024).Merge("C27:C28")
        .Row("Tổng cộng: 19 nhiệm vụ").Merge("A29:F29")
        .Build();

    /// <summary>The same as a Word table, without what only a workbook has.</summary>
    public static byte[] Docx() => new WordTableMaker().Paragraph("PHỤ LỤC").Table(
    [
        ["TT", "Nhiệm vụ, giải pháp", "Cơ quan thực hiện", WordTableMaker.Left, "Sản phẩm dự kiến", "Thời hạn"],
        [WordTableMaker.Above, WordTableMaker.Above, "Chủ trì", "Phối hợp", WordTableMaker.Above, WordTableMaker.Above],
        ["I. NHÓM NHIỆM VỤ VỀ KINH TẾ", WordTableMaker.Left, WordTableMaker.Left, WordTableMaker.Left, WordTableMaker.Left, WordTableMaker.Left],
        ["1", "Ban hành  kế hoạch năm.", "Sở Kế hoạch\nvà Đầu tư", "Sở Tài chính", "Kế hoạch;", "2022"],
        [null, null, null, "Sở Công Thương.", "- Báo cáo", null],
        ["2", "Lập quy hoạch cụm công nghiệp", "Sở Công Thươg", "-", "Quy hoạch", "Quý III/2022"],
        ["3", "Quản lý bến thủy", "Sở Giao thông vận tải", null, "Quyết định", "2024"],
        ["4", "Tuần tra đường thủy", WordTableMaker.Above, null, "Báo cáo", "2024"],
    ]).Build();
}
