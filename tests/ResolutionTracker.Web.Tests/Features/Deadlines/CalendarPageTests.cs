using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Features.Deadlines;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Deadlines;

public sealed class CalendarPageTests : TrackerTest
{
    [Fact]
    public void The_demo_year_is_shown_first_and_any_year_by_its_address()
    {
        var page = Render<CalendarPage>();
        page.WaitForAssertion(() => Assert.Contains("01/02/2022", page.Find("tbody").TextContent, StringComparison.Ordinal));
        Assert.Equal("2022", page.Find("[aria-current=page]").TextContent);

        Services.GetRequiredService<NavigationManager>().NavigateTo($"{Urls.Calendar}?nam=2030");

        page.WaitForAssertion(() => Assert.Contains("24/11/2030", page.Find("tbody").TextContent, StringComparison.Ordinal));
        Assert.Contains("chưa có thông báo", page.Find("tbody").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_days_says_so()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"{Urls.Calendar}?nam=1999");

        var page = Render<CalendarPage>();

        page.WaitForAssertion(() => Assert.Contains("1999", page.Find(".rt-nothing").TextContent, StringComparison.Ordinal));
    }
}
