using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ResolutionTracker.Web.Layout;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Tests.Components;

namespace ResolutionTracker.Web.Tests.Layout;

public sealed class DemoBannerTests : FurnitureTest
{
    private readonly FakeTimeProvider _time = new(new(2026, 3, 2, 5, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Its_clock_goes_on_while_the_page_is_open()
    {
        Services.AddSingleton<TimeProvider>(_time);
        Services.AddSingleton(new DomainClock(_time, new(2022, 11, 15, 8, 0, 40, TimeSpan.FromHours(7))));
        var banner = Render<DemoBanner>();
        Assert.Contains("08:00", banner.Markup, StringComparison.Ordinal);
        _time.Advance(TimeSpan.FromSeconds(20));
        banner.WaitForAssertion(() => Assert.Contains("08:01", banner.Markup, StringComparison.Ordinal));
        _time.Advance(TimeSpan.FromMinutes(1));
        banner.WaitForAssertion(() => Assert.Contains("08:02", banner.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_told_of_a_demo_where_the_clock_is_the_real_one()
    {
        Services.AddSingleton<TimeProvider>(_time);
        Services.AddSingleton(new DomainClock(_time));
        Assert.Empty(Render<DemoBanner>().FindAll("aside"));
    }
}
