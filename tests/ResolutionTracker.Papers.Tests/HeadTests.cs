namespace ResolutionTracker.Papers.Tests;

public class HeadTests
{
    [Fact]
    public void Head_and_title_read_back_in_order_with_every_mark()
    {
        using var read = new ReadBack(Samples.Pdf(Samples.Report));

        Assert.StartsWith(
            "TỈNH ỦY MINH HỌA VĂN PHÒNG * Số 15-BC/VPTU ĐẢNG CỘNG SẢN VIỆT NAM Minh Họa, ngày 15 tháng 11 năm 2022 BÁO CÁO tình hình thực hiện",
            read.PageText(1));
    }

    [Fact]
    public void Number_and_date_stand_on_one_line()
    {
        using var read = new ReadBack(Samples.Pdf(Samples.Report));
        var letters = read.Pages[0].Letters;
        string text = string.Concat(letters.Select(letter => letter.Value));

        Assert.Equal(BaselineOf("Số 15-BC"), BaselineOf("Minh Họa, ngày"), 0.1);

        double BaselineOf(string words) => letters[text.IndexOf(words, StringComparison.Ordinal)].StartBaseLine.Y;
    }

    [Fact]
    public void A_letter_says_its_subject_under_the_number()
    {
        PartyHead head = Samples.Head with { Subject = "V/v đôn đốc thực hiện nhiệm vụ được giao" };
        using var read = new ReadBack(Samples.Pdf(new Paper(head, [], [], null)));

        Assert.Contains("Số 15-BC/VPTU V/v đôn đốc thực hiện nhiệm vụ được giao", read.Text);
    }

    [Theory]
    [InlineData("2026-05-26", "./.")]
    [InlineData("2026-05-27", ".")]
    public void The_guide_of_the_day_says_how_a_paper_ends(string day, string end)
    {
        Paper paper = new(null, [], [new Paragraph("xin ý kiến chỉ đạo.")], null)
        {
            Layout = PartyLayout.For(DateOnly.Parse(day)),
        };
        using var read = new ReadBack(Samples.Pdf(paper));

        Assert.Equal($"xin ý kiến chỉ đạo{end}", read.Text);
    }

    [Fact]
    public void Without_an_end_mark_the_last_sentence_stays_as_written()
    {
        Paper paper = new(null, [], [new Paragraph("xin ý kiến;")], null) { Layout = PartyLayout.Guide36 with { EndMark = null } };
        using var read = new ReadBack(Samples.Pdf(paper));

        Assert.Equal("xin ý kiến;", read.Text);
    }
}
