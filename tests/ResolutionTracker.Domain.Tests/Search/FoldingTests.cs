using System.Text;
using CsCheck;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Tests.Search;

public class FoldingTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    [InlineData("Đường Điện Biên", "duong dien bien")]
    [InlineData("Ủy ban", "uy ban")]
    [InlineData("Uỷ ban", "uy ban")]
    [InlineData("hoà bình", "hoa binh")]
    [InlineData("hòa  bình.", "hoa binh")]
    [InlineData("Quí III", "quy iii")]
    [InlineData("QUÝ III", "quy iii")]
    [InlineData("quit", "quit")]
    [InlineData("2020–2025", "2020 2025")]
    [InlineData("2020‑2025", "2020 2025")]
    [InlineData("«Nghị quyết» (mới)", "nghi quyet moi")]
    [InlineData("50-CTr/TU", "50 ctr tu")]
    [InlineData("kế\u00A0hoạch", "ke hoach")]
    [InlineData("ｋｅ１２", "ke12")]
    public void Spellings_of_the_same_words_fold_alike(string? text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("50-CTr/TU")]
    [InlineData("50ctr tu")]
    [InlineData(" 50 – ctr / tu ")]
    public void A_document_number_is_found_however_it_is_spaced(string number) => Assert.Equal("50ctrtu", Folding.Compact(number));

    [Fact]
    public void Every_letter_of_Vietnamese_folds_to_ascii() =>
        Assert.All(
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ",
            letter => Assert.Matches("^[a-z]$", Folding.Fold(letter.ToString())));

    [Fact]
    public void Any_text_folds_and_folding_again_changes_nothing() =>
        Gen.OneOf(Gen.String, Gen.Char.Array[0, 30].Select(c => new string(c))).Sample(text =>
        {
            var folded = Folding.Fold(text);
            Assert.Equal(folded, Folding.Fold(folded));
            Assert.Equal(folded.Trim(), folded);
            Assert.Equal(folded.Replace(" ", ""), Folding.Compact(text));
        });

    [Fact]
    public void Composed_and_decomposed_text_fold_alike() =>
        Gen.Char["aăâđêôơưầẩẫấậộợữýỵQUÝI -–/"].Array[0, 30].Select(c => new string(c)).Sample(text =>
            Folding.Fold(text) == Folding.Fold(text.Normalize(NormalizationForm.FormD)));
}
