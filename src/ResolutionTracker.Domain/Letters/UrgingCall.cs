using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Letters;

/// <summary>Đôn đốc by telephone: who was called, by whom, when, and what was said. It counts as no letter.</summary>
public sealed class UrgingCall : Entity
{
    private UrgingCall() { }

    public int ObligationId { get; private set; }

    public Obligation Obligation { get; private set; } = null!;

    public DateOnly CalledOn { get; private set; }

    /// <summary>Who was spoken to, with post or telephone as the office wrote it.</summary>
    public string Person { get; private set; } = "";

    public string Said { get; private set; } = "";

    public string CalledBy { get; private set; } = "";

    public DateOnly EnteredOn { get; private set; }

    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ObligationClosed</c>, <c>PersonEmpty</c>, <c>SaidEmpty</c>, <c>CallAhead</c>, <c>TooLong</c>.</exception>
    public static UrgingCall Log(Obligation obligation, string? person, DateOnly? calledOn, string? said, Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        obligation.DemandOpen();
        var on = calledOn ?? today;
        return on > today
            ? throw new RuleBroken("CallAhead", "CalledOn", today)
            : new()
            {
                Obligation = obligation,
                ObligationId = obligation.Id,
                Person = Words.Required(person, "Person", Words.NameLength),
                Said = Words.Required(said, "Said", Words.ReasonLength),
                CalledOn = on,
                CalledBy = actor.Name,
                EnteredOn = today,
            };
    }
}
