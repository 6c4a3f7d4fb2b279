namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Finds in a text what it asks of whom, by rules that can be told.</summary>
public static class DirectiveReader
{
    /// <summary>The suggestions in the order of the text; never throws, and a text that asks nothing gives none.</summary>
    public static IReadOnlyList<Suggestion> Read(string text, DirectiveContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new TextReading(new(text ?? "", context)).Read();
    }

    /// <summary>Words that a person chose to be work, where no rule finds any: the bodies they begin with lead, the rest is the work. Null where they begin with none.</summary>
    public static Suggestion? ReadChosen(string text, DirectiveContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new TextReading(new(text ?? "", context)).ReadChosen();
    }
}
