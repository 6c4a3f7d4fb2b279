using System.Globalization;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

/// <summary>What a suggestion says beyond its sentence: the rhythm of reviews, the figures of an indicator.</summary>
public sealed class SuggestedReviewTests
{
    [Theory]
    [InlineData("Báo cáo Tỉnh ủy tình hình thực hiện theo quy định (3 năm sở kết, 5 năm tổng kết).", "Interim 3; Final 5")]
    [InlineData("Định kỳ sơ kết 3 năm, tổng kết 5 năm thực hiện Kết luận này.", "Interim 3; Final 5")]
    [InlineData("Sau 01 năm đánh giá, rút kinh nghiệm việc thực hiện Chỉ thị vào quý IV/2023.", "Interim 1 2023-12-31")]
    [InlineData("Sau 02 năm triển khai thực hiện, Ban Tổ chức Tỉnh ủy tổ chức sơ kết Đề án.", "Interim 2")]
    [InlineData("Tổ chức sơ kết 01 năm, đánh giá, rút kinh nghiệm việc thực hiện Chỉ thị vào quý IV/2023.", "Interim 1 2023-12-31")]
    [InlineData("Hằng năm tổ chức sơ kết việc thực hiện Chương trình trước ngày 15/12.", "Yearly 2022-12-15")]
    [InlineData("Hằng năm tổ chức sơ kết, tổng kết việc thực hiện Chương trình.", "Yearly; Yearly")]
    [InlineData("Định kỳ 6 tháng tổ chức sơ kết việc thực hiện Chỉ thị.", "Interim")]
    [InlineData("Tổ chức sơ kết giữa nhiệm kỳ, tổng kết cuối nhiệm kỳ việc thực hiện Nghị quyết.", "Interim 3; Final 5")]
    [InlineData("Các cơ quan gửi Tỉnh ủy kết quả sơ kết khi được hai năm và tổng kết khi hết bốn năm.", "Interim 2; Final 4")]
    [InlineData("Tổ chức tổng kết Chỉ thị trong quý II/2024.", "Final 2024-06-30")]
    [InlineData("Tháng 9/2023 sơ kết việc thực hiện Chỉ thị.", "Interim 2023-09-30")]
    [InlineData("Sở Y tế triển khai Đề án; quý III/2025 tổ chức tổng kết.", "Final 2025-09-30")]
    [InlineData("Tháng 9/2023 sơ kết, quý III/2025 tổng kết việc thực hiện Đề án.", "Interim 2023-09-30; Final 2025-09-30")]
    [InlineData("Tổ chức sơ kết vào tháng 9/2023, tổng kết vào quý III/2025.", "Interim 2023-09-30; Final 2025-09-30")]
    [InlineData("Sơ kết vào tháng 9/2023; quý III/2025 tổng kết sau 05 năm thực hiện Đề án.", "Interim 2023-09-30; Final 5 2025-09-30")]
    [InlineData("Sơ kết 3 năm trong quý IV/2024, tổng kết 5 năm trong quý IV/2026.", "Interim 3 2024-12-31; Final 5 2026-12-31")]
    public void A_review_is_planned_as_the_sentence_says(string text, string plans)
    {
        var reviews = Suggestion.WithoutRepeatedReviews(Read(text)).Where(s => s.Kind is SuggestionKind.Review).SelectMany(s => s.Reviews).ToList();
        Assert.Equal(plans.Split("; ").Distinct(), reviews.Select(r => string.Join(' ', new[] { r.Kind.ToString(), r.Years?.ToString(CultureInfo.InvariantCulture), r.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }.OfType<string>())));
    }

    [Theory]
    [InlineData("Thứ hạng cải cách hành chính và năng lực cạnh tranh của tỉnh qua từng năm phải tăng tích cực.", "Thứ hạng cải cách hành chính và năng lực cạnh tranh của tỉnh|hạng|Rank|Down|True||")]
    [InlineData("Thứ hạng về năng lực cạnh tranh của tỉnh mỗi năm phải tốt hơn năm trước.", "Thứ hạng về năng lực cạnh tranh của tỉnh|hạng|Rank|Down|True||")]
    [InlineData("Phấn đấu đến năm 2025 tỷ lệ hộ dùng nước sạch đạt trên 95,5%.", "Tỷ lệ hộ dùng nước sạch|%|AtLeast|Up|False|95,5|2025")]
    [InlineData("Đến năm 2025 tỷ lệ hộ nghèo còn dưới 2%.", "Tỷ lệ hộ nghèo|%|AtMost|Down|False|2|2025")]
    [InlineData("Thu nhập bình quân đầu người đạt 80 triệu đồng vào năm 2025.", "Thu nhập bình quân đầu người|triệu đồng|AtLeast|Up|False|80|2025")]
    [InlineData("Thu ngân sách nhà nước trên địa bàn đạt 6.000 tỷ đồng.", "Thu ngân sách nhà nước trên địa bàn|tỷ đồng|AtLeast|Up|False|6.000|")]
    [InlineData("Phấn đấu đến năm 2025, tỷ lệ lao động qua đào tạo đạt 75%.", "Tỷ lệ lao động qua đào tạo|%|AtLeast|Up|False|75|2025")]
    [InlineData("Tỷ lệ giải ngân vốn đầu tư công đến ngày 31/01/2023 đạt trên 95%.", "Tỷ lệ giải ngân vốn đầu tư công|%|AtLeast|Up|False|95|2023")]
    [InlineData("Giảm tỷ lệ hộ nghèo bình quân 0,5%/năm.", "Tỷ lệ hộ nghèo bình quân|%|AtMost|Down|False||")]
    public void An_indicator_carries_what_the_text_gives_and_no_more(string text, string expected)
    {
        var measure = Assert.Single(Read(text)).Measure!;
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{measure.Name}|{measure.Unit}|{measure.Form}|{measure.Direction}|{measure.Improves}|{measure.Target}|{measure.Year}"));
    }

