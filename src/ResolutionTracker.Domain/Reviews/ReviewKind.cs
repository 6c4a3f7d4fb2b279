namespace ResolutionTracker.Domain.Reviews;

public enum ReviewKind
{
    /// <summary>Hằng năm, where asked.</summary>
    Yearly,

    /// <summary>Sơ kết, at 3 years.</summary>
    Interim,

    /// <summary>Tổng kết, at 5 years.</summary>
    Final,
}

/// <summary>What the years of a cycle count from.</summary>
public enum ReviewBase
{
    /// <summary>The term's first day: a programme for the term.</summary>
    TermStart,

    /// <summary>The document's date: any other.</summary>
    DateOfIssue,
}

public enum ReviewState
{
    Planned,
    Open,
}
