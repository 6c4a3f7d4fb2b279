namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Where a clause can be split without cutting a sentence.</summary>
public static class ClauseSplits
{
    private const int Most = 60;

    /// <returns>The places at which a sentence, a part after a semicolon or a line begins, in UTF-16 units; none for a clause of one sentence.</returns>
    public static IReadOnlyList<int> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = new List<int>();
        for (var i = 1; i < text.Length && places.Count < Most; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i - 1]) && Begins(text, i))
            {
                places.Add(i);
            }
        }

        return places;
    }

    private static bool Begins(string text, int at)
    {
        var end = at - 1;
        var isLine = false;
        while (end >= 0 && char.IsWhiteSpace(text[end]))
        {
            isLine |= text[end--] == '\n';
        }

        return end >= 0 && (isLine || text[end] == ';' || text[end] is '.' or '!' or '?' && char.IsUpper(text[at]) && !(end > 0 && char.IsUpper(text[end - 1]) && (end == 1 || char.IsWhiteSpace(text[end - 2]))));
    }
}
