namespace ResolutionTracker.Domain;

/// <summary>A refusal: a rule of the domain says no. It is not an error; Web words it in the reader's language.</summary>
/// <param name="code">Which rule, e.g. <c>LeadAlsoContributes</c>: the key of the sentence in <c>Text/Refusals.resx</c>.</param>
/// <param name="field">The field beside which the sentence belongs; null when it concerns the whole action.</param>
/// <param name="args">What the sentence names: dates, numbers, names, in the order of its placeholders.</param>
public sealed class RuleBroken(string code, string? field = null, params object[] args) : Exception($"Rule {code} refuses ({field ?? "-"}).")
{
    public string Code { get; } = code;

    public string? Field { get; } = field;

    public IReadOnlyList<object> Args { get; } = args;
}
