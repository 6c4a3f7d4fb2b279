using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

public sealed record Choice(int Id, string Name);

/// <summary>What the form offers to choose from.</summary>
public sealed record ResolutionChoices(
    IReadOnlyList<NameOption> Issuers, IReadOnlyList<Term> Terms, IReadOnlyList<Choice> Specialists, IReadOnlyList<NameOption> Documents);

/// <summary>What the form of a document needs; for the office only, as its pages are.</summary>
public sealed class ResolutionFormQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    public async Task<ResolutionChoices> ChoicesAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var issuers = await db.Agencies.AsOptions().ToListAsync(cancellationToken);
        var terms = await db.Terms.OrderByDescending(t => t.StartsOn).ThenBy(t => t.Id).ToListAsync(cancellationToken);
        string[] office = [nameof(Role.OfficeStaff), nameof(Role.OfficeHead)];
        var specialists = await db.Users
            .Where(u => !u.IsDisabled && db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(x => x.Id == r.RoleId && office.Contains(x.Name))))
            .OrderBy(u => u.FullName).ThenBy(u => u.Id).Select(u => new Choice(u.Id, u.FullName)).ToListAsync(cancellationToken);
        var documents = await db.Resolutions.VisibleTo(db, actor).OrderByDescending(r => r.IssuedOn).ThenBy(r => r.Id)
            .Select(r => new NameOption(r.Id, r.Symbol == null ? r.Summary : r.IsSecret ? r.Symbol : r.Symbol + " · " + r.Summary, r.SearchText)).ToListAsync(cancellationToken);
        return new(issuers, terms, specialists, documents);
    }

    /// <returns>The document as the form shows it; null when it is not there.</returns>
    public async Task<ResolutionDraft?> DraftAsync(int id, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var resolution = await db.Resolutions.VisibleTo(db, actor).FirstOrDefaultAsync(r => r.Id == id, cancellationToken);
        if (resolution is null)
        {
            return null;
        }

        return new()
        {
            Kind = resolution.Kind,
            Symbol = resolution.Symbol,
            IssuerId = resolution.IssuerId,
            IssuedOn = resolution.IssuedOn,
            Summary = resolution.Summary,
            Signer = resolution.Signer,
            TermId = resolution.TermId,
            IsPriority = resolution.IsPriority,
            IsUrgent = resolution.IsUrgent,
            Carries = resolution.Carries,
            SpecialistId = resolution.SpecialistId,
            IsSecret = resolution.IsSecret,
            SecretAssignments = resolution.SecretAssignments,
            Relations = await db.Relations.Where(l => l.FromId == id).OrderBy(l => l.Id).Select(l => new RelationDraft(l.Kind, l.ToId)).ToListAsync(cancellationToken),
            Version = resolution.Version,
        };
    }
}
