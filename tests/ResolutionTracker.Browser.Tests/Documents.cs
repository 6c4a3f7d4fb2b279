using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Browser.Tests;

/// <summary>Documents that a journey takes as given.</summary>
internal static class Documents
{
    public static async Task<int> AddAsync(RunningApp app, string symbol, IReadOnlyList<string> clauses)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAsSystem();
        return await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(Policies.EditContent, Guid.NewGuid(), async work =>
        {
            var issuer = await work.Db.Agencies.OrderBy(a => a.Order).FirstAsync(CancellationToken.None);
            var document = new Resolution(ResolutionKind.CTr, symbol, issuer, new(2021, 9, 1), "Chương trình có phụ lục giao nhiệm vụ", await work.Db.Terms.OrderByDescending(t => t.StartsOn).FirstAsync(CancellationToken.None));
            for (var i = 0; i < clauses.Count; i++)
            {
                document.Add(new Clause($"muc-{i + 1}", i + 1, 0, $"{i + 1}.", clauses[i]));
            }

            work.Db.Add(document);
            return document;
        }, CancellationToken.None);
    }
}
