namespace ResolutionTracker.Web.Text;

/// <summary>What a refused person reads; the keys are the codes of RuleBroken.</summary>
public sealed class RefusalText;
