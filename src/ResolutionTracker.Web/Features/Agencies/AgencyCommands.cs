using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>What the form says of a body.</summary>
/// <param name="Code">For a new one; empty takes it from the name.</param>
/// <param name="SignsReports">Its reports wait for the signature of its head.</param>
/// <param name="Former">Names it bore before; null for none.</param>
public sealed record AgencyDraft(
    string? Code, string? Name, string? ShortName, AgencyKind Kind, int Order, int? ParentId, string? Aliases, bool IsClosed,
    DateOnly? From = null, DateOnly? Until = null, IReadOnlyList<FormerName>? Former = null, bool SignsReports = false);

/// <summary>All writes about bodies.</summary>
public sealed class AgencyCommands(UnitOfWork unitOfWork)
{
    /// <exception cref="RuleBroken">What <see cref="Agency"/> refuses, and <c>CodeTaken</c>.</exception>
    public Task<int> AddAsync(AgencyDraft draft, Guid operationId, CancellationToken cancellationToken) =>
        unitOfWork.RunAsync(Policies.Administer, operationId, async work =>
        {
            var code = string.IsNullOrWhiteSpace(draft.Code) ? Agency.CodeFrom(Words.Required(draft.Name, "Name", Words.NameLength)) : draft.Code;
            var agency = new Agency(code, draft.Name ?? "", draft.ShortName, draft.Kind, draft.Order, draft.Aliases);
            var all = await work.Db.Agencies.ToListAsync(cancellationToken);
            if (all.Find(a => a.Code == agency.Code) is { } other)
            {
                throw new RuleBroken("CodeTaken", "Code", other.Name);
            }

            agency.PlaceUnder(Parent(all, draft.ParentId));
            agency.Lasts(draft.From, draft.Until, draft.Former ?? []);
            agency.AskSignature(draft.SignsReports);
            work.Db.Add(agency);
            work.Note("AddAgency", agency);
            return agency;
        }, cancellationToken);

    /// <exception cref="RuleBroken">What <see cref="Agency"/> refuses; <c>ChangedMeanwhile</c>.</exception>
    public Task EditAsync(int id, int seen, AgencyDraft draft, Guid operationId, CancellationToken cancellationToken) =>
        unitOfWork.RunAsync(Policies.Administer, operationId, async work =>
        {
            // All of them, so that the chain above a parent is known.
            var all = await work.Db.Agencies.Include(a => a.Former).ToListAsync(cancellationToken);
            var agency = all.Find(a => a.Id == id) ?? throw new RuleBroken("NotThere");
            agency.DemandVersion(seen);
            agency.Edit(draft.Name ?? "", draft.ShortName, draft.Aliases, draft.Kind, draft.Order, draft.IsClosed);
            agency.PlaceUnder(Parent(all, draft.ParentId));
            agency.Lasts(draft.From, draft.Until, draft.Former ?? []);
            agency.AskSignature(draft.SignsReports);
            work.Note("EditAgency", agency);
            return agency;
        }, cancellationToken);

    private static Agency? Parent(List<Agency> all, int? id) =>
        id is null ? null : all.Find(a => a.Id == id) ?? throw new RuleBroken("NotThere", "ParentId");
}
