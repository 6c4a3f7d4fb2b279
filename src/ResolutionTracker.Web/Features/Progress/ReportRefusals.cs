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

    /// <summary>The box is being corrected: the next look says whether it is right. The two days of a claim are judged together.</summary>
    /// <returns>Whether something was refused there.</returns>
    public bool Correct(string field) => (IsClaimDay(field) ? ClaimDays : [field]).Count(_sentences.Remove) > 0;
}
