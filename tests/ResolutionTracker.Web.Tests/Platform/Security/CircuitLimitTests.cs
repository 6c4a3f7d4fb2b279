using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ResolutionTracker.Web.Layout;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>Ten pages a person, and what the eleventh shows.</summary>
public sealed class CircuitLimitTests : TrackerTest
{
    [Fact]
    public async Task The_eleventh_page_of_one_person_is_one_too_many_and_a_closed_one_makes_room()
    {
        var open = new List<CircuitLimit>();
        for (var i = 0; i < 10; i++)
        {
            open.Add(await OpenAsync());
        }

        Assert.All(open, c => Assert.False(c.IsOver));
        Assert.True((await OpenAsync()).IsOver);

        await SignInAsync(Leader);
        Assert.False((await OpenAsync()).IsOver);

        await SignInAsync(OfficeStaff);
        await open[0].OnCircuitClosedAsync(null!, Cancel);
        await open[0].OnCircuitClosedAsync(null!, Cancel);
        await open[1].OnCircuitClosedAsync(null!, Cancel);
        Assert.False((await OpenAsync()).IsOver);
        Assert.True((await OpenAsync()).IsOver);
    }

    [Fact]
    public async Task The_page_says_so_in_words_and_not_what_it_would_show()
    {
        var limit = Services.GetRequiredService<CircuitLimit>();
        Services.GetRequiredService<IOptions<TrackerOptions>>().Value.MostCircuits = 1;
        await OpenAsync();
        await limit.OnCircuitOpenedAsync(null!, Cancel);
        var page = Render<MainLayout>(p => p.Add(l => l.Body, builder => builder.AddContent(0, "nội dung trang")));
        Assert.Contains("Đang mở quá nhiều trang", page.Find("main").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("nội dung trang", page.Markup, StringComparison.Ordinal);
    }

    private async Task<CircuitLimit> OpenAsync()
    {
        var circuit = new CircuitLimit(Services.GetRequiredService<OpenCircuits>(), Services.GetRequiredService<AuthenticationStateProvider>(), Services.GetRequiredService<IOptions<TrackerOptions>>());
        await circuit.OnCircuitOpenedAsync(null!, Cancel);
        return circuit;
    }
}
