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
}
