namespace ResolutionTracker.Domain.Reviews;

/// <summary>One review of a cycle. It opens by itself ahead of its day.</summary>
public sealed class Review : Entity
{
    private Review() { }

    internal Review(ReviewKind kind, DateOnly dueOn, bool isDemo)
    {
        Kind = kind;
        DueOn = dueOn;
        IsDemo = isDemo;
    }

    public int CycleId { get; private set; }

    public ReviewCycle Cycle { get; private set; } = null!;

    public ReviewKind Kind { get; private set; }

    public DateOnly DueOn { get; private set; }

    public ReviewState State { get; private set; }

    public DateOnly? OpenedOn { get; private set; }

    public bool IsDemo { get; private set; }

    /// <summary>The first day on which the job opens it: 60 days ahead for a yearly review, 180 for the others.</summary>
    public DateOnly OpensOn => DueOn.AddDays(-DaysAhead(Kind));

    public static int DaysAhead(ReviewKind kind) => kind == ReviewKind.Yearly ? 60 : 180;

    /// <summary>Opens the review when its time has come; asking again changes nothing.</summary>
    /// <returns>Whether it was opened now.</returns>
    public bool OpenIfDue(DateOnly today)
    {
        if (State != ReviewState.Planned || today < OpensOn)
        {
            return false;
        }

        State = ReviewState.Open;
        OpenedOn = today;
        return true;
    }

    internal void MoveTo(DateOnly dueOn) => DueOn = dueOn;
}
