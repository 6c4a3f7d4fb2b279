using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Components;

public sealed class DayBoxTests : FurnitureTest
{
    private DateOnly? _day = new(2022, 3, 1);

    [Theory]
    [InlineData("1/11/2022")]
    [InlineData("01/11/2022")]
    [InlineData("01-11-2022")]
    [InlineData("1.11.2022")]
    [InlineData("2022-11-01")]
    public void The_day_comes_before_the_month_whatever_the_browser_speaks(string typed)
    {
        var box = Box();
        box.Find("#day").Change(typed);
        Assert.Equal(new DateOnly(2022, 11, 1), _day);
        Assert.Equal("01/11/2022", box.Find("#day").GetAttribute("value"));
    }

    [Theory]
    [InlineData("31/02/2022")]
    [InlineData("11/15/2022")]
    [InlineData("hôm qua")]
    [InlineData("01/11/0022")]
    public void What_is_no_day_stays_is_named_and_stops_the_form(string typed)
    {
        var box = Box();
        box.Find("#day").Change(typed);
        Assert.Equal(new DateOnly(2022, 3, 1), _day);
        Assert.Equal(typed, box.Find("#day").GetAttribute("value"));
        Assert.Equal("true", box.Find("#day").GetAttribute("aria-invalid"));
        Assert.Contains($"“{typed}”", box.Find("#day-unread").TextContent, StringComparison.Ordinal);
        Assert.Equal("DateNotUnderstood", Assert.Throws<RuleBroken>(Unread.Demand).Code);

        box.Find("#day").Change("2/3/2022");
        Assert.Empty(box.FindAll("#day-unread"));
        Unread.Demand();
    }

    [Fact]
    public void An_emptied_box_is_no_day_and_a_picked_day_fills_it()
    {
        var box = Box();
        box.Find("#day").Change("");
        Assert.Null(_day);
        box.Find("input[type=date]").Change("2022-11-15");
        Assert.Equal(new DateOnly(2022, 11, 15), _day);
        Assert.Equal("15/11/2022", box.Find("#day").GetAttribute("value"));
    }

    [Fact]
    public async Task A_box_that_is_gone_stops_nothing()
    {
        Box().Find("#day").Change("hôm qua");
        await DisposeComponentsAsync();
        Unread.Demand();
    }

    private UnreadDays Unread => Services.GetRequiredService<UnreadDays>();

    private IRenderedComponent<DayBox> Box() =>
        Render<DayBox>(p => p.Add(b => b.Id, "day").Add(b => b.Value, _day).Add(b => b.ValueChanged, day => _day = day));
}
