using AngleSharp.Dom;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Features.Progress;

namespace ResolutionTracker.Web.Tests.Features.Progress;

/// <summary>Reports that wait for the office, one after another.</summary>
public sealed class QueueTests : ProgressTest
{
    [Fact]
    public async Task Once_a_report_is_approved_the_next_one_stands_there()
    {
        await SignInAsync(OfficeStaff);
        var waiting = (await Get<ProgressQueries>().ReadAsync(ReportState.Submitted, null, 1, Cancel)).Rows;
        Assert.True(waiting.Count > 2);
        var page = Render<QueuePage>();
        page.WaitForElement(".rt-queue-report");
        await page.FindAll("ol button")[1].ClickAsync();
        page.WaitForAssertion(() => Assert.Equal(waiting[1].Title, page.Find("article h2").TextContent));
        await page.Find("[data-act=approve]").ClickAsync();
        page.WaitForAssertion(() => Assert.Equal(waiting[2].Title, page.Find("article h2").TextContent));
        Assert.Equal(ReportState.Approved, (await ReportAsync(waiting[1].Id)).State);
        Assert.Contains($"Còn {waiting.Count - 1} báo cáo", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_nothing_waiting_it_says_so()
    {
        await SignInAsync(OfficeStaff);
        foreach (var row in (await Get<ProgressQueries>().ReadAsync(ReportState.Submitted, null, 1, Cancel)).Rows)
        {
            await ReturnAsync(row.Id, "Bổ sung số liệu");
        }

        var page = Render<QueuePage>();
        page.WaitForAssertion(() => Assert.Contains("Không còn báo cáo nào chờ", page.Markup, StringComparison.Ordinal));
    }
}
