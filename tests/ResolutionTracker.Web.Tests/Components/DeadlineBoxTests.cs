using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Tests.Components;

public sealed class DeadlineBoxTests : FurnitureTest
{
    private static readonly DateOnly Issued = new(2021, 8, 9);

    private string? _typed;

    [Theory]
    [InlineData("Quý III-2021", "30/09/2021 · hạn theo quý · thứ năm")]
    [InlineData("tháng 2/2022", "28/02/2022 · hạn theo tháng")]
    [InlineData("15/11/2022", "15/11/2022 · đúng ngày")]
    [InlineData("trước ngày 15/6/2022", "hạn “trước ngày”")]
    [InlineData("Không quy định thời hạn", "không quy định thời hạn")]
    [InlineData("trong 10 ngày kể từ ngày ký", "19/08/2021 · 10 ngày tính từ ngày ký 09/08/2021 · thứ năm")]
    [InlineData("02/6/2022", "thứ năm · còn 1 ngày làm việc")]
    [InlineData("05/9/2022", "thứ hai · còn 67 ngày làm việc")]
    public void What_was_understood_is_said_on_every_key(string typed, string said)
    {
        var box = Box();
        box.Find("input").Input(typed);
        Assert.Contains(said, box.Find(".rt-understood").TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, _typed);
    }

    [Theory]
    [InlineData("hằng quý trước ngày 20", "tháng nào của quý")]
    [InlineData("trong vòng 1 tháng", "trong 30 ngày kể từ ngày ký")]
    [InlineData("trước 17h ngày 20/12/22", "Hạn tính hết ngày")]
    public void What_is_missing_or_left_out_is_said(string typed, string said)
    {
        var box = Box();
        box.Find("input").Input(typed);
        Assert.Contains(box.FindAll(".rt-warning"), w => w.TextContent.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void A_phrase_not_understood_asks_and_offers_a_date()
    {
        var box = Box();
        box.Find("input").Input("bao giờ cũng được");
        Assert.Contains("Chưa hiểu", box.Find(".rt-warning").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", box.Find("input[type=text]").GetAttribute("aria-invalid"));

        box.Find("input[type=date]").Change("2021-10-15");

        Assert.Equal("15/10/2021", _typed);
        Assert.Equal("15/10/2021", box.Find("input[type=text]").GetAttribute("value"));
        Assert.Contains("15/10/2021", box.Find(".rt-understood").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_may_be_picked_instead_of_typed()
    {
        var box = Box();
        box.Find("input[type=date]").Change("2022-10-14");
        Assert.Equal("14/10/2022", _typed);
    }

    [Fact]
    public void Nothing_is_written_back_into_the_box_while_it_is_typed_in()
    {
        var box = Box("Quý II");
        box.Find("input").Input("Quý III");
        box.Find("input").Input("Quý III-2021");
        box.Render(p => p.Add(b => b.Text, _typed));
        Assert.Equal("Quý II", box.Find("input").GetAttribute("value"));
    }

    [Theory]
    [InlineData("31/12/2022", "Rơi vào ngày nghỉ (thứ bảy)")]
    [InlineData("02/9/2022", "Rơi vào ngày nghỉ (Quốc khánh)")]
    [InlineData("01/7/2021", "sớm hơn ngày của văn bản (09/08/2021)")]
    [InlineData("quý IV/2021", "Ngày này đã qua")]
    [InlineData("quý IV", "hiểu là năm 2021")]
    [InlineData("31/01/2026", "sau ngày cuối của nhiệm kỳ (31/12/2025)")]
    public void A_doubtful_deadline_is_warned_of(string typed, string warning)
    {
        var box = Box();
        box.Find("input").Input(typed);
        Assert.Contains(warning, string.Concat(box.FindAll(".rt-warning").Select(w => w.TextContent)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_deadline_that_comes_back_the_next_day_is_said_however_old_the_document()
    {
        var box = Box();
        box.Find("input").Input("hằng quý");
        Assert.Contains("30/06/2022", box.Find(".rt-understood").TextContent, StringComparison.Ordinal);
        Assert.Empty(box.FindAll(".rt-warning"));
    }

    [Fact]
    public void The_refusal_of_the_form_stands_beside_the_box()
    {
        var box = Box(error: "Cần nhập thời hạn.");
        Assert.Equal("Cần nhập thời hạn.", box.Find(".rt-field-error").TextContent);
        Assert.Equal(box.Find(".rt-deadline-said").Id, box.Find("input").GetAttribute("aria-describedby"));
    }

    private IRenderedComponent<DeadlineBox> Box(string? text = null, string? error = null) => Render<DeadlineBox>(p => p
        .Add(b => b.Text, text).Add(b => b.TextChanged, t => _typed = t).Add(b => b.Error, error)
        .Add(b => b.Context, new DeadlineContext(Issued, TermEndsOn: new(2025, 12, 31))).Add(b => b.Today, new DateOnly(2022, 6, 1))
        .Add(b => b.Calendar, new WorkingCalendar([new(new(2022, 9, 2), CalendarDayKind.Holiday, "Quốc khánh")])));
}
