using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Tests.Architecture;

namespace ResolutionTracker.Web.Tests.Components;

public sealed class ListFurnitureTests : FurnitureTest
{
    [Theory]
    [InlineData(1, 130, "1–25 trong 130")]
    [InlineData(6, 130, "126–130 trong 130")]
    [InlineData(99, 130, "126–130 trong 130")]
    [InlineData(0, 3, "1–3 trong 3")]
    [InlineData(2, 1300, "26–50 trong 1.300")]
    public void A_pager_says_which_rows_are_shown(int page, int total, string said) =>
        Assert.Contains(said, Pager(page, total).Markup, StringComparison.Ordinal);

    [Fact]
    public void Pages_are_links_that_keep_the_filter()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("nhiem-vu?co-quan=7&trang=2");
        var pager = Pager(2, 130);
        Assert.EndsWith("?co-quan=7", pager.Find("a[rel=prev]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("?co-quan=7&trang=3", pager.Find("a[rel=next]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_has_none_before_and_the_last_none_after()
    {
        Assert.Empty(Pager(1, 130).FindAll("a[rel=prev]"));
        Assert.Empty(Pager(6, 130).FindAll("a[rel=next]"));
        Assert.Empty(Pager(1, 0).FindAll("nav"));
    }

    [Theory]
    [InlineData("ten", "ascending", "sap-xep=-ten")]
    [InlineData("-ten", "descending", "sap-xep=ten")]
    [InlineData("han", null, "sap-xep=ten")]
    public void A_column_head_says_its_order_and_links_to_the_other(string current, string? direction, string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("nhiem-vu?trang=4");
        var head = Render<SortHeader>(p => p.Add(h => h.Key, "ten").Add(h => h.Current, current).AddChildContent("Tên")).Find("th");
        Assert.Equal(direction, head.GetAttribute("aria-sort"));
        Assert.EndsWith("nhiem-vu?" + query, head.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_says_its_parts_in_words_and_draws_them_to_scale()
    {
        var bar = Render<StackedBar>(p => p.Add(b => b.Label, "Sở Y tế").Add(b => b.Max, 8).Add(b => b.Parts, [new("Đúng hạn", 2, "green"), new("Quá hạn", 0, "alarm")]));
        Assert.Equal("Sở Y tế: Đúng hạn 2; Quá hạn 0", bar.Find("[role=img]").GetAttribute("aria-label"));
        Assert.Equal("width:25.00%", Assert.Single(bar.FindAll(".rt-bar-part")).GetAttribute("style"));
    }

    [Fact]
    public void A_number_too_wide_for_its_part_stands_beside_the_bar()
    {
        BarPart[] parts = [new("Quá hạn", 2, "alarm"), new("Đúng hạn", 100, "green"), new("Tạm dừng", 0, "grey")];
        var full = Render<StackedBar>(p => p.Add(b => b.Label, "Sở Y tế").Add(b => b.Parts, parts));
        Assert.Equal("2", Assert.Single(full.FindAll(".rt-bar-row > .rt-bar-beside .rt-bar-small")).TextContent);
        Assert.Equal(["", "100"], full.FindAll(".rt-bar-part").Select(p => p.TextContent.Trim()));
        var brief = Render<StackedBar>(p => p.Add(b => b.Label, "Sở Y tế").Add(b => b.Parts, parts).Add(b => b.Max, 2000));
        Assert.Equal(["2", "100"], brief.FindAll(".rt-bar > .rt-bar-beside .rt-bar-small").Select(s => s.TextContent));
        var counted = Render<StackedBar>(p => p.Add(b => b.Label, "Sở Y tế").Add(b => b.Parts, parts).Add(b => b.LegendCounts, true));
        Assert.Empty(counted.FindAll(".rt-bar-beside"));
    }

    [Fact]
    public void No_two_columns_of_the_matrix_look_alike_in_a_bar()
    {
        var tones = Enum.GetValues<MatrixColumn>().Select(StatusLook.Tone).ToList();
        Assert.Equal(tones.Count, tones.Distinct(StringComparer.Ordinal).Count());
        var css = File.ReadAllText(Path.Combine(House.Root, "src", "ResolutionTracker.Web", "wwwroot", "css", "furniture.css"));
        Assert.All(tones, tone => Assert.Matches($@"\.tone-{tone}[ ,][^}}]*--tone:", css));
        Assert.All(tones.Where(t => t.Contains('-')), tone => Assert.Matches($@"\.rt-bar-part[^{{]*\.tone-{tone}\b", css));
    }

    [Fact]
    public async Task A_fold_tells_its_key_figure_and_opens_on_a_click()
    {
        var fold = Render<Fold>(p => p.Add(f => f.Id, "f").Add(f => f.Title, "Cơ quan").Add(f => f.ChildContent, "<p>bảng</p>"));
        await fold.InvokeAsync(() => fold.Instance.Say("10 quá hạn"));
        Assert.Contains("10 quá hạn", fold.Find("h2 button").TextContent, StringComparison.Ordinal);
        Assert.Equal(("false", "f"), (fold.Find("button").GetAttribute("aria-expanded"), fold.Find(".rt-fold-body").Id));
        Assert.DoesNotContain("open", fold.Find(".rt-fold").ClassList);
        await fold.Find("button").ClickAsync(new());
        Assert.Equal("true", fold.Find("button").GetAttribute("aria-expanded"));
        Assert.Contains("open", fold.Find(".rt-fold").ClassList);
    }

    [Fact]
    public void A_chart_shows_its_table_on_a_click()
    {
        var chart = Render<ChartWithTable>(p => p.Add(c => c.Title, "Theo quý").Add(c => c.Chart, "<i>hình</i>").Add(c => c.Table, "<b>bảng</b>"));
        Assert.Empty(chart.FindAll("b"));
        chart.Find("button").Click();
        Assert.Empty(chart.FindAll("i"));
        Assert.Equal("bảng", chart.Find("b").TextContent);
    }

    private IRenderedComponent<Pager> Pager(int page, int total) => Render<Pager>(p => p.Add(x => x.Page, page).Add(x => x.Total, total));
}
