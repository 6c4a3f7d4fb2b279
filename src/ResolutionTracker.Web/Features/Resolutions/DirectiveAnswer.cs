using System.Text.Json;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A suggestion as programs get it; the names of its members are the contract.</summary>
public sealed record DirectiveAnswer(
    string Sentence, int Start, int Length, string Kind, IReadOnlyList<string> Leads, IReadOnlyList<string> Contributors, IReadOnlyList<string> Implementers,
    string Action, string? Deliverable, string? DeliverableKind, DeadlineAnswer? Deadline, IReadOnlyList<string> Why)
{
    public static DirectiveAnswer Of(Suggestion suggestion, bool english, IStringLocalizer<DirectiveText> words, IStringLocalizer<DeadlineText> deadlines) => new(
        suggestion.Sentence, suggestion.Start, suggestion.Length, JsonNamingPolicy.CamelCase.ConvertName(suggestion.Kind.ToString()),
        Names(suggestion.Leads), Names(suggestion.Contributors), Names(suggestion.Implementers),
        suggestion.Action, suggestion.Deliverable, suggestion.DeliverableKind,
        suggestion.Deadline is { } reading ? DeadlineAnswer.Of(reading, english, reading.Problem is { } problem ? deadlines["Problem" + problem].Value : null) : null,
        [.. suggestion.Why.Select(reason => Worded(reason, words))]);

    private static string Worded(SuggestionReason reason, IStringLocalizer<DirectiveText> words) => words[reason.Code, [.. reason.Args]];

    private static string[] Names(IReadOnlyList<AgencyMention> mentions) => [.. mentions.Select(m => m.Name)];
}
