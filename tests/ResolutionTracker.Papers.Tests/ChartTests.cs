namespace ResolutionTracker.Papers.Tests;

public class ChartTests
{
    [Fact]
    public void Title_legend_labels_and_values_read_back()
    {
        using var read = new ReadBack(Samples.Pdf(Samples.Chart));

        Assert.StartsWith("Biểu đồ 1. Nhiệm vụ theo tình trạng và cơ quan Đúng hạn Hoàn thành quá hạn Trong hạn Quá hạn", read.Text);
        Assert.Contains("Sở Công Thương 7 1 3 1 12", read.Text);
        Assert.Contains("Sở Kế hoạch và Đầu tư 10 2 5 1 18", read.Text);
        Assert.EndsWith("(nhiệm vụ)", read.Text);
    }

    [Fact]
    public void A_bar_without_a_figure_says_so_and_is_not_zero()
    {
        using var read = new ReadBack(Samples.Pdf(new BarChart("T", ["S"], [new("Chưa", [null]), new("Không", [0])])));

        Assert.Contains("Chưa chưa có số liệu", read.Text);
        Assert.Contains("Không 0", read.Text);
    }

    [Fact]
    public void The_label_of_the_caller_stands_at_the_end_of_the_bar()
    {
        using var read = new ReadBack(Samples.Pdf(Samples.Rates));

        Assert.Contains("Sở Công Thương 77,8 % (7/9)", read.Text);
        Assert.Contains("100", read.Text);
    }

    [Fact]
    public void Parts_too_narrow_for_their_number_are_told_at_the_end()
    {
        using var read = new ReadBack(Samples.Pdf(new BarChart("T", ["A", "B"], [new("Dài", [1999.5, 1]), new("Ngắn", [1, null])])));

        Assert.Contains("2.000,5 (1.999,5; 1)", read.Text);
        Assert.Contains("1 (1; –)", read.Text);
    }

    [Fact]
    public void A_chart_that_fits_a_page_is_not_torn_apart()
    {
        for (int lines = 10; lines < 35; lines++)
        {
            using var read = new ReadBack(Samples.Pdf([.. Enumerable.Range(1, lines).Select(_ => new Paragraph("Dòng")), Samples.Chart]));

            Assert.Equal(read.PageOf("Biểu đồ 1."), read.PageOf("(nhiệm vụ)"));
        }
    }

    [Fact]
    public void A_chart_of_a_hundred_bars_goes_over_pages_inside_the_margins()
    {
        BarChart chart = new("T", ["A", "B"], [.. Enumerable.Range(1, 100).Select(i => new Bar($"Cơ quan{i}.", [i, 100 - i]))]);
        using var read = new ReadBack(Samples.Pdf(chart));

        Assert.True(read.Pages.Count > 2);
        Assert.All(Enumerable.Range(1, 100), i => Assert.Contains($"Cơ quan{i}.", read.Text));
        Assert.All(read.Boxes(), box => Assert.InRange(box.Bottom, 20, 277.5));
        Assert.All(read.Boxes(), box => Assert.InRange(box.Right, 30, 195.5));
    }

    [Fact]
    public void Nothing_to_draw_is_no_error()
    {
        using var read = new ReadBack(Samples.Pdf(
            new BarChart("Trống", [], []), new BarChart("Lạ", ["A"], [new("B", [double.NaN]), new("C", [-5]), new("D", [])])));

        Assert.Contains("Trống", read.Text);
    }

    [Fact]
    public void More_series_than_patterns_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Samples.Pdf(new BarChart("T", ["1", "2", "3", "4", "5", "6", "7"], [])));
    }
}
