namespace ResolutionTracker.Web.Platform.Data;

/// <summary>One changed thing of one operation. Append-only, chained by <see cref="HistoryChain"/>; ordered by <see cref="Id"/>, not by time.</summary>
public sealed class HistoryEntry
{
    public int Id { get; internal set; }

    public Guid OperationId { get; init; }

    /// <summary>Real time, UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>The domain's day.</summary>
    public DateOnly On { get; init; }

    public int ActorId { get; init; }

    public string ActorName { get; init; } = "";

    /// <summary>What was done, e.g. GiveToAnotherLead: key of its word.</summary>
    public string Action { get; init; } = "";

    public string? Reason { get; init; }

    /// <summary>The thing people look at: Assignment 12, Resolution 3.</summary>
    public string SubjectKind { get; init; } = "";

    public int SubjectId { get; internal set; }

    /// <summary>The changed row itself.</summary>
    public string EntityKind { get; init; } = "";

    public int EntityId { get; internal set; }

    /// <summary>JSON array of {"f": field, "o": old, "n": new}.</summary>
    public string Changes { get; init; } = "[]";

    /// <summary>The <see cref="Hash"/> of the entry before it; empty for the first.</summary>
    public string Previous { get; internal set; } = "";

    /// <summary>SHA-256 over all of the above, hexadecimal, lower case.</summary>
    public string Hash { get; internal set; } = "";
}

/// <summary>Where the chain of the history ends, so that its last entries cannot go unnoticed. One row.</summary>
public sealed class HistoryHead
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public int LastId { get; internal set; }

    public int Count { get; internal set; }

    public string Hash { get; internal set; } = "";
}

/// <summary>One field of a history entry.</summary>
public sealed record FieldChange(string F, string? O, string? N)
{
    /// <summary>Stands for a field where the whole thing is new.</summary>
    public const string Made = "+";

    /// <summary>Stands for a field where the whole thing was taken out.</summary>
    public const string Removed = "-";
}
