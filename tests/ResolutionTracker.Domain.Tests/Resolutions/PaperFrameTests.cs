using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

/// <summary>The head and foot of a paper, its opening words and what newspapers put beside a text: none of it is work or gives a time.</summary>
public sealed class PaperFrameTests
{
    private const string Notice = """
        TỈNH ỦY HẬU GIANG
        VĂN PHÒNG
        *
        Số 412-TB/VPTU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Vị Thanh, ngày 10 tháng 11 năm 2022
        THÔNG BÁO
        Kết luận của Thường trực Tỉnh ủy tại hội nghị giao ban công việc tháng 11 năm 2022
        Ngày 10/11/2022, tại Văn phòng Tỉnh ủy, đồng chí Bí thư Tỉnh ủy chủ trì hội nghị giao ban; theo đề nghị của Văn phòng Tỉnh ủy, Thường trực Tỉnh ủy kết luận như sau:
        1. Giao Sở Y tế xây dựng Đề án y tế cơ sở.
        2. Giao Sở Công Thương rà soát các cụm công nghiệp.
        3. Sở Tài chính bố trí kinh phí.
        Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện.
        Nơi nhận:
        - Sở Y tế báo cáo trước ngày 01/12/2022,
        T/L BAN THƯỜNG VỤ
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_frame_gives_no_time_no_lead_and_no_suggestion(bool isLedIn)
    {
        var read = Read(isLedIn ? Notice : string.Join('\n', Notice.Split('\n').Where(l => !l.StartsWith("Ngày", StringComparison.Ordinal))));

        Assert.Equal(["Sở Y tế", "Sở Công Thương", "Sở Tài chính", "Văn phòng Tỉnh ủy"], read.Select(s => Assert.Single(s.Leads).Name));
        Assert.All(read, s => Assert.Null(s.Deadline));
    }

    [Theory]
    [InlineData("Kết luận hội nghị giao ban tháng 12 năm 2022", null)]
    [InlineData("Công việc bàn tại buổi làm việc trong tháng 12:", null)]
    [InlineData("Nhiệm vụ năm 2022", null)]
    [InlineData("Ngày 10/11/2022, Thường trực Tỉnh ủy kết luận như sau:", null)]
    [InlineData("Nhiệm vụ hoàn thành trong quý IV", "2022-12-31")]
    [InlineData("Nhiệm vụ thực hiện trong quý IV/2022", "2022-12-31")]
    [InlineData("Trong tháng 12:", "2022-12-31")]
    [InlineData("Tháng 12/2022:", "2022-12-31")]
    public void A_heading_gives_a_time_only_where_it_speaks_of_the_time_of_the_work(string heading, string? day)
    {
        var asked = Read($"{heading}\n1. Giao Sở Y tế xây dựng Đề án y tế cơ sở.\n2. Giao Sở Tài chính rà soát tài sản công.");

        Assert.Equal(2, asked.Count);
        Assert.All(asked, s => Assert.Equal(day, s.Deadline?.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Ngày 08/11/2022, tại Văn phòng Tỉnh ủy, đồng chí Bí thư Tỉnh ủy chủ trì hội nghị giao ban. Sau khi nghe các ngành báo cáo, Thường trực Tỉnh ủy kết luận như sau:", ClauseRole.Frame)]
    [InlineData("Ngày 08/11/2022, theo đề nghị của Ban Tổ chức Tỉnh ủy,\nđồng chí Phó Bí thư có ý kiến chỉ đạo như sau:", ClauseRole.Frame)]
    [InlineData("Ban Thường vụ Tỉnh ủy yêu cầu các cơ quan thực hiện kết luận này như sau:", ClauseRole.Body)]
    [InlineData("Thường trực Tỉnh ủy thống nhất giao Sở Y tế các việc như sau:", ClauseRole.Body)]
    [InlineData("Sở Y tế rà soát các nội dung như sau:", ClauseRole.Body)]
    [InlineData("804.jpg", ClauseRole.Frame)]
    [InlineData("[ Cập nhật vào ngày (04/8/2022) ]", ClauseRole.Frame)]
    [InlineData("Tin, ảnh: Lê Mẫu", ClauseRole.Frame)]
    [InlineData("Ảnh hưởng của dịch bệnh: các ngành khắc phục.", ClauseRole.Body)]
    public void Opening_words_and_captions_belong_to_the_frame(string paragraph, ClauseRole role) =>
        Assert.Equal(role, ClauseCutter.Cut(paragraph + "\n1. Giao Sở Y tế xây dựng Đề án.\n2. Giao Sở Tài chính rà soát.")[0].Role);

    [Fact]
    public void A_caption_between_numbers_breaks_no_row()
    {
        var cut = ClauseCutter.Cut("1. Một:\na) Hai.\n1.jpg\nb) Ba.");
        Assert.Equal([("1.", 0), ("a)", 1), ("_", 2), ("b)", 1)], cut.Select(c => (c.Sign ?? "_", c.Level)));
    }

    [Theory]
    [InlineData("Mở đầu.\n1. Một.\n2. Hai.\nVăn phòng theo dõi.\nCác cơ quan thực hiện.", new[] { 0, 0, 0, 0, 0 })]
    [InlineData("I. TỔ CHỨC THỰC HIỆN\n1. Một.\n2. Hai.\nVăn phòng theo dõi.", new[] { 0, 1, 1, 1 })]
    [InlineData("1. Một.\nCủa một.\n2. Hai.\nCủa hai.", new[] { 0, 1, 0, 1 })]
    [InlineData("1. Một.\n2. Hai:\nCủa hai.", new[] { 0, 0, 1 })]
    [InlineData("1. Một.\n2. Hai.\nCủa hai.\n3. Ba.", new[] { 0, 0, 1, 0 })]
    [InlineData("1. Một.\na) Hai.\n2. Ba.\nCủa ba.", new[] { 0, 1, 0, 1 })]
    [InlineData("1. Một.\nCủa một.", new[] { 0, 1 })]
    public void A_paragraph_that_closes_the_whole_is_no_part_of_the_last_number(string text, int[] levels) =>
        Assert.Equal(levels, ClauseCutter.Cut(text).Select(c => c.Level));

    private static IReadOnlyList<Suggestion> Read(string text) => DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2022, 11, 10)));
}
