using System.Globalization;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

/// <summary>Papers as Party and State bodies write them: "I-", "1-", work named before its lead, closing paragraphs, an appendix behind the signature.</summary>
public sealed class PartyPaperTests
{
    private const string Resolution = """
        TỈNH ỦY HẬU GIANG
        *
        Số 15-NQ/TU
        NGHỊ QUYẾT
        về phát triển nông nghiệp hữu cơ giai đoạn 2022 - 2025
        Để phát huy kết quả, Ban Chấp hành Đảng bộ tỉnh ban hành Nghị quyết với các nội dung sau:
        I- QUAN ĐIỂM
        1- Người dân là chủ thể, doanh nghiệp là động lực.
        II- MỤC TIÊU
        1- Mục tiêu cụ thể đến năm 2025
        - Tỷ lệ diện tích đất canh tác hữu cơ đạt trên 2% tổng diện tích đất nông nghiệp.
        III- TỔ CHỨC THỰC HIỆN
        1- Đảng đoàn Hội đồng nhân dân tỉnh giám sát việc thực hiện.
        2- Văn phòng Tỉnh ủy theo dõi, đôn đốc; tham mưu tổng kết vào cuối năm 2025.
        Nghị quyết này phổ biến đến chi bộ.
        T/M TỈNH ỦY
        BÍ THƯ
        Nguyễn Văn An
        PHỤ LỤC
        1. Đề án vùng lúa hữu cơ: Sở Nông nghiệp và Phát triển nông thôn chủ trì; hoàn thành trong quý III/2023.
        2. Đề án truy xuất nguồn gốc: Sở Khoa học và Công nghệ chủ trì, phối hợp Sở Công Thương; trình tháng 10/2023.
        """;

    [Fact]
    public void Numbers_with_a_dash_are_numbers_and_the_opening_words_give_nobody_work()
    {
        var read = Read(Resolution);

        Assert.Equal(
            ["Indicator ", "Assignment Đảng đoàn Hội đồng nhân dân tỉnh", "Assignment Văn phòng Tỉnh ủy", "Review Văn phòng Tỉnh ủy", "Assignment Sở Nông nghiệp và Phát triển nông thôn", "Assignment Sở Khoa học và Công nghệ"],
            read.Select(s => $"{s.Kind} {string.Join(", ", s.Leads.Select(l => l.Name))}"));
        Assert.Equal(("Tỷ lệ diện tích đất canh tác hữu cơ", "2", 2025), (read[0].Measure!.Name, read[0].Measure!.Target, read[0].Measure!.Year));
        Assert.Equal(new DateOnly(2025, 12, 31), Assert.Single(read[3].Reviews).On);
    }

    [Fact]
    public void Work_that_stands_before_its_lead_is_the_work_and_its_time_stands_behind()
    {
        var read = Read(Resolution);

        Assert.Equal(("Đề án vùng lúa hữu cơ", "Đề án", new DateOnly(2023, 9, 30)), (read[4].Action, read[4].DeliverableKind, read[4].Deadline!.Due));
        Assert.Equal(("Đề án truy xuất nguồn gốc", "Đề án", new DateOnly(2023, 10, 31)), (read[5].Action, read[5].DeliverableKind, read[5].Deadline!.Due));
    }

    [Fact]
    public void What_closes_the_paper_is_frame_also_before_an_appendix_with_numbers()
    {
        var cut = ClauseCutter.Cut(Resolution);
        Assert.Equal((0, ClauseRole.Frame), cut.Where(c => c.Text.StartsWith("Nghị quyết này", StringComparison.Ordinal)).Select(c => (c.Level, c.Role)).Single());
    }

