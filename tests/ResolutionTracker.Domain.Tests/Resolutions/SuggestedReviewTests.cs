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
    [InlineData("Tổ chức tổng kết Chỉ thị trong quý II/2024.", "Final 5 2024-06-30")]
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
    [InlineData("Thu nhập bình quân đầu người đạt 80 triệu đồng vào năm 2025.", "Thu nhập bình quân đầu người||AtLeast|Up|False|80|2025")]
    [InlineData("Giảm tỷ lệ hộ nghèo bình quân 0,5%/năm.", "Tỷ lệ hộ nghèo bình quân|%|AtMost|Down|False||")]
    public void An_indicator_carries_what_the_text_gives_and_no_more(string text, string expected)
    {
        var measure = Assert.Single(Read(text)).Measure!;
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{measure.Name}|{measure.Unit}|{measure.Form}|{measure.Direction}|{measure.Improves}|{measure.Target}|{measure.Year}"));
    }

    private static IReadOnlyList<Suggestion> Read(string text) => DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2022, 11, 1)));
}
