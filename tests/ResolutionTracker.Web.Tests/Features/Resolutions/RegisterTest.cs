using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>What tests of the register take from the demo case.</summary>
public abstract class RegisterTest : TrackerTest
{
    protected const string Programme = "50-CTr/TU";

    protected T Room<T>()
        where T : notnull => Services.GetRequiredService<T>();

    protected async Task<Resolution> DocumentAsync(string symbol)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Resolutions.SingleAsync(r => r.Symbol == symbol, Cancel);
    }

    protected async Task<Clause> ClauseAsync(string anchor)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Clauses.SingleAsync(c => c.Anchor == anchor, Cancel);
    }

    protected async Task<ResolutionDraft> DraftAsync(string? symbol = "77-KH/TU") => new()
    {
        Kind = ResolutionKind.KH,
        Symbol = symbol,
        IssuerId = (await AgencyAsync("tinh-uy")).Id,
        IssuedOn = new(2022, 11, 1),
        Summary = "Kế hoạch thử",
        TermId = (await DocumentAsync(Programme)).TermId,
    };

    protected Task<ResolutionList> ListAsync(string? text = null, ResolutionKind? kind = null, bool onlyPriority = false, string? sort = null) =>
        Room<ResolutionQueries>().ListAsync(new(text, kind, onlyPriority, sort, 1), Cancel);
}
