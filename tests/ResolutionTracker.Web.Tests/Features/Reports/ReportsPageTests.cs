using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Features.Reports;

namespace ResolutionTracker.Web.Tests.Features.Reports;

public sealed class ReportsPageTests : TrackerTest
{
    [Fact]
    public async Task The_priority_programme_is_offered_first_and_its_figures_are_those_to_be_printed()
    {
        var page = Render<ReportsPage>();
        var form = page.WaitForElement("form");
        var id = await IdAsync("50-CTr/TU");
        var figures = await Services.GetRequiredService<ImplementationReportQueries>().FiguresAsync(id, Cancel);

        Assert.Equal($"/lap-bao-cao/{id}.pdf", form.GetAttribute("action"));
        Assert.Equal("_blank", form.GetAttribute("target"));
        Assert.Equal(["so", "the-thuc-ky", "nguoi-ky", "noi-nhan"], form.QuerySelectorAll("input, [name=the-thuc-ky], textarea").Select(i => i.GetAttribute("name")));
        Assert.Contains(ResultsSection.Sentence(figures!), page.Markup);
        Assert.Contains("15/11/2022", page.Find("#paper-preview").TextContent);
        Assert.Contains("36-HD/VPTW", page.Markup);
        Assert.Contains("dữ liệu minh họa", page.Markup);
    }

    [Fact]
    public async Task Choosing_another_document_opens_its_own_address()
    {
        var page = Render<ReportsPage>();
        var id = await IdAsync("901-NQ/TU");
        await page.WaitForElement("select").ChangeAsync(new() { Value = $"{id}" });
        Assert.EndsWith($"/lap-bao-cao?van-ban={id}", Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public async Task A_number_that_is_too_long_is_refused_in_words_beside_its_box()
    {
        var page = Render<ReportsPage>();
        await page.WaitForElement("#paper-number").ChangeAsync(new() { Value = new string('9', 61) });
        Assert.Contains("60", page.Find("#paper-number ~ [role=alert]").TextContent);
        Assert.Equal("true", page.Find("#paper-number").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void A_document_that_is_not_there_is_said_to_be_so()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/lap-bao-cao?van-ban=999999");
        var page = Render<ReportsPage>();
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindComponents<Web.Components.NotHere>()));
    }

    private async Task<int> IdAsync(string symbol)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Resolutions.Where(r => r.Symbol == symbol).Select(r => r.Id).SingleAsync(Cancel);
    }
}
