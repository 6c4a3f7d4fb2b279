using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class SentenceFinderTests
{
    private const string Sentence = "Giao Sở Công Thương chủ trì lập kế hoạch phát triển cụm công nghiệp, trình trong quý I-2022";

    [Fact]
    public void The_sentence_as_it_stands_is_found_where_it_stands()
    {
        var text = $"Tình hình chung. {Sentence}. Việc khác.";

        Assert.Equal(new TextPlace(17, Sentence.Length), SentenceFinder.Find(text, Sentence));
    }

    [Fact]
    public void Other_spaces_marks_case_and_forms_of_letters_are_the_same_words()
    {
        var text = "Mở đầu. " + Sentence.ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal).Normalize(System.Text.NormalizationForm.FormD) + ".";
        var found = SentenceFinder.Find(text, Sentence)!.Value;

        Assert.Equal(8, found.Start);
        Assert.Equal(text.Length - 1, found.End);
    }

    [Fact]
    public void A_corrected_sentence_is_found_by_most_of_its_words()
    {
        const string corrected = "Giao Sở Công Thương chủ trì xây dựng kế hoạch phát triển các cụm công nghiệp, trình trong quý II-2022";
        var text = $"Giao Sở Nội vụ rà soát biên chế. {corrected}. Hết.";
        var found = SentenceFinder.Find(text, Sentence)!.Value;

        Assert.Equal(corrected, text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("Giao Sở Công Thương chủ trì lập kế hoạch phát triển cụm công nghiệp, trình trước ngày 20/12/2022 để xem xét")]
    [InlineData("Giao Sở Công Thương chủ trì lập kế hoạch phát triển cụm công nghiệp với vốn 1.500 tỷ đồng")]
    public void A_sentence_that_grew_is_found_up_to_its_end(string grown)
    {
        var text = $"Mở đầu. {grown}. Việc khác.";
        var found = SentenceFinder.Find(text, Sentence)!.Value;

        Assert.Equal(grown, text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("Giao Sở Nội vụ rà soát biên chế của các cơ quan, báo cáo trong tháng 6.")]
    [InlineData("")]
    [InlineData("…")]
    public void A_text_without_such_a_sentence_has_no_place_for_it(string text) => Assert.Null(SentenceFinder.Find(text, Sentence));

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("…")]
    public void No_words_are_nowhere(string? sentence) => Assert.Null(SentenceFinder.Find("Một câu.", sentence));

    [Fact]
    public void Quotes_and_signs_do_not_disturb()
    {
        const string odd = "Triển khai “Đề án <b>A&B</b>” \u2013 'giai đoạn 1'";
        var text = "Câu trước; " + odd.Replace('“', '"').Replace('”', '"') + ".";
        var found = SentenceFinder.Find(text, odd)!.Value;

        Assert.Equal("Triển khai \"Đề án <b>A&B</b>\" \u2013 'giai đoạn 1", text.Substring(found.Start, found.Length));
    }
}
