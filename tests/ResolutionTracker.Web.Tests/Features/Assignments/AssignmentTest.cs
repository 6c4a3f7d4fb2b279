using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Assignments;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

/// <summary>Words shared by the tests of the room.</summary>
public abstract class AssignmentTest : TrackerTest
{
    protected AssignmentCommands Commands => Services.GetRequiredService<AssignmentCommands>();

    protected ObligationCommands Duties => Services.GetRequiredService<ObligationCommands>();

    protected DueDayCommands DueDays => Services.GetRequiredService<DueDayCommands>();

    protected AssignmentItemQueries Items => Services.GetRequiredService<AssignmentItemQueries>();

    protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    protected async Task<int> DocumentAsync(string symbol = "50-CTr/TU")
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Resolutions.Where(r => r.Symbol == symbol).Select(r => r.Id).SingleAsync(Cancel);
    }

    protected async Task<int> ClauseAsync(string symbol = "50-CTr/TU")
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Clauses.Where(c => c.Resolution.Symbol == symbol).OrderBy(c => c.Order).Select(c => c.Id).FirstAsync(Cancel);
    }

    /// <summary>A form filled in well: what a test then spoils.</summary>
    protected async Task<AssignmentInput> InputAsync(string title = "Lập kế hoạch thử nghiệm", string lead = "so-cong-thuong", string? due = "Quý IV/2022")
    {
        var input = new AssignmentInput { ResolutionId = await DocumentAsync(), ClauseIds = [await ClauseAsync()], Title = title, Due = due };
        input.Lead.Id = (await AgencyAsync(lead)).Id;
        return input;
    }

    protected async Task<int> GivenWorkAsync(string lead = "so-cong-thuong", string? due = "Quý IV/2022", string? contributor = null)
    {
        var input = await InputAsync(lead: lead, due: due);
        if (contributor is not null)
        {
            var row = new ContributorInput { Part = "Góp số liệu" };
            row.Agency.Id = (await AgencyAsync(contributor)).Id;
            input.Contributors.Add(row);
        }

        return await Commands.GiveAsync(input, Guid.NewGuid(), Cancel);
    }

    protected async Task<Assignment> AssignmentAsync(int id)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Assignments.Include(a => a.Obligations).Include(a => a.Sources).SingleAsync(a => a.Id == id, Cancel);
    }

    protected async Task<int> SeededAsync(string title)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Assignments.Where(a => a.Title == title).Select(a => a.Id).SingleAsync(Cancel);
    }
}
