namespace ResolutionTracker.Papers.Tests;

public class TableTests
{
    [Fact]
    public void A_two_row_header_and_its_totals_read_back_row_by_row()
    {
        using var read = new ReadBack(Samples.Pdf(Samples.Matrix));

        Assert.Contains("TT Cơ quan chủ trì Tổng số Đã hoàn thành Chưa hoàn thành Đúng hạn Quá hạn Trong hạn Quá hạn 1 Sở Công Thương 12 7 1 3 1", read.Text);
        Assert.EndsWith("Tổng cộng 45 23 4 14 4", read.Text);
    }

    [Fact]
    public void The_header_returns_on_each_page_of_a_long_table()
    {
        using var read = new ReadBack(Samples.Pdf(Samples.LongTable(90)));

        Assert.True(read.Pages.Count > 4);
        foreach (int number in Enumerable.Range(1, read.Pages.Count))
        {
            Assert.Equal(2, read.PageText(number).Split("TT Tên nhiệm vụ Cơ quan chủ trì").Length);
        }
    }

    [Fact]
    public void A_row_is_not_cut_over_two_pages()
    {
        using var read = new ReadBack(Samples.Pdf(Rows(60, lines: 4)));

        Assert.True(read.Pages.Count > 3);
        foreach (int row in Enumerable.Range(1, 60))
        {
            Assert.Equal(read.PageOf($"đầu{row}."), read.PageOf($"cuối{row}."));
        }
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_under_the_header()
    {
        using var read = new ReadBack(Samples.Pdf(Rows(1, lines: 120)));

        Assert.True(read.Pages.Count >= 3);
        Assert.All(Enumerable.Range(1, read.Pages.Count), number => Assert.Contains("Nội dung dài", read.PageText(number)));
        Assert.Equal(118, read.Text.Split("giữa1.").Length - 1);
        Assert.All(read.Boxes(), box => Assert.InRange(box.Bottom, 20, 277.5));
    }

    [Fact]
    public void The_total_stays_with_the_row_above_it()
    {
        for (int rows = 24; rows < 40; rows++)
        {
            Table table = Rows(rows, lines: 1);
            using var read = new ReadBack(Samples.Pdf(table with { Rows = [.. table.Rows, Row.Total("Tổng cộng")] }));

            Assert.Equal(read.PageOf($"đầu{rows}."), read.PageOf("Tổng cộng"));
        }
    }

    [Fact]
    public void A_heading_inside_the_table_stays_with_the_row_below_it()
    {
        Row heading = new([new Cell("I. Nhóm", ColumnSpan: 2)], Bold: true);
        Table table = Rows(18, lines: 2);
        table = table with { Rows = [.. table.Rows, heading, new("dưới"), new("cuối cùng")] };
        for (int space = 1; space < 40; space++)
        {
            using var read = new ReadBack(Samples.Pdf(new Note("Trên"), new Spacer(space), table));

            Assert.Equal(read.PageOf("dưới"), read.PageOf("I. Nhóm"));
        }
    }

    [Fact]
    public void A_short_table_is_not_torn_apart()
    {
        for (int lines = 15; lines < 40; lines++)
        {
            using var read = new ReadBack(Samples.Pdf([.. Enumerable.Range(1, lines).Select(_ => new Paragraph("Dòng")), Samples.Matrix]));

            Assert.Equal(read.PageOf("Bảng 1."), read.PageOf("Tổng cộng"));
        }
    }

    [Fact]
    public void An_empty_table_says_so_and_one_without_columns_says_nothing()
    {
        Table empty = Samples.LongTable(0);
        using var read = new ReadBack(Samples.Pdf(
            empty, empty with { WhenEmpty = "Không có nhiệm vụ" }, new Table([], [[new("A")]], [new("b")])));

        Assert.EndsWith("Tình trạng Không có nhiệm vụ", read.Text);
        Assert.Equal(3, read.Text.Split("Tên nhiệm vụ").Length);
    }

    [Fact]
    public void Missing_and_surplus_cells_do_no_harm()
    {
        Table table = new(
            [new(1), new(1)],
            [[new("A", ColumnSpan: 9), new("B")], [new("C", RowSpan: 9)]],
            [new("một"), new("hai", "ba", "bốn"), new([])]);
        using var read = new ReadBack(Samples.Pdf(table));

        Assert.Equal("A C một hai ba", read.Text);
    }

    [Fact]
    public void No_word_is_broken_while_other_columns_have_room()
    {
        Table table = new([new(0.01f), new(10)], [[new("Nghiêng"), new("Rộng")]], [new("30/9/2021", "x")]);
        using var read = new ReadBack(Samples.Pdf(table));
        var digits = read.Pages[0].Letters.Where(letter => "30/921".Contains(letter.Value)).ToList();

        Assert.Equal(9, digits.Count);
        Assert.Single(digits.Select(letter => Math.Round(letter.StartBaseLine.Y)).Distinct());
    }

    [Fact]
    public void Figures_stand_even_on_the_right()
    {
        Table table = new([new(1, Align.Right)], [], [new("1"), new("1.111"), new("11")]);
        using var read = new ReadBack(Samples.Pdf(table));
        var rights = read.Boxes().GroupBy(box => Math.Round(box.Bottom)).Select(row => row.Max(box => box.Right)).ToList();

        Assert.Equal(3, rights.Count);
        Assert.Equal(rights.Min(), rights.Max(), 0.05);
    }

    private static Table Rows(int count, int lines) => new(
        [new(5), new(1)],
        [[new("Nội dung dài", ColumnSpan: 2)]],
        [.. Enumerable.Range(1, count).Select(i => new Row(string.Join(
            '\n',
            [$"đầu{i}.", .. Enumerable.Repeat($"giữa{i}.", Math.Max(0, lines - 2)), $"cuối{i}."])))]);
}
