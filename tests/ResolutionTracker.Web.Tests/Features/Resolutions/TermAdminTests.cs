using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Features.Resolutions;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

public sealed class TermAdminTests : TrackerTest
{
    private static readonly TermDraft Next = new("XV", "Nhiệm kỳ XV (minh họa)", 2025, 2030, new(2025, 10, 1), new(2030, 12, 31));

    private TermCommands Commands => Services.GetRequiredService<TermCommands>();

    private TermQueries Queries => Services.GetRequiredService<TermQueries>();

    [Fact]
    public async Task A_term_is_added_before_the_older_ones_and_edited()
    {
        await SignInAsync(Administrator);
        await Commands.SaveAsync(null, 0, Next, Guid.NewGuid(), Cancel);

        var added = (await Queries.ListAsync(Cancel))[0];
        Assert.Equal(("XV", 0), (added.Number, added.Documents));
        await Commands.SaveAsync(added.Id, added.Version, Next with { Name = "Tên khác" }, Guid.NewGuid(), Cancel);
        Assert.Equal("Tên khác", (await Queries.ListAsync(Cancel))[0].Name);
        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Commands.SaveAsync(added.Id, added.Version, Next, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Wrong_dates_and_other_posts_are_refused()
    {
        await SignInAsync(Administrator);
        Assert.Equal("TermDates", await RefusalAsync(() => Commands.SaveAsync(null, 0, Next with { EndsOn = new(2025, 9, 1) }, Guid.NewGuid(), Cancel)));
        Assert.Equal("DateEmpty", await RefusalAsync(() => Commands.SaveAsync(null, 0, Next with { StartsOn = null }, Guid.NewGuid(), Cancel)));
        Assert.Equal("NotThere", await RefusalAsync(() => Commands.SaveAsync(9999, 1, Next, Guid.NewGuid(), Cancel)));
        await SignInAsync(OfficeStaff);
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.SaveAsync(null, 0, Next, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_page_says_what_is_wrong_beside_the_date()
    {
        await SignInAsync(Administrator);
        var page = Render<TermPage>();
        await page.WaitForElement("#number").ChangeAsync(new() { Value = "XV" });
        await page.Find("#name").ChangeAsync(new() { Value = "Nhiệm kỳ XV" });
        await page.Find("#starts-on").ChangeAsync(new() { Value = "2022-10-01" });
        await page.Find("#ends-on").ChangeAsync(new() { Value = "2021-10-01" });
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("ngày kết thúc", page.Find(".rt-refusal").TextContent, StringComparison.Ordinal));
        await page.Find("#ends-on").ChangeAsync(new() { Value = "2027-12-31" });
        await page.Find("form").SubmitAsync();
        Assert.Contains(await Queries.ListAsync(Cancel), t => t.Number == "XV" && t.EndsOn == new DateOnly(2027, 12, 31));
        Assert.Contains("Nhiệm kỳ XV", Render<TermsPage>().WaitForElement("table").TextContent, StringComparison.Ordinal);
    }
}
