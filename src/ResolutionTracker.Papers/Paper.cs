namespace ResolutionTracker.Papers;

/// <summary>An official paper: what it says, in blocks, from the head to the signature. It can be written as PDF by <see cref="Pdf.PdfWriter"/>.</summary>
/// <param name="Head">Issuer, number, place and date; none for an annex.</param>
/// <param name="Title">Usually one <see cref="PaperTitle"/>; a letter has its "Kính gửi" here.</param>
/// <param name="Body">What the paper says, in reading order.</param>
/// <param name="Foot">Recipients and signature, kept together and with the last lines of the body.</param>
public sealed record Paper(PartyHead? Head, IReadOnlyList<Block> Title, IReadOnlyList<Block> Body, PaperFoot? Foot)
{
    /// <summary>Size of the sheet and its margins.</summary>
    public PageSetup Page { get; init; } = PageSetup.A4;

    /// <summary>The guide the paper follows: sizes, spacing, end mark.</summary>
    public PaperLayout Layout { get; init; } = PartyLayout.Guide36;

    /// <summary>What is attached, after the signature: each on sheets of its own size, set in its own layout, with page numbers going on. An annex of an annex is not printed.</summary>
    public IReadOnlyList<Paper> Annexes { get; init; } = [];
}

/// <summary>What a reader's program shows about the file.</summary>
/// <param name="Created">The instant the paper was made, in UTC. The same paper with the same instant gives the same bytes.</param>
public sealed record PaperMetadata(string Title, string Author, string Subject, DateTime Created);
