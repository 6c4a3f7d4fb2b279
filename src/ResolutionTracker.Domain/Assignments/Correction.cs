using System.Globalization;
using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>A fact of a duty that can be put right after the office accepted it.</summary>
public enum CorrectedFact
{
    /// <summary>The date that counts against the due day.</summary>
    ClaimDate,

    /// <summary>Ngày trình.</summary>
    SubmittedUpOn,

    /// <summary>Number of the deliverable.</summary>
    DeliverableNumber,

    /// <summary>The reported percentage of work that goes on.</summary>
    Percent,
}

/// <summary>Đính chính: an accepted fact is changed only so, with a reason; the former value and the new one both stay.</summary>
public sealed class Correction : Entity
{
    private Correction() { }

    public int ObligationId { get; private set; }

    public Obligation Obligation { get; private set; } = null!;

    public CorrectedFact Fact { get; private set; }

    /// <summary>Dates as yyyy-MM-dd; null where nothing was known.</summary>
    public string? Former { get; private set; }

    public string Now { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public DateOnly CorrectedOn { get; private set; }

    public string CorrectedBy { get; private set; } = "";

    /// <summary>Puts one of the two dates right.</summary>
    /// <exception cref="RuleBroken"><c>OfficeHeadOnly</c>, <c>NotAccepted</c>, <c>FactMissing</c>, <c>DayEmpty</c>, <c>CorrectedAhead</c>, <c>SubmittedAfterClaim</c>, <c>NothingCorrected</c>, <c>ReasonEmpty</c>.</exception>
    public static Correction OfDay(Obligation obligation, CorrectedFact fact, DateOnly? day, string? reason, Actor actor, DateOnly today)
    {
        actor.DemandOfficeHead();
        DemandAccepted(obligation);
        var former = (fact == CorrectedFact.ClaimDate ? obligation.ClaimDate : obligation.SubmittedUpOn) ?? throw new RuleBroken("FactMissing", "Fact");
        var on = day ?? throw new RuleBroken("DayEmpty", "Day");

        // A claim never lies after the day on which it was sent.
        var last = fact == CorrectedFact.ClaimDate ? obligation.LastReportedOn ?? obligation.AcceptedOn : obligation.ClaimDate;
        if (on > last)
        {
            throw new RuleBroken(fact == CorrectedFact.ClaimDate ? "CorrectedAhead" : "SubmittedAfterClaim", "Day", last);
        }

        var made = Make(obligation, fact, Iso(former), Iso(on), reason, actor, today);
        obligation.Correct(fact, on);
        return made;
    }

    /// <summary>Puts the number of the deliverable right.</summary>
    /// <param name="former">As the accepted claim has it.</param>
    /// <exception cref="RuleBroken"><c>OfficeHeadOnly</c>, <c>NotAccepted</c>, <c>NumberEmpty</c>, <c>NothingCorrected</c>, <c>ReasonEmpty</c>, <c>TooLong</c>.</exception>
    public static Correction OfNumber(Obligation obligation, string? number, string? former, string? reason, Actor actor, DateOnly today)
    {
        actor.DemandOfficeHead();
        DemandAccepted(obligation);
        var now = Words.Required(number, "Number", Obligation.PaperLength);
        var made = Make(obligation, CorrectedFact.DeliverableNumber, obligation.CompletionPaper ?? former, now, reason, actor, today);
        obligation.Correct(now);
        return made;
    }

    /// <summary>Puts the reported percentage of open work right; what is done stays at a hundred.</summary>
    /// <exception cref="RuleBroken"><c>OfficeHeadOnly</c>, <c>ObligationClosed</c>, <c>FactMissing</c>, <c>PercentRange</c>, <c>NothingCorrected</c>, <c>ReasonEmpty</c>.</exception>
    public static Correction OfPercent(Obligation obligation, int? percent, string? reason, Actor actor, DateOnly today)
    {
        actor.DemandOfficeHead();
        obligation.DemandOpen();
        var former = obligation.ProgressPercent ?? throw new RuleBroken("FactMissing", "Fact");
        if (percent is not (>= 0 and <= 100))
        {
            throw new RuleBroken("PercentRange", "Percent");
        }

        var made = Make(obligation, CorrectedFact.Percent, former.ToString(CultureInfo.InvariantCulture), percent.Value.ToString(CultureInfo.InvariantCulture), reason, actor, today);
        obligation.Correct(percent.Value);
        return made;
    }

    private static Correction Make(Obligation obligation, CorrectedFact fact, string? former, string now, string? reason, Actor actor, DateOnly today) => former == now
        ? throw new RuleBroken("NothingCorrected")
        : new()
        {
            Obligation = obligation,
            ObligationId = obligation.Id,
            Fact = fact,
            Former = former,
            Now = now,
            Reason = Words.Reason(reason),
            CorrectedOn = today,
            CorrectedBy = actor.Name,
        };

    private static void DemandAccepted(Obligation obligation)
    {
        if (obligation.AcceptedOn is null)
        {
            throw new RuleBroken("NotAccepted");
        }
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

public sealed partial class Obligation
{
    internal void Correct(CorrectedFact fact, DateOnly day)
    {
        if (fact == CorrectedFact.ClaimDate)
        {
            ClaimDate = day;
        }
        else
        {
            SubmittedUpOn = day;
        }
    }

    internal void Correct(string number) => CompletionPaper = number;

    internal void Correct(int percent) => ProgressPercent = percent;
}
