using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Reminders;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>An open obligation with what a digest says of it.</summary>
/// <param name="ReturnReason">Why its report came back; null when none did.</param>
/// <param name="Specialists">Who watches its documents.</param>
public sealed record ReminderItem(Obligation Obligation, string Title, string Agency, string? ReturnReason, IReadOnlyList<int?> Specialists);

/// <summary>Somebody who may be reminded.</summary>
public sealed record ReminderPerson(int Id, string Name, string Email, int? AgencyId, bool IsReporter, bool IsHead, bool IsOffice, bool IsDemo);

/// <summary>What one person hears on one day: each thing in one of three blocks, so that their counts sum to what there is to do.</summary>
public sealed record PersonDigest(ReminderPerson Person, IReadOnlyList<(ReminderItem Item, ReminderRule Rule)> Lines)
{
    // A thing that several rungs name stands in the first of its blocks; what came back before all, as in the list of one's work.
    private enum Block
    {
        Returned,
        Overdue,
        DueSoon,
        New,
    }

    public IReadOnlyList<ReminderItem> Overdue => [.. Blocks[Block.Overdue]];

    public IReadOnlyList<ReminderItem> DueSoon => [.. Blocks[Block.DueSoon]];

    public IReadOnlyList<ReminderItem> NewOrReturned => [.. Blocks[Block.Returned], .. Blocks[Block.New]];

    private ILookup<Block, ReminderItem> Blocks => Lines.GroupBy(l => l.Item.Obligation.Id)
        .Select(l => (Block: l.Min(one => BlockOf(one.Rule)), l.First().Item))
        .OrderBy(l => l.Item.Obligation.DueOn ?? DateOnly.MaxValue).ThenBy(l => l.Item.Obligation.Id)
        .ToLookup(l => l.Block, l => l.Item);

    private static Block BlockOf(ReminderRule rule) => rule switch
    {
        ReminderRule.Returned => Block.Returned,
        ReminderRule.DueSoon => Block.DueSoon,
        ReminderRule.NewWork => Block.New,
        _ => Block.Overdue,
    };
}
