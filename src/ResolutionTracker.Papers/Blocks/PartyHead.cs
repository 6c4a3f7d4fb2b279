namespace ResolutionTracker.Papers;

/// <summary>A centred line of a head or a signature.</summary>
public sealed record HeadLine(string Text, bool Bold = false);

/// <summary>The head of a Party paper: issuer, "*" and number on the left; the line of the layout, place and date on the right.</summary>
/// <param name="Issuer">For a committee one bold line; for its office the committee plain, then the office bold.</param>
/// <param name="Number">With its word: "Số 15-BC/TU".</param>
/// <param name="PlaceAndDate">"Hậu Giang, ngày 15 tháng 11 năm 2022".</param>
/// <param name="Subject">For a letter: what it is about, in 12 pt italics under the number.</param>
public sealed record PartyHead(IReadOnlyList<HeadLine> Issuer, string Number, string PlaceAndDate, string? Subject = null);

/// <summary>The name of the paper: kind in bold capitals, summary in bold, a short rule.</summary>
/// <param name="Kind">"BÁO CÁO".</param>
/// <param name="Summary">What it is about; may have several lines.</param>
public sealed record PaperTitle(string Kind, string Summary) : Block;
