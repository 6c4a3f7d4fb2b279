namespace ResolutionTracker.Papers.Tests;

public class FootTests
{
    [Fact]
    public void Recipients_and_signature_read_back()
    {
        using var read = new ReadBack(Samples.Pdf(Samples.Report));

        Assert.EndsWith(
            "Nơi nhận: - Thường trực Tỉnh ủy, - Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, - Các ban, cơ quan tham mưu của Tỉnh ủy, - Lưu Văn phòng Tỉnh ủy. "
            + "T/L BAN THƯỜNG VỤ CHÁNH VĂN PHÒNG Nguyễn Văn Mẫu",
            read.Text);
    }

    [Fact]
    public void The_signature_is_never_cut_and_never_without_a_line_of_text()
    {
        for (int lines = 15; lines < 40; lines++)
        {
            Block[] body = [.. Enumerable.Range(1, lines).Select(i => new Paragraph($"Dòng {i}")), new Paragraph("Câu cuối")];
            using var read = new ReadBack(Samples.Pdf(new Paper(null, [], body, Samples.Foot)));

            int page = read.PageOf("Nguyễn Văn Mẫu");
            Assert.Equal(page, read.PageOf("T/L BAN THƯỜNG VỤ"));
            Assert.Equal(page, read.PageOf("Nơi nhận:"));
            Assert.Equal(page, read.PageOf("Lưu Văn phòng"));
            Assert.Equal(page, read.PageOf("Câu cuối"));
        }
    }

    [Fact]
    public void A_list_longer_than_a_page_goes_on_below_the_signature()
    {
        Recipients all = new([.. Enumerable.Range(1, 100).Select(i => $"Cơ quan{i}"), "Lưu"]);
        using var read = new ReadBack(Samples.Pdf(new Paper(null, [], [], Samples.Foot with { Recipients = all })));

        Assert.All(Enumerable.Range(1, 100), i => Assert.Contains($"- Cơ quan{i},", read.Text));
        Assert.Equal(1, read.PageOf("Nguyễn Văn Mẫu"));
        Assert.All(read.Boxes(), box => Assert.InRange(box.Bottom, 20, 277.5));
    }

    [Fact]
    public void A_signature_without_recipients_or_name_keeps_its_space()
    {
        PaperFoot foot = new(null, new SignatureBlock([new("CHÁNH VĂN PHÒNG", Bold: true)], ""));
        using var read = new ReadBack(Samples.Pdf(new Paper(null, [], [new Paragraph("Câu")], foot)));

        Assert.Equal("Câu./. CHÁNH VĂN PHÒNG", read.Text);
    }
}