    [Theory]
    [InlineData("II. Mục tiêu\n- Đến năm 2025, đón trên 600.000 lượt khách; doanh thu du lịch đạt 400 tỷ đồng.", "Lượt khách|600.000|2025; Doanh thu du lịch|400|2025")]
    [InlineData("II. Mục tiêu cụ thể\n1. Đến năm 2025\n- Mở 3 tuyến tham quan.\n2. Đến năm 2030\n- Mở 8 tuyến tham quan.", "Mở (tuyến tham quan)|3|2025; Mở (tuyến tham quan)|8|2030")]
    [InlineData("Đến năm 2025, đón trên 600.000 lượt khách.", "Lượt khách|600.000|2025")]
    [InlineData("II. Mục tiêu\n- Đến năm 2030, khách lưu trú tăng bình quân 9%/năm.", "Khách lưu trú||2030")]
    [InlineData("II. Mục tiêu\n- Đến năm 2025, trồng mới ít nhất 300 ha rừng.", "Trồng mới (ha rừng)|300|2025")]
    [InlineData("II. Mục tiêu\n- Thu hút trên 20 dự án; giải quyết việc làm cho 15.000 lao động.", "Dự án|20|; Lao động|15.000|")]
    [InlineData("II. Mục tiêu\n- Đến năm 2030, tổng lượt khách tăng bình quân 9%/năm; thời gian lưu trú 1,5 ngày.", "Tổng lượt khách||2030; Thời gian lưu trú|1,5|2030")]
    [InlineData("Đến năm 2025, tạo việc làm cho 900 lao động, trong đó 40% qua đào tạo.", "Lao động|900|2025")]
    [InlineData("Tỷ lệ chi ngân sách thường xuyên năm 2023 đạt 90%.", "Tỷ lệ chi ngân sách thường xuyên|90|2023")]
    [InlineData("Tỷ lệ hộ nghèo theo chuẩn đa chiều giai đoạn 2021 - 2025 còn dưới 2%.", "Tỷ lệ hộ nghèo theo chuẩn đa chiều|2|2025")]
    public void What_a_list_of_targets_counts_is_an_indicator_each(string text, string expected)
    {
        var read = Read(text);
        Assert.All(read, s => Assert.Equal(SuggestionKind.Indicator, s.Kind));
        Assert.Equal(expected, string.Join("; ", read.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Measure!.Name}|{s.Measure.Target}|{s.Measure.Year}"))));
    }

    [Theory]
    [InlineData("Sở Thông tin và Truyền thông nâng hạng chỉ số an toàn thông tin, phấn đấu đến năm 2025 nằm trong nhóm 15 tỉnh dẫn đầu.", "Chỉ số an toàn thông tin")]
    [InlineData("Giao Sở Kế hoạch và Đầu tư nâng hạng chỉ số năng lực cạnh tranh (PCI), phấn đấu năm 2023 đứng trong nhóm 30 tỉnh, thành phố.", "Chỉ số năng lực cạnh tranh (PCI)")]
    public void A_rank_that_a_body_shall_reach_is_an_indicator_led_by_it(string text, string name)
    {
        var only = Assert.Single(Read(text));
        Assert.Equal((SuggestionKind.Indicator, name, "hạng"), (only.Kind, only.Measure!.Name, only.Measure.Unit));
        Assert.NotNull(Assert.Single(only.Leads).Agency);
        Assert.NotNull(only.Measure.Year);
    }

    [Theory]
    [InlineData("II. Mục tiêu\n- Giao Sở Y tế hỗ trợ trên 20 trạm y tế xã.")]
    [InlineData("Sở Y tế hỗ trợ trên 20 trạm y tế xã.")]
    [InlineData("I. Mục tiêu, nhiệm vụ\n1. Nhiệm vụ\n- Sửa chữa 12 trạm y tế xã.")]
    public void Work_with_a_number_stays_work(string text) =>
        Assert.Equal(SuggestionKind.Assignment, Assert.Single(Read(text)).Kind);

    private static IReadOnlyList<Suggestion> Read(string text) => DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2022, 11, 1)));
}
