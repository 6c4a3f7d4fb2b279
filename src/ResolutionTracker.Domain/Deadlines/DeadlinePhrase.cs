namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Reads a deadline as people write it, and says it back.</summary>
public static class DeadlinePhrase
{
    /// <summary>Understands the phrase or asks; never throws, never guesses a year without saying so.</summary>
    public static DeadlineReading Parse(string? text, DeadlineContext context) =>
        new() { Text = text ?? "", Problem = DeadlineProblem.NotUnderstood };

    /// <summary>The one normal form of what was understood; parsing it gives the same reading. Empty for a phrase that asks.</summary>
    public static string Normal(DeadlineReading reading, bool english = false) => "";
}
