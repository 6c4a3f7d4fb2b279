using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Features.Reminders;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Reminders;

public sealed class RemindersPageTests : ReminderTest
{
    [Fact]
    public async Task The_office_sees_exactly_what_was_sent_and_can_read_it()
    {
        await SweepAsync();
        var mails = await MailsAsync();
        var page = Render<RemindersPage>();
        page.WaitForAssertion(() => Assert.Equal(mails.Count, page.FindAll("tbody tr").Count));
        await page.Find("details").TriggerEventAsync("ontoggle", EventArgs.Empty);
        page.WaitForAssertion(() => Assert.Equal(mails.OrderByDescending(m => m.On).ThenByDescending(m => m.Id).First().Body, page.Find("pre").TextContent));
    }

    [Fact]
    public async Task Nobody_but_the_office_reads_the_outbox()
    {
        await SweepAsync();
        var mail = (await MailsAsync())[0];
        foreach (var stranger in new[] { Reporter, AgencyHead, Leader, Inspector, Administrator })
        {
            await SignInAsync(stranger);
            Assert.Equal(0, (await Services.GetRequiredService<OutboxQueries>().PageAsync(null, 1, Cancel)).Total);
            Assert.Null(await Services.GetRequiredService<OutboxQueries>().BodyAsync(mail.Id, Cancel));
            Assert.Equal("MayNot", await RefusalAsync(() => Services.GetRequiredService<OutboxCommands>().TryAgainAsync(Guid.NewGuid(), mail.Id, Cancel)));
        }
    }

    [Fact]
    public async Task A_mail_that_was_given_up_can_be_sent_again()
    {
        await SweepAsync();
        var first = (await MailsAsync())[0];
        Assert.Equal("MailNotFailed", await RefusalAsync(() => Services.GetRequiredService<OutboxCommands>().TryAgainAsync(Guid.NewGuid(), first.Id, Cancel)));
        await GivenAsync(async work =>
        {
            var mail = await work.Db.OutboxMails.SingleAsync(m => m.Id == first.Id, Cancel);
            for (var i = 0; i < OutboxMail.MostAttempts; i++)
            {
                mail.NotSent("Máy chủ thư không trả lời");
            }

            return null;
        });
        var page = Render<RemindersPage>();
        page.WaitForAssertion(() => Assert.Contains("Máy chủ thư không trả lời", page.Markup, StringComparison.Ordinal));
        await page.FindAll("button").Single(b => b.TextContent == "Gửi lại").ClickAsync(new());
        await RunAsync<SendOutbox>();
        Assert.Equal(OutboxState.Sent, (await MailsAsync())[0].State);
    }

    [Fact]
    public async Task The_preview_says_what_the_sweep_of_that_day_then_does()
    {
        var ahead = await Services.GetRequiredService<ReminderQueries>().PreviewAsync(Cancel);
        Assert.Equal(ReminderQueries.DaysAhead, ahead.Count);
        Assert.NotNull(ahead.Single(d => d.Date == new DateOnly(2022, 11, 19)).Rest);
        var day = ahead.Single(d => d.Date == new DateOnly(2022, 11, 24));
        Clock.SetUtcNow(new(2022, 11, 24, 8, 0, 0, TimeSpan.FromHours(7)));
        await SweepAsync();
        await using var db = await OpenDatabaseAsync();
        var told = await db.Notices.Where(n => n.Code == "Digest").OrderBy(n => n.AccountId)
            .Select(n => new { db.Users.Single(u => u.Id == n.AccountId).FullName, n.Arguments }).ToListAsync(Cancel);
        Assert.NotEmpty(told);
        Assert.Equal(told.Select(t => (t.FullName, t.Arguments)), day.People.Select(p => (p.Name, $"[\"{p.Overdue}\",\"{p.DueSoon}\",\"{p.NewOrReturned}\"]")));
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.Reminders + "?xem=sap-toi");
        var page = Render<RemindersPage>();
        page.WaitForAssertion(() => Assert.Contains("Ngày nghỉ, không gửi.", page.Markup, StringComparison.Ordinal));
    }
}
