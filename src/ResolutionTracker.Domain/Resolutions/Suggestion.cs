using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Domain.Search;

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
    string? DeadlineText, DeadlineReading? Deadline, IReadOnlyList<SuggestionReason> Why)
{
    /// <summary>What a review asks to be planned: after how many years, or on which day.</summary>
    public IReadOnlyList<ReviewPlan> Reviews { get; init; } = [];

    /// <summary>The work with all its words, also those of its time; null where the suggestion was not read from a text.</summary>
    public string? Whole { get; init; }

    /// <summary>What an indicator measures; null for the other kinds.</summary>
    public SuggestedMeasure? Measure { get; init; }

    /// <summary>The words of the time where they stand outside the sentence; null where it names its own, or none is known.</summary>
    public string? TimeElsewhere => DeadlineText is { } time && !Folding.Fold(Sentence).Contains(Folding.Fold(time), StringComparison.Ordinal) ? time : null;

    /// <summary>A sentence that was decided on and stands in the text no longer: nothing more can be read from it.</summary>
    public static Suggestion Former(SuggestionKind kind, string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return new(kind, sentence, 0, sentence.Length, [], [], [], null, sentence, null, null, null, null, []);
    }

    /// <summary>One sentence that asks for several reviews asks for one cycle: the first stands for all.</summary>
    public static IReadOnlyList<Suggestion> WithoutRepeatedReviews(IReadOnlyList<Suggestion> suggestions)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        var reviews = suggestions.Where(s => s.Kind is SuggestionKind.Review).GroupBy(s => (s.Start, s.Length)).ToDictionary(g => g.Key, g => g.ToList());
        return
        [
            .. suggestions.Where(s => s.Kind is not SuggestionKind.Review || ReferenceEquals(s, reviews[(s.Start, s.Length)][0]))
                .Select(s => s.Kind is SuggestionKind.Review ? s with { Reviews = [.. reviews[(s.Start, s.Length)].SelectMany(r => r.Reviews).Distinct()] } : s),
        ];
    }
}

/// <summary>An indicator as the text names it; figures as written.</summary>
/// <param name="Improves">It must be better each year.</param>
/// <param name="Target">Null where the text gives no figure.</param>
/// <param name="Year">Of the target.</param>
public sealed record SuggestedMeasure(string Name, string? Unit, IndicatorForm Form, IndicatorDirection Direction, bool Improves, string? Target, int? Year);

/// <summary>One reason; its code is the key of a sentence in <c>Text/DirectiveText.resx</c>, its arguments fill the places.</summary>
public sealed record SuggestionReason(string Code, params string[] Args);

/// <summary>What the reader of directives knows beside the text.</summary>
public sealed record DirectiveContext(AgencyDirectory Agencies, DeadlineContext Deadlines);
