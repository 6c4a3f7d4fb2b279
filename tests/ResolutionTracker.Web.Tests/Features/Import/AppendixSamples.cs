using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>Appendices of our own making on the patterns of real ones; bodies as in the seed data, document of 09/08/2021.</summary>
public static class AppendixSamples
{
    public const int CleanRows = 140;

    public static readonly string[] Heads = ["TT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Kết quả/Sản phẩm", "Thời gian hoàn thành"];

    private static readonly string[] Works =
        ["Rà soát, bổ sung", "Xây dựng mới", "Tổ chức thực hiện", "Đánh giá giữa kỳ", "Số hóa dữ liệu", "Đào tạo cán bộ phụ trách", "Hướng dẫn cơ sở thực hiện"];

    private static readonly string[] Fields =
    [
        "khu, cụm công nghiệp", "cơ chế một cửa", "hạ tầng giao thông nông thôn", "bến thủy nội địa", "nguồn nhân lực y tế cơ sở", "trường đạt chuẩn quốc gia", "vùng nguyên liệu khóm, mãng cầu",
        "hợp tác xã kiểu mới", "chuyển đổi số cấp xã", "chỉ số năng lực cạnh tranh", "đào tạo nghề cho lao động nông thôn", "nhà ở công nhân", "du lịch sinh thái", "xử lý chất thải rắn",
        "cấp nước sạch", "an toàn thực phẩm", "phòng cháy, chữa cháy", "quy hoạch cán bộ trẻ", "thiết chế văn hóa ấp", "thu hút đầu tư",
    ];

    private static readonly string[] Leads =
    [
        "Sở Kế hoạch và Đầu tư", "Sở Công Thương", "Sở Nội vụ", "Sở Tài chính", "Sở Giao thông vận tải", "Sở Xây dựng", "Sở Y tế", "Sở Văn hóa, Thể thao và Du lịch", "Ban Tổ chức Tỉnh ủy",
        "Sở Lao động - Thương binh và Xã hội", "Ban cán sự đảng UBND tỉnh", "Sở NN&PTNT", "Sở Thông tin và Truyền thông", "Trường Chính trị tỉnh",
    ];

    private static readonly string[] Groups =
        ["Các sở, ban, ngành", "Các cơ quan, đơn vị, địa phương", "UBND các huyện, thị xã, thành phố", "Các huyện ủy, thị ủy, thành ủy"];

    private static readonly string[] Helpers =
        ["Sở Tư pháp", "Sở Khoa học và Công nghệ", "Sở Tài nguyên và Môi trường; Thanh tra tỉnh", "Văn phòng Tỉnh ủy, Sở Tư pháp", "Các cơ quan liên quan", "Sở Giáo dục và Đào tạo và Thanh tra tỉnh"];

    private static readonly string[] Products = ["Kế hoạch", "Đề án", "Quyết định của UBND tỉnh", "Báo cáo", "Chương trình", "Nghị quyết của HĐND tỉnh"];

    private static readonly string[] OtherTimes =
        ["Quý III/2022", "Quý IV-2022", "6 tháng đầu năm 2023", "Giai đoạn 2021 - 2025", "2021-2025", "30/6/2023", "Trước 15/12/2022", "Hằng năm", "Quý I/2024"];

    private static readonly Dictionary<int, string> Sections = new()
    {
        [0] = "I. NHÓM NHIỆM VỤ VỀ HẠ TẦNG",
        [50] = "II. NHÓM NHIỆM VỤ VỀ NGUỒN NHÂN LỰC",
        [95] = "III. NHÓM NHIỆM VỤ VỀ CƠ CHẾ, CHÍNH SÁCH",
    };

    /// <summary>140 rows of six cells: 69 name only a year, 48 a month, 13 "Thường xuyên", 1 nothing; 33 have no contributor, 9 no product, 28 a group as lead.</summary>
    public static IReadOnlyList<string[]> Clean { get; } = [.. Enumerable.Range(0, CleanRows).Select(CleanRow)];

    /// <summary>The clean appendix with its title lines and three sections, by MiniExcel.</summary>
    public static byte[] CleanXlsx() => Xlsx(WithSections(Titled()));

    /// <summary>The clean appendix as a table in a Word document, behind the table of its letterhead.</summary>
    public static byte[] CleanDocx() => new WordTableMaker()
        .Table([["TỈNH ỦY HẬU GIANG", "ĐẢNG CỘNG SẢN VIỆT NAM"]])
        .Paragraph("PHỤ LỤC").Paragraph("Danh mục nhiệm vụ thực hiện Chương trình hành động")
        .Table(WithSections([Heads]).Select(r => r is [var head] ? [head, WordTableMaker.Left, WordTableMaker.Left, WordTableMaker.Left, WordTableMaker.Left, WordTableMaker.Left] : (IReadOnlyList<string?>)r))
        .Build();

    /// <summary>The clean rows as Excel puts them on the clipboard.</summary>
    public static string CleanPasted() =>
        string.Join("\r\n", Clean.Prepend(Heads).Select(r => string.Join('\t', r.Select(c => c.AsSpan().ContainsAny("\n\"\t") ? $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : c)))) + "\r\n";

    /// <summary>A workbook of plain cells.</summary>
    public static byte[] Xlsx(IEnumerable<IReadOnlyList<object?>> rows, string sheet = "Phụ lục")
    {
        using var file = new MemoryStream();
        file.SaveAs(
            rows.Select(r => Enumerable.Range(0, Math.Max(Heads.Length, r.Count)).ToDictionary(i => $"C{i:00}", i => i < r.Count ? r[i] : null, StringComparer.Ordinal)),
            printHeader: false, sheet, configuration: new OpenXmlConfiguration { TableStyles = TableStyles.None, AutoFilter = false });
        return file.ToArray();
    }

    private static IEnumerable<string[]> Titled() =>
        [["PHỤ LỤC"], ["DANH MỤC NHIỆM VỤ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG"], ["(Kèm theo Chương trình số 50-CTr/TU ngày 09/8/2021)"], [], Heads, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]];

    private static IEnumerable<string[]> WithSections(IEnumerable<string[]> before)
    {
        foreach (var row in before)
        {
            yield return row;
        }

        for (var i = 0; i < CleanRows; i++)
        {
            if (Sections.TryGetValue(i, out var section))
            {
                yield return [section];
            }

            yield return Clean[i];
        }
    }

    private static string[] CleanRow(int i) =>
    [
        $"{i + 1}",
        $"{Works[i % Works.Length]} về {Fields[i / Works.Length]}",
        i % 5 == 4 ? Groups[i / 5 % Groups.Length] : Leads[i % Leads.Length],
        i % 4 == 3 && i < 132 ? "" : Helpers[i % Helpers.Length],
        i % 15 == 7 && i < 130 ? "" : Products[i % Products.Length],
        Time(i),
    ];

    private static string Time(int i) => i switch
    {
        < 69 => $"{(i % 2 == 0 ? "Năm " : "")}{2022 + (i % 4)}",
        < 117 => $"{(i % 2 == 0 ? "Tháng " : "")}{1 + (i % 12)}/{2022 + (i % 4)}",
        < 130 => "Thường xuyên",
        130 => "",
        _ => OtherTimes[i - 131],
    };
}
