namespace ResolutionTracker.Papers;

/// <summary>The end of a paper: recipients on the left, signature on the right, on one page.</summary>
public sealed record PaperFoot(Recipients? Recipients, SignatureBlock Signature);

/// <summary>Who receives the paper. Each entry is printed as "- … ," and the last with a full stop.</summary>
/// <param name="Entries">Without dash and comma; the last one is "Lưu …".</param>
public sealed record Recipients(IReadOnlyList<string> Entries)
{
    /// <summary>The underlined word above the list.</summary>
    public string Label { get; init; } = "Nơi nhận:";
}

/// <summary>Who signs.</summary>
/// <param name="Authority">"T/L BAN THƯỜNG VỤ", "CHÁNH VĂN PHÒNG"; as capitals, bold where the guide wants it.</param>
/// <param name="Name">Printed bold under the space for the signature; empty while it is not known.</param>
public sealed record SignatureBlock(IReadOnlyList<HeadLine> Authority, string Name)
{
    /// <summary>Space for signature and seal, in millimetres.</summary>
    public float Space { get; init; } = 28;
}
