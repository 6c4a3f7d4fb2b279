using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Layout;
using ResolutionTracker.Web.Tests.Components;

namespace ResolutionTracker.Web.Tests.Layout;

public sealed class BodyBoundaryTests : FurnitureTest
{
    private bool _broken = true;

    [Fact]
    public void A_broken_page_says_so_without_its_inner_reasons()
    {
        var body = Body();
        Assert.Contains("vừa gặp lỗi", body.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", body.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_page_starts_whole()
    {
        var body = Body();
        _broken = false;
        Services.GetRequiredService<NavigationManager>().NavigateTo("van-ban");
        body.WaitForAssertion(() => Assert.Equal("whole", body.Find("p").TextContent));
    }

    [Fact]
    public void The_reader_may_try_again()
    {
        var body = Body();
        _broken = false;
        body.Find("button").Click();
        Assert.Equal("whole", body.Find("p").TextContent);
    }

    private IRenderedComponent<BodyBoundary> Body() => Render<BodyBoundary>(p => p.Add(b => b.ChildContent, builder =>
    {
        if (_broken)
        {
            throw new InvalidOperationException("secret");
        }

        builder.AddMarkupContent(0, "<p>whole</p>");
    }));
}
