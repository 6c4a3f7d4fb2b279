using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

/// <summary>A body that is known only by the name of another kind of body is not taken in silence.</summary>
public sealed class OtherNameTests
{
    [Theory]
    [InlineData("Giao Công an tỉnh tuần tra các tuyến đường.", "Công an tỉnh|Đảng ủy Công an tỉnh")]
    [InlineData("Giao Giám đốc Công an tỉnh tuần tra các tuyến đường.", "Giám đốc Công an tỉnh|Đảng ủy Công an tỉnh")]
    [InlineData("Giao Sở Xây dựng chủ trì, phối hợp với Bộ Chỉ huy Quân sự tỉnh khảo sát thao trường.", "Bộ Chỉ huy Quân sự tỉnh|Đảng ủy Quân sự tỉnh")]
    [InlineData("Giao Đảng ủy Công an tỉnh chủ trì, phối hợp với Sở Xây dựng rà soát trụ sở công an xã.", null)]
    [InlineData("Giao UBND tỉnh rà soát các cụm công nghiệp, trình Ban Thường vụ Tỉnh ủy.", null)]
    [InlineData("Ban Thường vụ Tỉnh ủy chủ trì kiểm tra các huyện.", null)]
    public void What_was_written_and_what_was_understood_are_said(string text, string? expected)
    {
        var only = Assert.Single(DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2022, 11, 10))));

        Assert.Equal(expected, only.Why.Where(w => w.Code == "BodyByOtherName").Select(w => string.Join('|', w.Args)).SingleOrDefault());
        Assert.Equal(expected, SuggestedWork.Of(only, []).ToCheck.Select(m => $"{m.Written}|{m.Name}").SingleOrDefault());
    }
}
