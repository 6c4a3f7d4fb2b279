using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Blockages;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Blockages;

/// <summary>A blockage as it was typed.</summary>
public sealed class BlockageInput
{
    public string? What { get; set; }

    public string? Proposal { get; set; }

    public int? DeciderId { get; set; }

    /// <summary>A name in the box that is none of the register.</summary>
    public string? DeciderTyped { get; set; }

    public string? Level { get; set; }

    public DateOnly? AskedOn { get; set; }

    public string? PaperNumber { get; set; }

    /// <summary>Duties that wait, beside the one it is raised on.</summary>
    public ISet<int> DutyIds { get; init; } = new HashSet<int>();
}

/// <summary>Raises, corrects and clears what stands in the way.</summary>
public sealed class BlockageCommands(UnitOfWork door)
{
    /// <summary>Raises what stands in the way of a duty, and of the others that the form names.</summary>
    public Task<int> RaiseAsync(int obligationId, BlockageInput input, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.Report, operationId, async work =>
        {
            var (draft, duties) = await ReadAsync(work, input, [obligationId, .. input.DutyIds.Where(d => d != obligationId)], cancellationToken);
            var blockage = Blockage.Raise(draft, duties, work.Actor, work.Today);
            work.Db.Add(blockage);
            work.Note("RaiseBlockage", duties[0].Assignment);
            await work.TellRoleAsync(Role.OfficeStaff, "BlockageRaised", Urls.Blockages, cancellationToken, duties[0].Assignment.Title, duties[0].Agency.Name, Nameof(blockage));
            if (blockage.DeciderId is { } decider && decider != work.Actor.AgencyId)
            {
                await work.TellAgencyAsync(decider, "BlockageAsked", Urls.Blockages, cancellationToken, blockage.What, blockage.AskedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            return blockage;
        }, cancellationToken);

    public Task<int> EditAsync(int id, int seen, BlockageInput input, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.Report, operationId, async work =>
        {
            var blockage = await FindAsync(work, id, seen, cancellationToken);
            var (draft, duties) = await ReadAsync(work, input, [.. input.DutyIds], cancellationToken);
            blockage.Edit(draft, duties, work.Actor, work.Today);
            work.Touch(blockage);
            work.Note("EditBlockage", duties[0].Assignment);
            return blockage;
        }, cancellationToken);

    public Task<int> ClearAsync(int id, int seen, string? note, DateOnly? on, Guid operationId, CancellationToken cancellationToken) =>
        door.RunAsync(Policies.Report, operationId, async work =>
        {
            var blockage = await FindAsync(work, id, seen, cancellationToken);
            blockage.Clear(note, on, work.Actor, work.Today);
            var first = blockage.Duties[0].Obligation;
            work.Note("ClearBlockage", first.Assignment, note);
            foreach (var agency in blockage.Duties.Select(d => d.Obligation.AgencyId).Distinct())
            {
                await work.TellAgencyAsync(agency, "BlockageCleared", Urls.Assignment(first.AssignmentId), cancellationToken, first.Assignment.Title, blockage.ClearedNote!);
            }

            return blockage;
        }, cancellationToken);

    private static string Nameof(Blockage blockage) => blockage.Decider?.Name ?? blockage.Level ?? "";

    // Who may read a blockage because it is asked of them may not change it, and is told that it is not there.
    private static async Task<Blockage> FindAsync(Work work, int id, int seen, CancellationToken cancellationToken)
    {
        var blockage = await work.Db.Blockages.VisibleTo(work.Actor).Include(b => b.Decider).Include(b => b.Duties).ThenInclude(d => d.Obligation).ThenInclude(o => o.Assignment)
            .FirstOrDefaultAsync(b => b.Id == id, cancellationToken) ?? throw new RuleBroken("NotHere");
        blockage.DemandVersion(seen);
        return blockage;
    }

    private static async Task<(BlockageDraft Draft, IReadOnlyList<Obligation> Duties)> ReadAsync(Work work, BlockageInput input, List<int> wanted, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(input.DeciderTyped))
        {
            throw new RuleBroken("UnknownAgency", "Decider", input.DeciderTyped.Trim());
        }

        Agency? decider = null;
        if (input.DeciderId is { } chosen)
        {
            decider = await work.Db.Agencies.FirstOrDefaultAsync(a => a.Id == chosen, cancellationToken) ?? throw new RuleBroken("NotHere");
        }

        var duties = await work.Db.Obligations.VisibleTo(work.Actor).Include(o => o.Agency).Include(o => o.Assignment)
            .Where(o => wanted.Contains(o.Id)).OrderBy(o => o.Id).ToListAsync(cancellationToken);
        if (duties.Count != wanted.Count)
        {
            throw new RuleBroken("NotHere");
        }

        return (new() { What = input.What, Proposal = input.Proposal, Decider = decider, Level = input.Level, AskedOn = input.AskedOn, PaperNumber = input.PaperNumber }, duties);
    }
}
