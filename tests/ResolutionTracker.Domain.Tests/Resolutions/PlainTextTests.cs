using System.Text;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class PlainTextTests
{
    [Fact]
    public void A_text_is_kept_in_one_form_without_what_nobody_sees() =>
        Assert.Equal("Nghị quyết số 1\nĐiều 1. Một\thai", PlainText.Clean("\uFEFFNghị quyết\u00A0số 1 \r\n\r\n \u200BĐiều 1. M\u00ADột\thai\u2028".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData(null, "TextEmpty")]
    [InlineData(" \r\n\t\u200B", "TextEmpty")]
    [InlineData("NhiÖm vô träng t©m cña c¸c c¬ quan, ®¬n vÞ, ®Þa ph­¬ng trong n¨m: x©y dùng ch­¬ng tr×nh", "TextOldFont")]
    [InlineData("\uE001\uE002\uE003\uE004 a", "TextNotReadable")]
    public void A_text_that_cannot_be_kept_is_refused_for_what_it_is(string? raw, string code) =>
        Assert.Equal(code, Assert.Throws<RuleBroken>(() => PlainText.Clean(raw)).Code);

    [Fact]
    public void The_longest_text_is_taken_and_one_letter_more_is_not()
    {
        Assert.Equal(PlainText.MostCharacters, PlainText.Clean(new('a', PlainText.MostCharacters)).Length);
        Assert.Equal("TextOverLimit", Assert.Throws<RuleBroken>(() => PlainText.Clean(new('a', PlainText.MostCharacters + 1))).Code);
    }

    [Fact]
    public void Vietnamese_with_a_few_strange_signs_is_no_old_font() =>
        PlainText.Clean("Nhiệt độ 30°, diện tích 5 km² ± 1, thương hiệu ® của tỉnh được bảo hộ, gồm các mục · một · hai · ba · bốn · năm · sáu ở nhiều địa phương");
}
