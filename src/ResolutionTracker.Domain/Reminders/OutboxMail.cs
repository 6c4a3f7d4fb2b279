namespace ResolutionTracker.Domain.Reminders;

public enum OutboxState
{
    Waiting,
    Sent,
    Failed,
}

/// <summary>A mail to be sent, written in the same transaction as what it tells of. At most one digest a person a day.</summary>
public sealed class OutboxMail
{
    public const int MostAttempts = 8;

    private OutboxMail() { }

    public OutboxMail(int accountId, string to, string subject, string body, DateOnly on, string messageId)
    {
        AccountId = accountId;
        To = to;
        Subject = subject;
        Body = body;
        On = on;
        MessageId = messageId;
    }

    public int Id { get; private set; }

    public int AccountId { get; private set; }

    public string To { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>The local date of the digest.</summary>
    public DateOnly On { get; private set; }

    /// <summary>Stable, so that a repeat after a crash is seen as the same mail.</summary>
    public string MessageId { get; private set; } = "";

    public OutboxState State { get; private set; }

    public int Attempts { get; private set; }

    public DateTime? SentAt { get; private set; }

    public string? Error { get; private set; }

    public void Sent(DateTime at)
    {
        State = OutboxState.Sent;
        SentAt = at;
        Attempts++;
        Error = null;
    }

    public void NotSent(string error)
    {
        Attempts++;
        Error = error.Length > 500 ? error[..500] : error;
        State = Attempts >= MostAttempts ? OutboxState.Failed : OutboxState.Waiting;
    }

    /// <summary>After each failure the next try waits twice as long, so that a mail server may be away for hours.</summary>
    /// <param name="minuteOfDay">0–1439; the outbox is looked at every minute.</param>
    public bool IsTurn(int minuteOfDay) => State == OutboxState.Waiting && (Attempts == 0 || minuteOfDay % (1 << Attempts) == 0);

    /// <summary>The office has a mail tried again that was given up.</summary>
    /// <exception cref="RuleBroken"><c>MailNotFailed</c>.</exception>
    public void TryAgain()
    {
        if (State != OutboxState.Failed)
        {
            throw new RuleBroken("MailNotFailed");
        }

        State = OutboxState.Waiting;
        Attempts = 0;
    }
}
