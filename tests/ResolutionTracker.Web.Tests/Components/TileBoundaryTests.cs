using Microsoft.AspNetCore.Components;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Tests.Components;

public sealed class TileBoundaryTests : TrackerTest
{
    [Fact]
    public async Task A_broken_tile_says_so_and_the_next_one_stands()
    {
        Broken.Breaks = true;
        var page = Render(builder =>
        {
            builder.OpenComponent<TileBoundary>(0);
            builder.AddComponentParameter(1, nameof(TileBoundary.Name), "Xu thế");
            builder.AddComponentParameter(2, nameof(TileBoundary.ChildContent), (RenderFragment)(b =>
            {
                b.OpenComponent<Broken>(0);
                b.CloseComponent();
            }));
            builder.CloseComponent();
            builder.AddMarkupContent(3, "<p id=\"next\">Phần sau</p>");
        });
        page.WaitForElement("[role=alert]");
        Assert.Contains("Xu thế", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("#next"));
        Broken.Breaks = false;
        await page.Find("[role=alert] button").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Equal("Đã đọc được", page.Find("#tile").TextContent));
    }

    private sealed class Broken : ComponentBase
    {
        public static bool Breaks { get; set; }

        protected override async Task OnInitializedAsync()
        {
            await Task.Yield();
            if (Breaks)
            {
                throw new InvalidOperationException("Không đọc được");
            }
        }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder) =>
            builder.AddMarkupContent(0, "<p id=\"tile\">Đã đọc được</p>");
    }
}
