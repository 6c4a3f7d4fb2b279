using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Seed;

namespace ResolutionTracker.Web.Platform.Start;

/// <summary>What an empty database needs: roles and the calendar always; the demo case in Development; a set-up link in Production.</summary>
public sealed class FirstStart(
    IDbContextFactory<TrackerDbContext> contexts, RoleManager<IdentityRole<int>> roles, CurrentUser user, SeedLoader seed, SetupLink setup, SealOldHistory sealing,
    IOptions<TrackerOptions> options, IHostEnvironment environment)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        user.ActAsSystem();
        await sealing.RunAsync(cancellationToken);
        foreach (var role in Enum.GetNames<Role>())
        {
            if (!await roles.RoleExistsAsync(role))
            {
                await roles.CreateAsync(new(role));
            }
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await db.CalendarDays.AnyAsync(cancellationToken))
        {
            await seed.LoadCalendarAsync(cancellationToken);
        }

        var noAccounts = !await db.Users.AnyAsync(cancellationToken);
        if (environment.IsDevelopment() && options.Value.SeedDemo && noAccounts)
        {
            await seed.LoadCaseAsync(cancellationToken);
        }
        else if (noAccounts)
        {
            setup.Offer();
        }
    }
}
