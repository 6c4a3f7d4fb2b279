using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Finds in a text what it asks of whom, by rules that can be told.</summary>
public static class DirectiveReader
{
    /// <summary>The suggestions in the order of the text; never throws, and a text without directives gives none.</summary>
    public static IReadOnlyList<Suggestion> Read(string text, DirectiveContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        text ??= "";
        var pieces = Pieces.Cut(text);
        var on = context.Deadlines.IssuedOn;
        List<Suggestion> found = [];
        for (var first = 0; first < pieces.Count;)
        {
            var end = first;
            while (end < pieces.Count && pieces[end].Plain is not ("." or "\n"))
                end++;
            if (end > first && pieces[first].Is("giao"))
            {
                var bodies = new BodyReader(context.Agencies.Tree, pieces, on, i => pieces[i].Plain is "chu" or "xay" or "tham" or "phoi").List(first + 1, end, out var next);
                if (bodies.Count > 0 && next < end)
                {
                    var start = pieces[first].Start;
                    found.Add(new(SuggestionKind.Assignment, text[start..pieces[end - 1].End], start, pieces[end - 1].End - start,
                        [.. bodies.Select(b => b.Mention(text, pieces, on))], [], [], null, text[pieces[next].Start..pieces[end - 1].End], null, null, null, null,
                        [new("AssignVerb", text[start..pieces[first].End])]));
                }
            }
            first = end + 1;
        }
        return found;
    }
}
