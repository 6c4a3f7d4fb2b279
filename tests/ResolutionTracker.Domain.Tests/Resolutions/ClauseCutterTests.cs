using CsCheck;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

/// <summary>Whole documents with known cuts, the traps of numbering, and that nothing is lost.</summary>
public sealed class ClauseCutterTests
{
    private static readonly string Here = Path.Combine(Root(), "tests", "ResolutionTracker.Domain.Tests", "Resolutions");
    private static readonly string Cuts = Path.Combine(Here, "Cuts");

    // Whole documents of ours, and those by which the reading of directives is measured.
    private static readonly string[] Texts = [.. Directory.EnumerateFiles(Cuts, "*.txt").Concat(Directory.EnumerateFiles(Path.Combine(Here, "Documents"), "*.txt"))];

    private static readonly string[] Pieces =
    [
        "Điều 1. Phạm vi", "Điều 2", "Chương I", "QUY ĐỊNH CHUNG", "Mục 3. X", "I. NHIỆM VỤ", "II- Giải pháp", "1. Giao Sở Công Thương", "2.", "1.1. Rà soát", "a) Lập kế hoạch;", "đ) Báo cáo.",
        "- Gạch", "+ Cộng", "* Sao", "• Chấm", "15.6 là ngày", "Một đoạn văn thường.", "và một dòng nối tiếp", "Nơi nhận:", "T/M BAN THƯỜNG VỤ", "ĐẢNG CỘNG SẢN VIỆT NAM", "KẾT LUẬN", "*", "-----", "PHỤ LỤC", "(2) Hai", "\t", "",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    public static TheoryData<string> Documents() => [.. Texts.Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Documents))]
    public void A_whole_document_is_cut_as_a_person_cut_it(string name)
    {
        var cut = ClauseCutter.Cut(PlainText.Clean(File.ReadAllText(Texts.Single(t => Path.GetFileNameWithoutExtension(t) == name))));

        Assert.True(cut.Count >= 30, $"{name} has only {cut.Count} clauses");
        Assert.Equal(File.ReadAllText(Path.Combine(Cuts, name + ".answer")), string.Concat(cut.Select(c => $"{c.Level} {c.Role} {c.Sign ?? "_"} | {c.Label ?? "_"} | {c.Text.Split('\n')[0]}\n")));
    }

    [Fact]
    public void At_least_three_documents_have_known_answers() => Assert.True(Documents().Count >= 6);

    [Theory]
    [InlineData("Điều 5 Luật Đầu tư quy định")]
    [InlineData("Mục tiêu đến năm 2025")]
    [InlineData("15.6 là hạn gửi")]
    [InlineData("15.6. Hạn gửi")]
    [InlineData("15/6/2021 là hạn")]
    [InlineData("1.000 tỷ đồng")]
    [InlineData("2021. Năm đầu nhiệm kỳ")]
    [InlineData("9,5 % là mức tăng")]
    [InlineData("07-CTr/TU được thay thế")]
    [InlineData("-----")]
    public void Running_text_is_no_number(string line)
    {
        var clause = Assert.Single(ClauseCutter.Cut(line));
        Assert.Equal((null, line), (clause.Sign, clause.Text));
    }

    [Theory]
    [InlineData("PHẦN THỨ HAI: X", "PHẦN THỨ HAI:", "Phần thứ hai")]
    [InlineData("Chương IV", "Chương IV", "Chương IV")]
    [InlineData("Điều 12a. X", "Điều 12a.", "Điều 12a")]
    [InlineData("II- X", "II-", "Mục II")]
    [InlineData("IV/ X", "IV/", "Mục IV")]
    [InlineData("3) X", "3)", "Khoản 3")]
    [InlineData("1.1 X", "1.1", "Khoản 1.1")]
    [InlineData("a) x", "a)", "Điểm a")]
    [InlineData("a.X", "a.", "Điểm a")]
    [InlineData("–X", "–", null)]
    public void A_label_is_known_in_each_form(string line, string written, string? name)
    {
        var label = ClauseLabel.Read(line);
        Assert.Equal((written, name), (label?.Written, label?.Name));
    }

    [Fact]
    public void A_slip_in_the_row_of_letters_and_a_number_on_its_own_line_are_understood()
    {
        var cut = ClauseCutter.Cut("1.\nGiao Sở Tài chính:\na) Một;\nc) Hai;\nb) Ba.\n2. Bốn");

        Assert.Equal([("1.", 0), ("a)", 1), ("c)", 1), ("b)", 1), ("2.", 0)], cut.Select(c => (c.Sign!, c.Level)));
        Assert.Equal("Giao Sở Tài chính:", cut[0].Text);
    }

    [Fact]
    public void Brackets_inside_letters_stand_below_them()
    {
        var cut = ClauseCutter.Cut("1. Một\na) Hai\n1) Ba\n2) Bốn\nb) Năm");
        Assert.Equal([0, 1, 2, 2, 1], cut.Select(c => c.Level));
    }

    [Theory]
    [InlineData("1. Giao Sở Công Thương chủ trì xây dựng Đề án\n- Một;", ClauseRole.Body)]
    [InlineData("1. Xây dựng Đề án phát triển\n- Một;", ClauseRole.Body)]
    [InlineData("1. Về công nghiệp\n- Một;", ClauseRole.Heading)]
    [InlineData("1. Về công nghiệp", ClauseRole.Body)]
    [InlineData("1. Sở Công Thương xây dựng kế hoạch, gồm:\n- Một;", ClauseRole.Body)]
    public void Only_a_title_over_others_is_a_heading(string text, ClauseRole role) => Assert.Equal(role, ClauseCutter.Cut(text)[0].Role);

    [Fact]
    public void A_text_without_numbers_is_cut_by_its_paragraphs()
    {
        var cut = ClauseCutter.Cut("Các cơ quan xây dựng kế hoạch.\nVăn phòng theo dõi.\nSơ kết sau ba năm.");
        Assert.Equal([(0, "Các cơ quan xây dựng kế hoạch."), (0, "Văn phòng theo dõi."), (0, "Sơ kết sau ba năm.")], cut.Select(c => (c.Level, c.Text)));
    }

    [Fact]
    public void A_paragraph_longer_than_a_clause_goes_on_below_it_at_the_end_of_a_sentence()
    {
        var sentence = new string('a', 999) + ". ";
        var cut = ClauseCutter.Cut("1. " + string.Concat(Enumerable.Repeat(sentence, 50)));

        Assert.All(cut, c => Assert.True(c.Text.Length <= Words.LongTextLength && c.Text.EndsWith('.')));
        Assert.Equal([0, 1, 1], cut.Select(c => c.Level));
    }

    [Fact]
    public void Nothing_of_a_text_is_lost_whatever_it_is() =>
        Gen.OneOf(
            Piece.Array[0, 40].Select(p => string.Join('\n', p)),
            Gen.Char["ĐIuề1aXV.)- \n+*đ:;/2"].Array[0, 120].Select(c => new string(c)))
        .Sample(text => Assert.Equal(Letters(text), Letters(ClauseCutter.Join(ClauseCutter.Cut(text)))), iter: 20_000);

    [Fact]
    public void No_clause_is_empty_or_deeper_than_clauses_go() =>
        Piece.Array[0, 40].Select(p => string.Join('\n', p)).Sample(
            text => Assert.All(ClauseCutter.Cut(text), c => Assert.True(c.Text.Trim().Length > 0 && c.Level is >= 0 and <= Clause.DeepestLevel && c.Sign?.Length is null or > 0 and <= 60)),
            iter: 5_000);

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ResolutionTracker.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}
