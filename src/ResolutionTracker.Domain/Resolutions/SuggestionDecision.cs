using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

public enum SuggestionOutcome
{
    Accepted,
    Refused,
}

/// <summary>What a person made of a suggestion. It holds for the sentence, so that reading the text again asks nobody twice.</summary>
public sealed class SuggestionDecision : Entity
{
    public const int FingerprintLength = 80;

    /// <summary>How long what was just accepted may be undone.</summary>
    public static readonly TimeSpan UndoTime = TimeSpan.FromMinutes(10);

    private SuggestionDecision() { }

    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>TooLong</c>.</exception>
    private SuggestionDecision(Resolution resolution, SuggestionMark mark, SuggestionOutcome outcome, Actor actor, DateTime now)
    {
        actor.DemandOffice();
        Resolution = resolution;
        ResolutionId = resolution.Id;
        Fingerprint = Words.Required(mark.Fingerprint, "Fingerprint", FingerprintLength);
        Kind = mark.Kind;
        ClauseId = mark.ClauseId;
        Sentence = Words.Required(mark.Sentence.Length > Words.TextLength ? mark.Sentence[..Words.TextLength] : mark.Sentence, "Sentence", Words.TextLength);
        Outcome = outcome;
        DecidedBy = actor.Name;
        DecidedAt = now;
    }

    public int ResolutionId { get; private set; }

    public Resolution Resolution { get; private set; } = null!;

    /// <summary>Stands for the sentence and the kind; see <see cref="Fingerprints"/>.</summary>
    public string Fingerprint { get; private set; } = "";

    public SuggestionKind Kind { get; private set; }

    public string Sentence { get; private set; } = "";

    /// <summary>The clause with the sentence; null after it has gone.</summary>
    public int? ClauseId { get; private set; }

    public Clause? Clause { get; private set; }

    public SuggestionOutcome Outcome { get; private set; }

    /// <summary>Why it was refused, where somebody said so.</summary>
    public string? Reason { get; private set; }

    public string DecidedBy { get; private set; } = "";

    /// <summary>UTC, by the domain's clock.</summary>
    public DateTime DecidedAt { get; private set; }

    /// <summary>What came of it was made by accepting it; false where it was there before.</summary>
    public bool IsMaker { get; private set; }

    public int? AssignmentId { get; private set; }

    public Assignment? Assignment { get; private set; }

    public int? IndicatorId { get; private set; }

    public Indicator? Indicator { get; private set; }

    public int? ReviewCycleId { get; private set; }

    public ReviewCycle? ReviewCycle { get; private set; }

    public static SuggestionDecision Accept(Resolution resolution, SuggestionMark mark, Assignment given, Actor actor, DateTime now) =>
        new(resolution, mark, SuggestionOutcome.Accepted, actor, now) { Assignment = given, IsMaker = true };

    public static SuggestionDecision Accept(Resolution resolution, SuggestionMark mark, Indicator measured, Actor actor, DateTime now) =>
        new(resolution, mark, SuggestionOutcome.Accepted, actor, now) { Indicator = measured, IsMaker = true };

    /// <param name="isMade">The cycle was planned by accepting; false where the document had one.</param>
    public static SuggestionDecision Accept(Resolution resolution, SuggestionMark mark, ReviewCycle planned, bool isMade, Actor actor, DateTime now) =>
        new(resolution, mark, SuggestionOutcome.Accepted, actor, now) { ReviewCycle = planned, IsMaker = isMade };

    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>TooLong</c>.</exception>
    public static SuggestionDecision Refuse(Resolution resolution, SuggestionMark mark, string? reason, Actor actor, DateTime now) =>
        new(resolution, mark, SuggestionOutcome.Refused, actor, now) { Reason = Words.Optional(reason, "Reason", Words.ReasonLength) };

    /// <summary>What was refused may be looked at again at any time; what was made may be unmade for ten minutes.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>UndoTooLate</c>.</exception>
    public void DemandUndoable(Actor actor, DateTime now)
    {
        actor.DemandOffice();
        if (!MayBeUndone(now))
        {
            throw new RuleBroken("UndoTooLate", null, (int)UndoTime.TotalMinutes);
        }
    }

    public bool MayBeUndone(DateTime now) => Outcome == SuggestionOutcome.Refused || !IsMaker || now - DecidedAt <= UndoTime;

    /// <summary>A name for each suggestion of a text: its kind and its words without marks, case and punctuation; the same words again get a number.</summary>
    public static IReadOnlyList<string> Fingerprints(IEnumerable<Suggestion> suggestions)
    {
        ArgumentNullException.ThrowIfNull(suggestions);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. suggestions.Select(s =>
            {
                var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{s.Kind}|{Folding.Fold(s.Sentence)}")));
                var times = seen[print] = seen.GetValueOrDefault(print) + 1;
                return times == 1 ? print : string.Create(CultureInfo.InvariantCulture, $"{print}-{times}");
            }),
        ];
    }
}

/// <summary>Which suggestion is meant: by its fingerprint, with the words and the clause it was read from.</summary>
public sealed record SuggestionMark(string Fingerprint, SuggestionKind Kind, string Sentence, int? ClauseId = null);
