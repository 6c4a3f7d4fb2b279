using System.Text;
using CsCheck;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Tests.Search;

public class VietnameseOrderTests
{
    [Fact]
    public void Letters_stand_as_in_the_dictionary() =>
        AssertOrdered("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y".Split(' '));

    [Fact]
    public void Tones_stand_as_in_the_dictionary() => AssertOrdered(["ma", "mà", "mả", "mã", "má", "mạ"]);

    [Fact]
    public void Tones_come_after_letters() => AssertOrdered(["Bạ", "Băng", "Bằng", "Bẳng", "Bâng", "Bia"]);

    [Fact]
    public void Numbers_stand_by_their_value() => AssertOrdered(["Tổ 2", "Tổ 10", "Tổ 100", "Tổ dân phố"]);

    [Fact]
    public void A_word_stands_before_what_begins_with_it() =>
        AssertOrdered(["Ban", "Ban Dân vận", "Ban Nội chính", "Ban Tổ chức", "Ban Tuyên giáo", "Báo Hậu Giang", "Sở Y tế", "Ủy ban"]);

    [Theory]
    [InlineData("Uỷ ban", "Ủy ban")]
    [InlineData("HOÀ BÌNH", "hòa bình")]
    [InlineData("Tổ 07", "tổ 7")]
    [InlineData("Mặt trận – Tổ quốc", "mặt trận Tổ quốc")]
    public void Spellings_of_one_name_stand_together(string one, string other) =>
        Assert.Equal(VietnameseOrder.Key(one), VietnameseOrder.Key(other));

    [Fact]
    public void Any_text_has_an_ascii_key_the_same_for_both_normal_forms() =>
        Gen.OneOf(Gen.String, Gen.Char["aăâđêôơưầẩẫấậộợữýỵ 019-/漢"].Array[0, 20].Select(c => new string(c))).Sample(text =>
        {
            var key = VietnameseOrder.Key(text);
            Assert.True(Ascii.IsValid(key));
            if (!text.Any(c => char.IsSurrogate(c) || c == '\uFFFE'))
                Assert.Equal(key, VietnameseOrder.Key(text.Normalize(NormalizationForm.FormD)));
        });

    private static void AssertOrdered(string[] names)
    {
        Assert.Equal(names, Enumerable.Reverse(names).OrderBy(VietnameseOrder.Key, StringComparer.Ordinal));
        Assert.Equal(names.Length, names.Select(VietnameseOrder.Key).Distinct().Count());
    }
}
