using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

/// <summary>A report of a meeting, as newspapers write it: most of it tells, a little of it asks.</summary>
public sealed class SpeechTests
{
    private const string Text = """
        Tin tức
        Đồng chí Bí thư Tỉnh ủy chỉ đạo: Lập kế hoạch hành động thực hiện Nghị quyết cho toàn khóa, từng năm

        (Bản tin) - Sáng ngày 5-8, ông Lê Văn Mẫu, Bí thư Tỉnh ủy, chủ trì hội nghị với Ban Thường vụ Tỉnh ủy bàn dự thảo Chương trình hành động.

        Kết luận hội nghị, Bí thư Tỉnh ủy Lê Văn Mẫu đề nghị: Ban cán sự Đảng UBND tỉnh; các cơ quan tham mưu, giúp việc Tỉnh ủy, các đơn vị, địa phương, căn cứ nội dung Chương trình, lập chương trình, kế hoạch, đề án, dự án riêng cho cả nhiệm kỳ và từng năm phù hợp với nhiệm vụ được giao, để thực hiện có kết quả. Báo cáo Tỉnh ủy tình hình thực hiện theo quy định (3 năm sở kết, 5 năm tổng kết). Thời gian hoàn thành trong quý III-2021.

        Bí thư Tỉnh ủy nhấn mạnh: Những nội dung trong Chương trình sẽ là định hướng cho mọi hành động thời gian tới. Nếu tập trung làm tốt sẽ là tiền đề để tỉnh phát triển. Giao Ban cán sự Đảng lập Đề án phát triển cụm công nghiệp, mời gọi đầu tư và tạo việc làm, để người đi làm ăn xa thời gian tới trở về quê.

        Bí thư Tỉnh ủy cũng yêu cầu: Thứ hạng cải cách hành chính và năng lực cạnh tranh của tỉnh qua từng năm phải tăng tích cực.

        Trong dự thảo Chương trình, trọng tâm là cụ thể hóa Nghị quyết thành các nghị quyết, kế hoạch chuyên đề nhằm thực hiện 3 đột phá: nguồn nhân lực; cơ chế, chính sách; hạ tầng.

        Quang cảnh hội nghị sáng ngày 5-8.
        """;

    private readonly IReadOnlyList<Suggestion> read = DirectiveReader.Read(Text, DirectiveCase.ContextOn(new(2021, 8, 5)));

    [Fact]
    public void The_work_of_all_has_its_leads_as_grouped_its_papers_and_the_time_of_a_later_sentence()
    {
        var all = read[0];
        Assert.Equal(SuggestionKind.Assignment, all.Kind);
        Assert.Equal(["Ban cán sự đảng Ủy ban nhân dân tỉnh", "các cơ quan tham mưu, giúp việc Tỉnh ủy", "các đơn vị, địa phương"], all.Leads.Select(l => l.Name));
        Assert.Equal([false, true, true], all.Leads.Select(l => l.IsGroup));
        Assert.Equal("chương trình, kế hoạch, đề án, dự án riêng cho cả nhiệm kỳ và từng năm", all.Deliverable);
        Assert.Equal("Chương trình", all.DeliverableKind);
        Assert.Equal(("trong quý III-2021", new DateOnly(2021, 9, 30)), (all.DeadlineText, all.Deadline!.Due));
        Assert.Contains(all.Why, w => w.Code == "DeadlineInLaterSentence");
    }

    [Fact]
    public void The_reviews_after_three_and_five_years_are_two_and_the_slip_is_told()
    {
        var reviews = read.Where(s => s.Kind == SuggestionKind.Review).ToList();
        Assert.Equal(["3", "5"], reviews.Select(r => r.Why.Single(w => w.Code == "ReviewAfterYears").Args[0]));
        Assert.All(reviews, r => Assert.Equal(3, r.Leads.Count));
        Assert.Contains(reviews[0].Why, w => w.Code == "SlipMended");
        Assert.All(reviews, r => Assert.Null(r.Deadline));
    }

    [Fact]
    public void The_scheme_goes_to_the_board_by_its_short_name_and_thoi_gian_toi_is_no_deadline()
    {
        var scheme = read.Single(s => s.DeliverableKind == "Đề án");
        Assert.Equal("Ban cán sự đảng Ủy ban nhân dân tỉnh", Assert.Single(scheme.Leads).Name);
        Assert.Equal("Đề án phát triển cụm công nghiệp, mời gọi đầu tư và tạo việc làm", scheme.Deliverable);
        Assert.Null(scheme.Deadline);
    }

    [Fact]
    public void The_rank_must_rise_each_year_and_nothing_else_is_asked()
    {
        var rank = read.Single(s => s.Kind == SuggestionKind.Indicator);
        Assert.Contains(rank.Why, w => w.Code == "MustImproveEachYear");
        Assert.Equal(5, read.Count);
    }

