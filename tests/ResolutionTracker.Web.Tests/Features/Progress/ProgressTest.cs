using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Features.Progress;

namespace ResolutionTracker.Web.Tests.Features.Progress;

/// <summary>The room of progress reports on the demo case.</summary>
public abstract class ProgressTest : TrackerTest
{
    public const string OtherReporter = "sokhdt@demo.local";

    protected static readonly ReportText Text = new(60, "Đã xong dự thảo lần hai", "Thiếu số liệu", null, null, "Trình trong tháng 12");

    protected T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Open work of a body on which nothing is begun and no claim waits.</summary>
    protected async Task<Obligation> FreshWorkAsync(string agency, CompletedBy? completedBy = null)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Obligations.Include(o => o.Assignment)
            .Where(o => o.Agency.Code == agency && o.AcceptedOn == null && o.EndedOn == null && o.ClaimDate == null && o.SubmittedUpOn == null && o.SuspendedOn == null)
            .Where(o => completedBy == null || o.Assignment.CompletedBy == completedBy)
            .Where(o => !db.ProgressReports.Any(r => r.ObligationId == o.Id && r.State != ReportState.Approved))
            .OrderBy(o => o.Role).ThenBy(o => o.Id).FirstAsync(Cancel);
    }

    protected async Task<ProgressReport> ReportAsync(int id)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.ProgressReports.Include(r => r.Evidence).Include(r => r.Obligation).ThenInclude(o => o.Assignment).SingleAsync(r => r.Id == id, Cancel);
    }

    /// <summary>The period that is open on the demo day, for the body that is signed in.</summary>
    protected async Task<MyPeriod> NovemberAsync() => Assert.Single((await Get<MyPeriodQueries>().ReadAsync(Cancel)).Open);

    protected Task<int> StartAsync(int obligation) => Get<ProgressCommands>().StartAsync(obligation, Guid.NewGuid(), Cancel);

    /// <summary>Begun and sent by whoever is signed in.</summary>
    protected Task<int> SentAsync(Obligation work, CompletionClaim? claim = null) => SentAsync(work.Id, claim);

    protected async Task<int> SentAsync(int work, CompletionClaim? claim = null)
    {
        var id = await StartAsync(work);
        var report = await ReportAsync(id);
        await Get<ProgressCommands>().SubmitAsync(id, report.Version, new(Text, null, claim), Guid.NewGuid(), Cancel);
        return id;
    }

    protected async Task ReturnAsync(int id, string reason) =>
        await Get<OfficeCommands>().ReturnAsync(id, (await ReportAsync(id)).Version, reason, Guid.NewGuid(), Cancel);

    protected async Task ApproveAsync(int id) =>
        await Get<OfficeCommands>().ApproveAsync(id, (await ReportAsync(id)).Version, "Đủ hồ sơ", null, Guid.NewGuid(), Cancel);

    protected static CompletionClaim Claim(DateOnly? up = null, DateOnly? issued = null) =>
        CompletionClaim.Sketch("Kế hoạch", "99/KH-SCT", up, issued, "Tỉnh ủy");

    protected async Task<IReadOnlyList<string>> NoticesAsync(string email, string code)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Notices.Where(n => n.Code == code && db.Users.Any(u => u.Id == n.AccountId && u.Email == email)).Select(n => n.Arguments).ToListAsync(Cancel);
    }
}
