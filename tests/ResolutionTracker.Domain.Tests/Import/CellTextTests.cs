using System.Text;
using CsCheck;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Domain.Tests.Import;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("  Xây  dựng\u00A0đề\tán ", "Xây dựng đề án")]
    [InlineData("Đe\u0302\u0300 a\u0301n", "Đề án")]
    [InlineData("phát\u00AD triển\u200B xanh\uFEFF", "phát triển xanh")]
    [InlineData("a\u200B\u0301", "á")]
    [InlineData("dòng một\vdòng hai\r\n\r\n dòng ba", "dòng một\ndòng hai\ndòng ba")]
    [InlineData("a\0b\u0001c", "a b c")]
    [InlineData("\n \n", "")]
    [InlineData(null, "")]
    public void What_nobody_sees_is_left_out(string? text, string lines) => Assert.Equal(lines, CellText.Lines(text));

    [Fact]
    public void Half_a_letter_is_no_letter() => Assert.Equal("nửa \uFFFD cặp", CellText.Lines(string.Concat("nửa ", '\uD83D', " cặp")));

    [Theory]
    [InlineData("Xây dựng\nđề án", "Xây dựng đề án")]
    [InlineData("- Kế hoạch\n- Báo cáo", "- Kế hoạch; Báo cáo")]
    [InlineData("Gồm:\n+ Một\n+ Hai;\n+ Ba", "Gồm: Một; Hai; Ba")]
    public void A_text_of_several_lines_becomes_one(string text, string line) => Assert.Equal(line, CellText.Line(text));

    [Theory]
    [InlineData("Xây dựng đề án.", "Xây dựng đề án")]
    [InlineData("Xây dựng đề án ; .", "Xây dựng đề án")]
    [InlineData("Đầu tư mạng lưới chợ...", "Đầu tư mạng lưới chợ")]
    [InlineData("Đầu tư mạng lưới chợ…", "Đầu tư mạng lưới chợ")]
    [InlineData("Đường, trường, v.v...", "Đường, trường, v.v.")]
    [InlineData("Đường, trường, trạm, v.v.", "Đường, trường, trạm, v.v.")]
    [InlineData(".", "")]
    public void A_phrase_has_no_stop_at_its_end(string text, string phrase) => Assert.Equal(phrase, CellText.Phrase(text));

    [Fact]
    public void What_is_clean_stays_as_it_is() => Gen.String[Gen.Frequency((3, Gen.Char), (1, Gen.OneOf('a', '\u0301', '\u0323', '\u200B', ' ', '.', '\n'))), 0, 40].Sample(text =>
    {
        var lines = CellText.Lines(text);
        var phrase = CellText.Phrase(text);
        Assert.Equal(lines, CellText.Lines(lines));
        Assert.Equal(phrase, CellText.Phrase(phrase));
        Assert.True(lines.IsNormalized(NormalizationForm.FormC));
        Assert.DoesNotContain('\0', lines);
    });
}