    [Theory]
    [InlineData("Đẩy mạnh phát triển du lịch sinh thái gắn với nông nghiệp.", true)]
    [InlineData("Nâng cao chất lượng sinh hoạt chi bộ ở nông thôn.", true)]
    [InlineData("Đẩy mạnh phát triển du lịch sinh thái, hoàn thành trước ngày 30/9/2021.", false)]
    [InlineData("Xây dựng Đề án phát triển du lịch sinh thái.", false)]
    [InlineData("Sở Y tế nâng cao chất lượng khám bệnh, chữa bệnh.", false)]
    public void A_sentence_that_only_sets_a_direction_says_so(string text, bool only) =>
        Assert.Equal(only, Assert.Single(DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2021, 8, 5)))).Why.Any(w => w.Code == "OnlyDirection"));

    [Theory]
    [InlineData("Giao đồng chí Trần Hoàng Nam, Giám đốc Sở Y tế, xây dựng Phương án thu dung.", "Trần Hoàng Nam", "Sở Y tế")]
    [InlineData("Phân công đồng chí Lê Văn Tâm theo dõi công tác giải phóng mặt bằng.", "Lê Văn Tâm", null)]
    [InlineData("Giao đồng chí Chủ tịch UBND huyện Phụng Hiệp khắc phục sạt lở.", null, "Ủy ban nhân dân huyện Phụng Hiệp")]
    [InlineData("Giao đồng chí Phạm An, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy, hoàn thiện Quy định.", "Phạm An", "Ban Tổ chức Tỉnh ủy")]
    [InlineData("Đồng chí Nguyễn Văn Bình, Giám đốc Sở Y tế, chịu trách nhiệm mua sắm thiết bị.", "Nguyễn Văn Bình", "Sở Y tế")]
    [InlineData("Đồng chí Chánh Thanh tra tỉnh khẩn trương kiểm tra việc tiếp công dân tại các xã.", null, "Thanh tra tỉnh")]
    public void A_person_is_named_and_leads_for_the_body_of_the_post(string text, string? person, string? lead)
    {
        var only = Assert.Single(DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2021, 8, 5))));
        Assert.Equal(person, string.IsNullOrEmpty(only.Person) ? null : only.Person);
        Assert.Equal(lead, only.Leads.SingleOrDefault()?.Name);
    }

    [Theory]
    [InlineData("Giao Sở Y tế xây dựng Đề án y tế cơ sở, trình Ban Thường vụ Tỉnh ủy trước ngày 15/12/2021.", "xây dựng Đề án y tế cơ sở, trình Ban Thường vụ Tỉnh ủy")]
    [InlineData("Giao Sở Y tế xây dựng Đề án y tế cơ sở, hoàn thành chậm nhất ngày 15/12/2021.", "xây dựng Đề án y tế cơ sở")]
    [InlineData("Giao Sở Y tế xây dựng Đề án y tế cơ sở (hoàn thành trong quý IV/2021).", "xây dựng Đề án y tế cơ sở")]
    [InlineData("Giao Sở Y tế xây dựng Đề án y tế cơ sở, phấn đấu hoàn thành trước ngày 15/12/2021, báo cáo Tỉnh ủy.", "xây dựng Đề án y tế cơ sở, báo cáo Tỉnh ủy")]
    [InlineData("Giao Sở Y tế trong tháng 12/2021 rà soát trạm y tế xã.", "rà soát trạm y tế xã")]
    [InlineData("Giao Sở Y tế hoàn thành việc rà soát trạm y tế xã trước ngày 15/12/2021.", "hoàn thành việc rà soát trạm y tế xã")]
    [InlineData("Giao Sở Y tế báo cáo kết quả trước ngày 05 hằng tháng.", "báo cáo kết quả trước ngày 05 hằng tháng")]
    [InlineData("Giao Sở Y tế rà soát trạm y tế xã.", "rà soát trạm y tế xã")]
    [InlineData("Giao Sở Y tế tham mưu Kế hoạch tiêm chủng mở rộng, trình trước ngày 15/12/2021.", "tham mưu Kế hoạch tiêm chủng mở rộng")]
    [InlineData("Giao Sở Y tế xây dựng Đề án y tế cơ sở và trình trong quý IV/2021.", "xây dựng Đề án y tế cơ sở")]
    [InlineData("Giao Sở Y tế xây dựng Kế hoạch tiêm chủng, ban hành trong tháng 12/2021; tổ chức thực hiện.", "xây dựng Kế hoạch tiêm chủng; tổ chức thực hiện")]
    [InlineData("Giao Sở Y tế xây dựng Kế hoạch tiêm chủng, gửi Văn phòng Tỉnh ủy trong 10 ngày kể từ ngày ban hành Kết luận này.", "xây dựng Kế hoạch tiêm chủng, gửi Văn phòng Tỉnh ủy")]
    [InlineData("Giao Sở Y tế xây dựng và ban hành trước ngày 15/12/2021 Kế hoạch tiêm chủng.", "xây dựng và ban hành Kế hoạch tiêm chủng")]
    [InlineData("Giao Sở Y tế hoàn thiện, trình trước ngày 15/12/2021.", "hoàn thiện, trình")]
    [InlineData("Giao Sở Y tế mở đợt cao điểm tiêm chủng từ ngày 15/11/2021 đến ngày 15/02/2022.", "mở đợt cao điểm tiêm chủng")]
    [InlineData("Giao Sở Y tế xây dựng phương án tiêm chủng dịp Tết, báo cáo trước ngày 15/12/2021.", "xây dựng phương án tiêm chủng dịp Tết")]
    [InlineData("Giao Sở Y tế rà soát các trạm y tế xã, báo cáo kết quả trước ngày 15/12/2021.", "rà soát các trạm y tế xã, báo cáo kết quả")]
    public void The_work_is_told_without_the_day_it_is_due_for_the_day_may_move(string text, string action)
    {
        var only = Assert.Single(DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2021, 8, 5))));
        Assert.Equal(action, only.Action);
        Assert.Equal(char.ToUpperInvariant(action[0]) + action[1..], SuggestedWork.Of(only, []).Title);
    }

    [Theory]
    [InlineData("Giao Sở Y tế chủ trì xây dựng Kế hoạch tiêm chủng. Kế hoạch trình Ban Thường vụ Tỉnh ủy trước ngày 15/12/2021.", "trước ngày 15/12/2021")]
    [InlineData("Giao Sở Y tế chủ trì xây dựng Đề án y tế cơ sở. Đề án phải hoàn thành trong quý II/2022.", "trong quý II/2022")]
    [InlineData("Giao Sở Y tế chủ trì xây dựng Đề án y tế cơ sở. Đề án của nhiệm kỳ trước đã lạc hậu từ năm 2019.", null)]
    public void A_later_sentence_about_the_product_gives_its_time(string text, string? time)
    {
        var found = DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2021, 8, 5)));
        Assert.Equal(time, found[0].DeadlineText);
        Assert.True(time is null || found.Count == 1);
    }

    [Theory]
    [InlineData("Ban Tuyên giáo Tỉnh ủy định hướng báo chí đưa tin về cải cách hành chính.", "Ban Tuyên giáo Tỉnh ủy|định hướng báo chí đưa tin về cải cách hành chính")]
    [InlineData("2. Văn phòng Tỉnh ủy đôn đốc việc gửi báo cáo của các huyện.", "Văn phòng Tỉnh ủy|đôn đốc việc gửi báo cáo của các huyện")]
    [InlineData("2. Sở Y tế tăng cường tiêm chủng cho trẻ em vùng sâu.", "Sở Y tế|tăng cường tiêm chủng cho trẻ em vùng sâu")]
    [InlineData("2. Sở Nội vụ theo dõi tình hình biên chế giáo viên.", "Sở Nội vụ|theo dõi tình hình biên chế giáo viên")]
    [InlineData("2. Sở Tư pháp hướng dẫn các xã chứng thực bản sao điện tử.", "Sở Tư pháp|hướng dẫn các xã chứng thực bản sao điện tử")]
    [InlineData("2. Sở Công Thương khai trương sàn giao dịch nông sản.", "Sở Công Thương|khai trương sàn giao dịch nông sản")]
    [InlineData("Ban Tuyên giáo Tỉnh ủy đã định hướng báo chí kịp thời.", null)]
    public void A_body_and_a_verb_of_doing_make_work_without_a_product_too(string text, string? expected)
    {
        var found = DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2021, 8, 5)));
        Assert.Equal(expected, found.Select(s => $"{Assert.Single(s.Leads).Name}|{s.Action}").SingleOrDefault());
        Assert.All(found, s => Assert.Null(s.DeliverableKind));
    }

    [Theory]
    [InlineData("3. Sở Y tế lan tỏa phong trào hiến máu trước ngày 30/9/2021.", "Sở Y tế", "Lan tỏa phong trào hiến máu")]
    [InlineData("Sở Y tế, Sở Nội vụ làm gương trong phong trào hiến máu", "Sở Y tế, Sở Nội vụ", "Làm gương trong phong trào hiến máu")]
    [InlineData("Phong trào hiến máu của Sở Y tế", null, null)]
    public void Of_words_that_a_person_chose_the_body_they_begin_with_leads(string text, string? leads, string? title)
    {
        var chosen = DirectiveReader.ReadChosen(text, DirectiveCase.ContextOn(new(2021, 8, 5)));
        Assert.Equal(leads, chosen is null ? null : string.Join(", ", chosen.Leads.Select(l => l.Name)));
        Assert.Equal(title, chosen is null ? null : SuggestedWork.Of(chosen, []).Title);
    }

    [Fact]
    public void A_report_of_each_quarter_is_due_in_the_first_month_of_the_next()
    {
        var only = Assert.Single(DirectiveReader.Read("Hằng quý, Sở Y tế báo cáo kết quả phòng, chống dịch trước ngày 10 tháng đầu quý sau.", DirectiveCase.ContextOn(new(2021, 8, 5))));
        Assert.Equal(("trước ngày 10 tháng đầu quý sau", new DateOnly(2021, 10, 10)), (only.DeadlineText, only.Deadline!.Due));
    }
}
