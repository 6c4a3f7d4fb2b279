using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Features.Accounts;

/// <summary>An administrator, with Identity as far as links need it.</summary>
public abstract class AdministrationTest : TrackerTest
{
    protected override void Configure(IServiceCollection services)
    {
        services.AddAccounts();
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
    }

    protected async Task<HistoryEntry> LastHistoryAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return db.History.OrderByDescending(h => h.Id).First();
    }

    protected async Task<UserAccount> AccountAsync(string email)
    {
        await using var db = await OpenDatabaseAsync();
        return db.Users.Single(u => u.Email == email);
    }
}
