using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Features.Reminders;
using ResolutionTracker.Web.Platform.Jobs;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Features.Reminders;

/// <summary>Runs jobs as the house does: each in a scope of its own, as the system.</summary>
public abstract class ReminderTest : TrackerTest
{
    protected async Task RunAsync<TJob>()
        where TJob : IJob
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAsSystem();
        await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync(Cancel);
    }

    protected Task SweepAsync() => RunAsync<SendDueReminders>();

    protected async Task<IReadOnlyList<ReminderEntry>> LedgerAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return await db.ReminderEntries.OrderBy(e => e.Id).ToListAsync(Cancel);
    }

    protected async Task<IReadOnlyList<OutboxMail>> MailsAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return await db.OutboxMails.OrderBy(m => m.Id).ToListAsync(Cancel);
    }

    protected async Task<int> AccountAsync(string email)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(Cancel);
    }

    /// <summary>Work of Sở Công Thương, received, due on a day.</summary>
    protected async Task<int> WorkDueAsync(DateOnly due, string title)
    {
        var agency = await AgencyAsync("so-cong-thuong");
        await GivenAsync(async work =>
        {
            var lead = await work.Db.Agencies.SingleAsync(a => a.Id == agency.Id, Cancel);
            var terms = new DueTerms("hạn riêng", null, due, null, false, NoDeadline.HasDueDay);
            var assignment = Assignment.Give(new() { Title = title, Lead = lead, Due = terms }, work.Actor, new(2022, 1, 4));
            assignment.Lead.Receive(work.Actor, new(2022, 1, 5));
            work.Db.Add(assignment);
            return assignment;
        });
        await using var db = await OpenDatabaseAsync();
        return await db.Obligations.Where(o => o.Assignment.Title == title).Select(o => o.Id).SingleAsync(Cancel);
    }
}
