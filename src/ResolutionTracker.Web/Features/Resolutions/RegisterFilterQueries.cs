using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What the register can be narrowed to: only what some visible document has.</summary>
public sealed record RegisterChoices(IReadOnlyList<Choice> Terms, IReadOnlyList<Choice> Issuers, IReadOnlyList<int> Years, IReadOnlyList<Choice> Specialists, bool SeesCoverage);

public sealed class RegisterFilterQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    public async Task<RegisterChoices> ChoicesAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = db.Resolutions.VisibleTo(db, actor);
        var terms = await db.Terms.Where(t => visible.Any(r => r.TermId == t.Id)).OrderByDescending(t => t.StartsOn).ThenBy(t => t.Id).Select(t => new Choice(t.Id, t.Name)).ToListAsync(cancellationToken);
        var issuers = await db.Agencies.Where(a => visible.Any(r => r.IssuerId == a.Id)).OrderBy(a => a.Order).ThenBy(a => a.Id).Select(a => new Choice(a.Id, a.Name)).ToListAsync(cancellationToken);
        var years = await visible.Where(r => r.IssuedOn != null).Select(r => r.IssuedOn!.Value.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);
        var specialists = await db.Users.Where(u => visible.Any(r => r.SpecialistId == u.Id)).OrderBy(u => u.FullName).ThenBy(u => u.Id).Select(u => new Choice(u.Id, u.FullName)).ToListAsync(cancellationToken);
        return new(terms, issuers, years, specialists, actor.SeesAll);
    }
}
