namespace ResolutionTracker.Domain.Letters;

/// <summary>Two letters that are not the same: one presses, the other asks for reasons.</summary>
public enum LetterKind
{
    /// <summary>Đôn đốc.</summary>
    Urging,

    /// <summary>Yêu cầu giải trình.</summary>
    Explanation,
}

/// <summary>A letter goes out when the office head approves it.</summary>
public enum LetterState
{
    Draft,
    Issued,

    /// <summary>Never sent; counted nowhere.</summary>
    Discarded,
}

/// <summary>What the office makes of an explanation, or of its silence.</summary>
public enum LetterOutcome
{
    /// <summary>The reasons hold.</summary>
    Accepted,

    /// <summary>Gia hạn: the day itself moves by an extension of its own.</summary>
    Extended,

    /// <summary>Nhắc nhở.</summary>
    Reminded,

    /// <summary>Phê bình.</summary>
    Criticised,
}
