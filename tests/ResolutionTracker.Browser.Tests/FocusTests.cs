using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ResolutionTracker.Browser.Tests;

/// <summary>Whoever goes by keyboard sees where they are, on every page, light and dark.</summary>
public sealed class FocusTests(RunningApp app)
{
    // Boxes of MudBlazor draw a border of their own; the heading has the focus only for screen readers.
    private const string Ring = """
        () => {
            const at = document.activeElement;
            if (at === document.body || at.matches('.mud-input-root, main, h1')) return null;
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.color = 'var(--red)';
            const primary = getComputedStyle(probe).color;
            probe.remove();
            const its = getComputedStyle(at);
            const seen = its.outlineStyle === 'solid' && its.outlineWidth === '2px' && its.outlineOffset === '2px' && its.outlineColor === primary;
            return { name: `${at.tagName.toLowerCase()}.${at.className}`, seen };
        }
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_stop_of_the_tab_key_has_a_ring_in_the_first_colour(bool dark)
    {
        var page = await app.SignInAsync("chuyenvien", dark: dark);
        var stops = new List<Stop>();
        foreach (var address in new[] { "/", "/nhiem-vu", "/van-ban/4" })
        {
            await page.GotoAsync(address);
            await Expect(page.Locator("main .rt-loading")).ToHaveCountAsync(0);
            for (var i = 0; i < 45; i++)
            {
                await page.Keyboard.PressAsync("Tab");
                if (await page.EvaluateAsync<Stop?>(Ring) is { } stop)
                {
                    stops.Add(stop);
                }
            }
        }

        await page.Context.CloseAsync();
        Assert.True(stops.Count > 60, $"only {stops.Count} stops: the keys went nowhere");
        Assert.Contains(stops, s => s.Name.StartsWith("button.rt-pill", StringComparison.Ordinal));
        Assert.Contains(stops, s => s.Name.StartsWith("a.", StringComparison.Ordinal));
        Assert.Empty(stops.Where(s => !s.Seen).Select(s => s.Name).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_click_draws_no_ring()
    {
        var page = await app.SignInAsync("chuyenvien");
        var toggle = page.Locator(".rt-chart figcaption button").First;
        await toggle.ClickAsync();
        await Expect(toggle).ToBeFocusedAsync();
        await Expect(toggle).ToHaveCSSAsync("outline-style", "none");
        await page.Context.CloseAsync();
    }

    private sealed class Stop
    {
        public string Name { get; set; } = "";

        public bool Seen { get; set; }
    }
}
