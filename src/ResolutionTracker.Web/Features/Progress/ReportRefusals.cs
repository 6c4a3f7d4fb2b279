using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What was refused of the report in the form: beside its box, or of the whole.</summary>
internal sealed class ReportRefusals(Refusals refusals)
{
    private static readonly string[] ClaimDays = ["ClaimSubmittedUpOn", "ClaimIssuedOn"];
    private readonly Dictionary<string, string> _sentences = new(StringComparer.Ordinal);

    public RuleBroken? Whole { get; set; }

    public bool InBoxes => _sentences.Count > 0;

    public static bool IsClaimDay(string field) => Array.IndexOf(ClaimDays, field) >= 0;

    public string? Of(string field) => _sentences.GetValueOrDefault(field);

    public void Add(RuleBroken refusal)
    {
        if (refusal.Field is { } field)
        {
            _sentences[field] = refusals.Word(refusal);
        }
        else
        {
            Whole = refusal;
        }
    }

    public void Clear()
    {
        _sentences.Clear();
        Whole = null;
    }

    /// <summary>Reads the boxes and says beside each that was not understood so.</summary>
    public ReportDraft Read(ReportInput input, ReportDraft kept, out List<RuleBroken> unread)
    {
        unread = [];
        var draft = input.Read(kept, unread);
        unread.ForEach(Add);
        return draft;
    }

    /// <summary>All that keeps the report from being sent.</summary>
    // A box that was not understood has its own sentence already; its kept value says nothing about it.
    public void AddGaps(ReportDraft draft, DateOnly today)
    {
        foreach (var gap in (draft.Claim?.Gaps(today) ?? []).Where(g => g.Field is { } field && Of(field) is null))
        {
            Add(gap);
        }

        if (string.IsNullOrWhiteSpace(draft.Text.Results))
        {
            Add(new("ResultsEmpty", "Results"));
        }
    }

    /// <summary>The box is being corrected: the next look says whether it is right. The two days of a claim are judged together.</summary>
    /// <returns>Whether something was refused there.</returns>
    public bool Correct(string field)
    {
        var before = _sentences.Count;
        Array.ForEach(IsClaimDay(field) ? ClaimDays : [field], f => _sentences.Remove(f));
        return _sentences.Count < before;
    }
}
