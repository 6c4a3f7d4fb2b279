using System.Text;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Tests.Deadlines;

public class DeadlinePhraseTests
{
    [Theory]
    [MemberData(nameof(PhraseTable.Rows), MemberType = typeof(PhraseTable))]
    public void A_phrase_is_read_as_a_careful_clerk_would(
        string phrase, string issuedOn, string kind, string start, string due, string flags, string detail)
    {
        var reading = DeadlinePhrase.Parse(phrase, PhraseTable.Context(issuedOn));

        Assert.Equal(
            (kind, start, due, flags, detail),
            (reading.Kind?.ToString() ?? "asks", PhraseTable.Day(reading.Start), PhraseTable.Day(reading.Due), PhraseTable.Flags(reading), PhraseTable.Detail(reading)));
        Assert.Equal(phrase, reading.Text);
        Assert.Equal(kind != "asks", reading.Understood);
    }

    [Theory]
    [MemberData(nameof(PhraseTable.Phrases), MemberType = typeof(PhraseTable))]
    public void Case_marks_decomposition_and_spaces_change_nothing(string phrase, string issuedOn)
    {
        var context = PhraseTable.Context(issuedOn);
        var sense = PhraseTable.Sense(DeadlinePhrase.Parse(phrase, context));

        foreach (var variant in Variants(phrase))
            Assert.Equal((variant, sense), (variant, PhraseTable.Sense(DeadlinePhrase.Parse(variant, context))));
    }

    [Theory]
    [MemberData(nameof(PhraseTable.Phrases), MemberType = typeof(PhraseTable))]
    public void What_is_said_back_is_understood_the_same(string phrase, string issuedOn)
    {
        var context = PhraseTable.Context(issuedOn);
        var reading = DeadlinePhrase.Parse(phrase, context);
        var normal = DeadlinePhrase.Normal(reading);
        var english = DeadlinePhrase.Normal(reading, english: true);

        if (!reading.Understood)
        {
            Assert.Equal(("", ""), (normal, english));
            return;
        }
        Assert.Equal((normal, PhraseTable.Sense(reading)), (normal, PhraseTable.Sense(DeadlinePhrase.Parse(normal, context))));
        Assert.Equal((english, PhraseTable.Sense(reading)), (english, PhraseTable.Sense(DeadlinePhrase.Parse(english, context))));
        Assert.Equal(normal, DeadlinePhrase.Normal(DeadlinePhrase.Parse(english, context)));
    }

    [Theory]
    [InlineData("q3-2021", "Quý III/2021 (30/9/2021)", "Quarter III/2021 (30/9/2021)")]
    [InlineData("trước 15/6/2022", "Trước ngày 15/6/2022", "Before 15/6/2022")]
    [InlineData("2/2025", "Tháng 2/2025 (28/2/2025)", "Month 2/2025 (28/2/2025)")]
    [InlineData("6 tháng đầu năm 2022", "6 tháng đầu năm 2022 (30/6/2022)", "First half of 2022 (30/6/2022)")]
    [InlineData("9 tháng năm 2022", "9 tháng đầu năm 2022 (30/9/2022)", "First 9 months of 2022 (30/9/2022)")]
    [InlineData("2025", "Năm 2025 (31/12/2025)", "Year 2025 (31/12/2025)")]
    [InlineData("nhiệm kỳ 2020-2025", "Nhiệm kỳ 2020–2025 (31/12/2025)", "Term 2020–2025 (31/12/2025)")]
    [InlineData("trước tháng 12/2022", "Trước tháng 12/2022 (30/11/2022)", "Before month 12/2022 (30/11/2022)")]
    [InlineData("01.6.2022", "Ngày 1/6/2022", "1/6/2022")]
    [InlineData("từ 15/6 đến 30/9/2022", "Từ 15/6/2022 đến 30/9/2022", "From 15/6/2022 to 30/9/2022")]
    [InlineData("hàng năm", "Hằng năm", "Every year")]
    [InlineData("trước 15/6 và 01/12 hàng năm", "Trước ngày 15/6 và 1/12 hằng năm", "Before 15/6 and 1/12 of every year")]
    [InlineData("ngày 20 tháng cuối quý", "Ngày 20 của tháng cuối quý", "Day 20 of the last month of every quarter")]
    [InlineData("10 ngày kể từ ngày ký", "Trong 10 ngày kể từ ngày ký (15/1/2022)", "Within 10 days after the day of signing (15/1/2022)")]
    [InlineData("không quy định", "Không quy định thời hạn", "No deadline set")]
    public void The_normal_form_is_one(string phrase, string vietnamese, string english)
    {
        var reading = DeadlinePhrase.Parse(phrase, PhraseTable.Context("2022-01-05"));

        Assert.Equal((vietnamese, english), (DeadlinePhrase.Normal(reading), DeadlinePhrase.Normal(reading, english: true)));
    }

    [Fact]
    public void The_strict_reading_says_both_the_day_written_and_the_day_meant()
    {
        var reading = DeadlinePhrase.Parse("trước ngày 15/6/2022", PhraseTable.Context("2022-01-05 strict"));

        Assert.Equal("Trước ngày 15/6/2022 (14/6/2022)", DeadlinePhrase.Normal(reading));
    }

    private static IEnumerable<string> Variants(string phrase)
    {
        yield return phrase.ToUpperInvariant();
        yield return phrase.ToLowerInvariant();
        yield return phrase.Normalize(NormalizationForm.FormD);
        yield return phrase.Normalize(NormalizationForm.FormC);
        yield return WithoutMarks(phrase);
        yield return $"  {phrase.Replace(" ", " \u00A0 ")}\t";
        yield return phrase.Replace('-', '–');
        yield return phrase.Replace('–', '‑');
        yield return phrase.Replace("quý", "quí").Replace("hằng", "hàng");
    }

    private static string WithoutMarks(string phrase) => new(
        [.. phrase.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)
            .Select(c => c switch { 'đ' => 'd', 'Đ' => 'D', _ => c })]);

    [Theory]
    [InlineData("Sáu tháng một lần", Every.Half)]
    [InlineData("định kỳ sáu tháng", Every.Half)]
    [InlineData("mỗi năm một lần", Every.Year)]
    [InlineData("ba tháng một lần", Every.Quarter)]
    [InlineData("mười hai tháng một lần", Every.Year)]
    [InlineData("một năm một lần", Every.Year)]
    [InlineData("mỗi quý một lần", Every.Quarter)]
    public void Numbers_in_words_come_back_as_figures_do(string phrase, Every every)
    {
        var reading = DeadlinePhrase.Parse(phrase, new(new DateOnly(2022, 8, 9)));

        Assert.Equal(every, Assert.Single(reading.Recurrence).Every);
    }
}
