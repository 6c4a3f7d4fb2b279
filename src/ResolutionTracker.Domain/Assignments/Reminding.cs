using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>Đôn đốc: the office reminds a body by hand, once a day at most for each thing it owes.</summary>
public sealed partial class Obligation
{
    /// <summary>The last day the office reminded the body of it.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Why a reminder would be wrong on this day; null where it would be right.</summary>
    public RuleBroken? WhyNotRemind(DateOnly today) => this switch
    {
        { IsOpen: false } => new("ObligationClosed"),
        { IsQuiet: true } => new("RemindQuiet"),
        { SuspendedOn: { } suspended } => new("RemindSuspended", null, suspended),
        { ClaimDate: not null } => new("RemindOfficeTurn"),
        { StartOn: var start } when start > today => new("RemindNotBegun", null, start),
        { RemindedOn: { } last } when last == today => new("RemindedToday", null, last),
        _ => null,
    };

    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ObligationClosed</c>, <c>RemindQuiet</c>, <c>RemindSuspended</c>, <c>RemindOfficeTurn</c>, <c>RemindNotBegun</c>, <c>RemindedToday</c>.</exception>
    public void Remind(Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        if (WhyNotRemind(today) is { } refusal)
        {
            throw refusal;
        }

        RemindedOn = today;
    }
}
