namespace ResolutionTracker.Domain.Reminders;

/// <summary>One line of the ledger: this person was reminded of this obligation under this rule on this local date. Unique, so it happens once.</summary>
public sealed class ReminderEntry
{
    private ReminderEntry() { }

    public ReminderEntry(int obligationId, ReminderRule rule, DateOnly on, int accountId)
    {
        ObligationId = obligationId;
        Rule = rule;
        On = on;
        AccountId = accountId;
    }

    public int Id { get; private set; }

    public int ObligationId { get; private set; }

    public ReminderRule Rule { get; private set; }

    /// <summary>The local date the rung was due. Days on which the house stood still are carried by the next digest.</summary>
    public DateOnly On { get; private set; }

    public int AccountId { get; private set; }
}
