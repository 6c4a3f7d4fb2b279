using System.Text;

namespace ResolutionTracker.Papers.Tests;

public class TextTests
{
    public const string AllMarks =
        "à á ả ã ạ ă ằ ắ ẳ ẵ ặ â ầ ấ ẩ ẫ ậ đ è é ẻ ẽ ẹ ê ề ế ể ễ ệ ì í ỉ ĩ ị ò ó ỏ õ ọ ô ồ ố ổ ỗ ộ ơ ờ ớ ở ỡ ợ ù ú ủ ũ ụ ư ừ ứ ử ữ ự ỳ ý ỷ ỹ ỵ";

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Every_Vietnamese_letter_reads_back_in_every_cut(bool bold, bool italic)
    {
        string text = AllMarks + " " + AllMarks.ToUpperInvariant();
        using var read = new ReadBack(Samples.Pdf(new Paragraph([new Run(text, bold, italic)]), new Note("Hết")));

        Assert.Equal(text + " Hết", read.Text);
    }

    [Fact]
    public void Whole_sentences_read_back_over_lines_and_styles()
    {
        Paragraph paragraph = new([new("Các cơ quan "), new("đơn vị, ", Bold: true), new(Samples.Sentence), new(" gạch chân", Underline: true)]);
        using var read = new ReadBack(Samples.Pdf(paragraph, new Heading(2, "2. Kết quả")));

        Assert.Equal($"Các cơ quan đơn vị, {Samples.Sentence} gạch chân 2. Kết quả", read.Text);
    }

    [Fact]
    public void Decomposed_text_gives_the_same_file_as_composed()
    {
        byte[] composed = Samples.Pdf(new Paragraph(Samples.Sentence.Normalize(NormalizationForm.FormC)));
        byte[] decomposed = Samples.Pdf(new Paragraph(Samples.Sentence.Normalize(NormalizationForm.FormD)));

        Assert.Equal(composed, decomposed);
    }

    [Theory]
    [InlineData("Tốt lắm 👍 nhé", 0x1F44D, "U+1F44D")]
    [InlineData("Chữ 字 lạ", 0x5B57, "U+5B57")]
    public void A_character_without_a_glyph_is_refused_by_name(string text, int character, string name)
    {
        foreach (Block block in (Block[])[new Paragraph(text), new Heading(1, text), new Table([new(1)], [], [new(text)]), new Note(text)])
        {
            var refused = Assert.Throws<MissingGlyphException>(() => Samples.Pdf(block));

            Assert.Equal(character, refused.Character.Value);
            Assert.Contains(name, refused.Message);
            Assert.StartsWith(text, refused.Near);
        }
    }

    [Fact]
    public void Text_can_be_asked_beforehand_and_made_printable()
    {
        Assert.Null(PaperText.FirstUnprintable(Samples.Sentence));
        Assert.Equal(new Rune(0x5B57), PaperText.FirstUnprintable("Chữ 字"));
        Assert.Equal("Chữ □", PaperText.Printable("Chữ 字"));
        using var read = new ReadBack(Samples.Pdf(new Note(PaperText.Printable("Chữ 字 👍"))));
        Assert.Equal("Chữ □ □", read.Text);
    }

    [Fact]
    public void Invisible_characters_of_pasted_text_leave_no_trace()
    {
        using var read = new ReadBack(Samples.Pdf(new Note("\uFEFFBáo\u200B cáo\tquý\u00AD III\r\nnăm\uD800")));

        Assert.Equal("Báo cáo quý III năm\uFFFD", read.Text);
    }

    [Fact]
    public void A_word_wider_than_the_page_is_broken_and_loses_nothing()
    {
        string word = string.Concat(Enumerable.Repeat("nghiêng", 60));
        using var read = new ReadBack(Samples.Pdf(new Note(word), new Table([new(1), new(1)], [[new(word), new("B")]], [new(word, "ngắn")])));

        Assert.Equal($"{word} {word} B {word} ngắn", read.Text);
        Assert.All(read.Boxes(), box => Assert.InRange(box.Right, 30, 195.5));
    }

    [Fact]
    public void Ligatures_do_not_swallow_letters()
    {
        using var read = new ReadBack(Samples.Pdf(new Note("fi fl ffi office file")));

        Assert.Equal("fi fl ffi office file", read.Text);
        Assert.Equal(21, read.Pages[0].Letters.Count(letter => letter.Value.Length == 1) - 1);
    }
}
