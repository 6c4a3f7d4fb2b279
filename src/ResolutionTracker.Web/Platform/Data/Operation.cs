namespace ResolutionTracker.Web.Platform.Data;

/// <summary>One command that was carried out. Its id is made by the form, so that a double click, a retry and an unknown commit are one question.</summary>
public sealed class Operation
{
    private Operation() { }

    public Operation(Guid id, int accountId, DateTime at)
    {
        Id = id;
        AccountId = accountId;
        At = at;
    }

    public Guid Id { get; private set; }

    public int AccountId { get; private set; }

    /// <summary>Real time, UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The id of what came of it; 0 for nothing.</summary>
    public int ResultId { get; set; }
}
