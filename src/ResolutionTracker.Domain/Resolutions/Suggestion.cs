using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>What a sentence seems to ask for.</summary>
public enum SuggestionKind { Assignment, Indicator, Review }

/// <summary>What a sentence seems to ask of whom, by when; nothing comes of it without a person.</summary>
/// <param name="Start">Of the sentence, in UTF-16 units of the text as given.</param>
/// <param name="Person">Whom "Giao đồng chí …" names.</param>
/// <param name="Action">The work as written, without the time it is due.</param>
/// <param name="Deliverable">The product as written, with the word of its kind.</param>
/// <param name="DeliverableKind">"Đề án", "Kế hoạch", "Báo cáo"; of a list the first one.</param>
/// <param name="DeadlineText">The phrase as written, wherever it stands.</param>
/// <param name="Why">What in the text gave rise to each part.</param>
public sealed record Suggestion(
    SuggestionKind Kind, string Sentence, int Start, int Length,
    IReadOnlyList<AgencyMention> Leads, IReadOnlyList<AgencyMention> Contributors, IReadOnlyList<AgencyMention> Implementers,
    string? Person, string Action, string? Deliverable, string? DeliverableKind,
    string? DeadlineText, DeadlineReading? Deadline, IReadOnlyList<SuggestionReason> Why);

/// <summary>One reason; its code is the key of a sentence in <c>Text/DirectiveText.resx</c>, its arguments fill the places.</summary>
public sealed record SuggestionReason(string Code, params string[] Args);

/// <summary>What the reader of directives knows beside the text.</summary>
public sealed record DirectiveContext(AgencyDirectory Agencies, DeadlineContext Deadlines);
