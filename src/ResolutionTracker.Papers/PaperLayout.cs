namespace ResolutionTracker.Papers;

/// <summary>The measures of a guide for official papers. Where guides disagree, take one and change the measure with <c>with</c>.</summary>
public sealed record PaperLayout
{
    /// <summary>Size of the body, in points.</summary>
    public float BodySize { get; init; } = 14;

    /// <summary>From one baseline of the body to the next, exactly, in points. Other sizes take it in proportion.</summary>
    public float LineHeight { get; init; } = 18;

    /// <summary>Gap above each paragraph, in points.</summary>
    public float ParagraphGap { get; init; } = 6;

    /// <summary>Indent of the first line of a paragraph, in millimetres.</summary>
    public float FirstLineIndent { get; init; } = 10;

    /// <summary>Size of text in tables and charts, in points.</summary>
    public float TableSize { get; init; } = 12;

    /// <summary>The line at the top right of the first page, in bold capitals, with a rule as wide as its words below.</summary>
    public string TopLine { get; init; } = "ĐẢNG CỘNG SẢN VIỆT NAM";

    /// <summary>Size of <see cref="TopLine"/>, in points.</summary>
    public float TopLineSize { get; init; } = 15;

    /// <summary>Size of the kind of the paper ("BÁO CÁO"), in points.</summary>
    public float KindSize { get; init; } = 16;

    /// <summary>Size of the list under "Nơi nhận:", in points; its label has the size of the body.</summary>
    public float RecipientsSize { get; init; } = 12;

    /// <summary>What ends the last sentence of the body, in place of its own mark; null leaves it as it is.</summary>
    public string? EndMark { get; init; }
}

/// <summary>The two guides for papers of the Party.</summary>
public static class PartyLayout
{
    /// <summary>36-HD/VPTW, for papers dated before 27/5/2026: body 14 pt, ends with "./.".</summary>
    public static PaperLayout Guide36 { get; } = new() { EndMark = "./." };

    /// <summary>05-HD/VPTW, from 27/5/2026: body 14 pt on exact lines of 19 pt (18–20), first line 10 mm, ends with a full stop.</summary>
    public static PaperLayout Guide05 { get; } = new() { LineHeight = 19, EndMark = "." };

    /// <summary>The guide in force on the date the paper bears.</summary>
    public static PaperLayout For(DateOnly paperDate) =>
        paperDate < new DateOnly(2026, 5, 27) ? Guide36 : Guide05;
}