    [Theory]
    [InlineData("Trên đây là kết luận của Thường trực Tỉnh ủy, thông báo để các cơ quan biết, thực hiện.", 0, ClauseRole.Frame)]
    [InlineData("Trong quá trình thực hiện, nếu có khó khăn, kịp thời phản ánh về Công an tỉnh.", 0, ClauseRole.Frame)]
    [InlineData("Chỉ thị này có hiệu lực kể từ ngày ký.", 0, ClauseRole.Frame)]
    [InlineData("Giao Công an tỉnh theo dõi việc thực hiện Chỉ thị này.", 0, ClauseRole.Body)]
    [InlineData("Các hộ kinh doanh tự trang bị bình chữa cháy.", 1, ClauseRole.Body)]
    public void Behind_the_last_number_what_speaks_of_the_whole_paper_stands_alone(string closing, int level, ClauseRole role)
    {
        var cut = ClauseCutter.Cut($"1. Công an tỉnh\na) Kiểm tra các chợ.\nb) Tuyên truyền.\n2. Sở Công Thương\nKiểm tra mạng điện.\n3. Đề nghị Hội Nông dân vận động hội viên.\n{closing}");
        Assert.Equal((level, role), (cut[^1].Level, cut[^1].Role));
    }

    [Theory]
    [InlineData("Trong quá trình thực hiện, nếu có vướng mắc, kịp thời phản ánh về Công an tỉnh để được hướng dẫn.", "")]
    [InlineData("Trong 10 tháng đầu năm 2022, trên địa bàn tỉnh xảy ra 12 vụ cháy, thiệt hại 3,5 tỷ đồng.", "")]
    [InlineData("Giao Ban Tổ chức Tỉnh ủy chủ trì cùng Sở Nội vụ rà soát biên chế giáo viên.", "Assignment|Ban Tổ chức Tỉnh ủy|Sở Nội vụ|rà soát biên chế giáo viên|")]
    [InlineData("Giao Sở Y tế chủ trì, phối hợp với các đơn vị liên quan tổng kiểm tra phòng khám tư.", "Assignment|Sở Y tế|các đơn vị liên quan|tổng kiểm tra phòng khám tư|")]
    [InlineData("Số hóa tài liệu lưu trữ (Văn phòng Tỉnh ủy chủ trì, phối hợp với Sở Nội vụ).", "Assignment|Văn phòng Tỉnh ủy|Sở Nội vụ|Số hóa tài liệu lưu trữ (Văn phòng Tỉnh ủy chủ trì, phối hợp với Sở Nội vụ)|")]
    [InlineData("Đến năm 2025: 100% cơ quan đảng, Mặt trận Tổ quốc sử dụng hệ thống điều hành.", "Indicator||||2025-12-31")]
    [InlineData("Văn phòng Tỉnh ủy định kỳ hằng quý (trước ngày 20 của tháng cuối quý) báo cáo kết quả.", "Assignment|Văn phòng Tỉnh ủy||định kỳ hằng quý (trước ngày 20 của tháng cuối quý) báo cáo kết quả|2022-12-20")]
    public void A_sentence_is_read_for_what_it_asks(string text, string expected)
    {
        var read = Read(text).Select(s => string.Join('|',
            s.Kind, string.Join(", ", s.Leads.Select(l => l.Name)), string.Join(", ", s.Contributors.Select(l => l.Name)), s.Kind is SuggestionKind.Indicator ? "" : s.Action, s.Deadline?.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Equal(expected.Length == 0 ? [] : [expected], read);
    }

    [Theory]
    [InlineData("Định kỳ 6 tháng (trước ngày 10/6), 01 năm (trước ngày 10/12) báo cáo kết quả về Văn phòng Tỉnh ủy.", "", "2022-12-10")]
    [InlineData("Định kỳ 6 tháng (trước ngày 10/6), năm (trước ngày 10/12), Sở Y tế báo cáo kết quả.", "Sở Y tế", "2022-12-10")]
    [InlineData("Công ty Điện lực Sông Hậu bảo đảm điện cho trạm bơm.", "Công ty Điện lực Sông Hậu", null)]
    [InlineData("Giao Ban Quản lý dự án đầu tư xây dựng công trình nông thôn tỉnh rà soát các gói thầu.", "Ban Quản lý dự án đầu tư xây dựng công trình nông thôn tỉnh", null)]
    [InlineData("Ban Quản lý dự án đầu tư công trình giao thông tỉnh đẩy nhanh việc thi công cầu.", "Ban Quản lý dự án đầu tư công trình giao thông tỉnh", null)]
    [InlineData("Giao Ban Chỉ đạo phòng, chống hạn mặn tỉnh kiểm tra cống ngăn mặn.", "Ban Chỉ đạo phòng, chống hạn mặn tỉnh", null)]
    [InlineData("Giao Ban Quản lý dự án thủy lợi xây dựng kế hoạch nạo vét kênh.", "Ban Quản lý dự án thủy lợi", null)]
    public void A_rhythm_in_brackets_and_a_name_with_a_verb_are_read_whole(string text, string lead, string? due)
    {
        var only = Assert.Single(Read(text));
        Assert.Equal((lead, due), (string.Join(", ", only.Leads.Select(l => l.Name)), only.Deadline?.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("theo dõi", "")]
    [InlineData("chủ trì", "Sở Công Thương")]
    public void A_heading_that_names_a_body_in_brackets_is_no_work(string does, string lead)
    {
        var read = Read($"1. Phát triển chợ nông thôn (Sở Công Thương {does})\n- Rà soát chợ xã.\n- Sửa chữa chợ huyện.");
        Assert.Equal([$"Rà soát chợ xã {lead}", $"Sửa chữa chợ huyện {lead}"], read.Select(s => $"{s.Action} {string.Join(", ", s.Leads.Select(l => l.Name))}"));
    }

    [Theory]
    [InlineData("Các chủ đầu tư lập tiến độ từng dự án, gửi Sở Kế hoạch và Đầu tư trước ngày 15/11/2022; nêu rõ trách nhiệm.", "lập tiến độ từng dự án, gửi Sở Kế hoạch và Đầu tư; nêu rõ trách nhiệm", null)]
    [InlineData("Kho bạc Nhà nước tỉnh thanh toán trong vòng 03 ngày làm việc kể từ ngày nhận đủ hồ sơ.", "thanh toán trong vòng 03 ngày làm việc kể từ ngày nhận đủ hồ sơ", null)]
    [InlineData("Sở Xây dựng giải phóng mặt bằng trong năm 2022; chậm nhất đến hết tháng 12/2022 bàn giao mặt bằng.", "giải phóng mặt bằng trong năm 2022; bàn giao mặt bằng", null)]
    [InlineData("Khởi công tuyến đường trong quý I/2023 (giai đoạn một).", "Khởi công tuyến đường (giai đoạn một)", null)]
    public void The_words_left_of_the_work_are_a_sentence(string text, string action, string? kind)
    {
        var only = Assert.Single(Read(text));
        Assert.Equal((action, kind), (only.Action, only.DeliverableKind));
    }

    [Theory]
    [InlineData("Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy quán triệt và thực hiện tốt các nhiệm vụ sau:\n1. Sở Y tế rà soát trạm y tế xã.", "Sở Y tế")]
    [InlineData("2. Ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo:\na) Sở Y tế chủ trì rà soát trạm y tế xã.", "Sở Y tế")]
    [InlineData("1. Sở Y tế rà soát trạm y tế xã.\nThừa lệnh Chủ tịch Ủy ban nhân dân tỉnh, Văn phòng Ủy ban nhân dân tỉnh thông báo để các đơn vị biết, thực hiện./.", "Sở Y tế")]
    public void Words_that_lead_in_or_close_are_no_work_of_their_own(string text, string lead) =>
        Assert.Equal(lead, Assert.Single(Assert.Single(Read(text)).Leads).Name);

    [Fact]
    public void Each_part_of_a_sentence_that_sets_a_target_is_an_indicator()
    {
        var read = Read("Chỉ số PAR INDEX nằm trong nhóm 20 tỉnh dẫn đầu; Tỷ lệ trường đạt chuẩn quốc gia đạt 90% vào cuối năm 2025; tốc độ tăng trưởng đạt 8 - 8,5%.");
        Assert.Equal(
            [("Chỉ số PAR INDEX", null, null), ("Tỷ lệ trường đạt chuẩn quốc gia", "90", 2025), ("Tốc độ tăng trưởng", null, (int?)null)],
            read.Select(s => (s.Measure!.Name, s.Measure.Target, s.Measure.Year)));
    }

    [Fact]
    public void The_purpose_of_a_plan_is_no_work() =>
        Assert.Single(Read("I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Cụ thể hóa các nhiệm vụ trong Nghị quyết.\nII. NHIỆM VỤ\n1. Rà soát các quy chế."));

    private static IReadOnlyList<Suggestion> Read(string text) => DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2022, 11, 10)));
}
