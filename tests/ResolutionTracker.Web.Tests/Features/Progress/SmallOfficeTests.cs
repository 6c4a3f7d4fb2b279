using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Features.Progress;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Tests.Features.Progress;

/// <summary>A house whose office does without the second pair of eyes.</summary>
public sealed class SmallOfficeTests : ProgressTest
{
    [Fact]
    public async Task The_staff_approves_alone_and_the_history_says_so()
    {
        await SignInAsync(Reporter);
        var id = await SentAsync(await FreshWorkAsync("so-cong-thuong"));
        await SignInAsync(OfficeStaff);
        await ApproveAsync(id);
        await Get<OfficeCommands>().ReopenAsync(id, (await ReportAsync(id)).Version, "Sai số", Guid.NewGuid(), Cancel);
        await using var db = await OpenDatabaseAsync();
        var line = await db.History.OrderByDescending(h => h.Id).FirstAsync(h => h.Action == "ReopenReport", Cancel);
        Assert.EndsWith("(không qua lãnh đạo Văn phòng)", line.ActorName, StringComparison.Ordinal);
        Assert.True((await Get<ReportQueries>().ReadAsync(id, Cancel))!.Report.ReopenedTimes == 1);
    }

    protected override void Configure(IServiceCollection services)
    {
        services.Configure<TrackerOptions>(house => house.SmallOffice = true);
        services.Configure<AuthorizationOptions>(authorization => Policies.Relax(authorization, smallOffice: true));
    }
}
