using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>Số liệu đầu kỳ: work given before the house began, entered with its history as it is.</summary>
public sealed partial class Assignment
{
    /// <summary>Entered as an opening balance; stays so for ever.</summary>
    public bool IsOpeningBalance { get; private set; }

    /// <summary>Nobody is reminded of it, and nothing climbs, until the office says so.</summary>
    public bool IsQuiet { get; private set; }

    /// <summary>The import that brought the work in; null where it was given by hand.</summary>
    public int? ImportId { get; private set; }

    /// <summary>Marks work brought in by an import.</summary>
    /// <param name="isOpeningBalance">It is old work: quiet until the office says so.</param>
    public void BringInBy(int importId, bool isOpeningBalance)
    {
        ImportId = importId;
        IsOpeningBalance = isOpeningBalance;
        SetQuiet(isOpeningBalance);
    }

    /// <summary>The office has people reminded of it from now on.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>.</exception>
    public void SwitchRemindersOn(Actor actor)
    {
        actor.DemandOffice();
        SetQuiet(isQuiet: false);
    }

    private void SetQuiet(bool isQuiet)
    {
        IsQuiet = isQuiet;
        foreach (var obligation in _obligations)
        {
            obligation.SetQuiet(isQuiet);
        }
    }
}

public sealed partial class Obligation
{
    public const int PaperLength = 100;

    /// <summary>Nobody is reminded of it until the office says so.</summary>
    public bool IsQuiet { get; private set; }

    /// <summary>Number and symbol of the paper that completed old work.</summary>
    public string? CompletionPaper { get; private set; }

    /// <summary>Old work that was done: the day counts as it was, also one before the document that gives the work; no report stands behind it.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>OpeningBalanceOnly</c>, <c>ObligationClosed</c>, <c>CompletedAhead</c>, <c>TooLong</c>.</exception>
    public void EnterAsDone(DateOnly on, string? paper, Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        DemandOpen();
        if (!Assignment.IsOpeningBalance)
        {
            throw new RuleBroken("OpeningBalanceOnly");
        }

        if (on > today)
        {
            throw new RuleBroken("CompletedAhead", "CompletedOn", today);
        }

        CompletionPaper = Words.Optional(paper, "CompletionPaper", PaperLength);
        ReceivedOn ??= on;
        LastReportedOn = on;
        ClaimDate = on;
        AcceptedOn = on;
        ProgressPercent = 100;
    }

    internal void SetQuiet(bool isQuiet) => IsQuiet = isQuiet;
}
