using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A run of a clause's text that is shown in one way.</summary>
/// <param name="Ends">The sentences that end with the run.</param>
internal sealed record TextRun(int Start, string Text, bool IsMarked, bool IsNow, IReadOnlyList<SentenceLine> Ends)
{
    /// <summary>The text cut wherever a sentence begins or ends; put together again it is the text.</summary>
    public static IReadOnlyList<TextRun> Of(string text, IReadOnlyList<SentenceLine> sentences, TextPlace? now)
    {
        List<TextPlace> places = [.. sentences.Select(s => WithMark(text, s.Place))];
        if (now is { } looked)
        {
            places.Add(looked);
        }

        var cuts = places.SelectMany(p => new[] { p.Start, p.End }).Append(0).Append(text.Length).Where(c => c >= 0 && c <= text.Length).Distinct().Order().ToList();
        return
        [
            .. cuts.Zip(cuts.Skip(1), (from, to) => new TextPlace(from, to - from)).Select(run => new TextRun(
                run.Start,
                text.Substring(run.Start, run.Length),
                places.Exists(p => p.Shared(run) > 0),
                now is { } here && here.Shared(run) > 0,
                [.. sentences.Where(s => WithMark(text, s.Place).End == run.End)])),
        ];
    }

    // What leads from a sentence to its work stands behind its full stop, not before it.
    private static TextPlace WithMark(string text, TextPlace place) =>
        place.End < text.Length && text[place.End] is '.' or ',' or ';' or ':' ? place with { Length = place.Length + 1 } : place;
}
