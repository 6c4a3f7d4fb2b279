using System.Text;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A line of the text with the rank of its numbering.</summary>
/// <param name="Level">0 the highest; <see cref="Outline.Unnumbered"/> without a number.</param>
/// <param name="Body">What stands behind the number.</param>
internal sealed record Line(int Level, Span Body)
{
    /// <summary>A dash or a dot, not a number.</summary>
    internal bool IsBullet => Level is Outline.Dash or Outline.Plus;

    /// <summary>Stands right behind the frame of a paper: no heading before it holds.</summary>
    internal bool IsAfterFrame { get; init; }
}

/// <summary>Cuts a text into lines by its own numbering; the frame of a paper is left out.</summary>
internal static class Outline
{
    internal const int Dash = 8;
    internal const int Plus = 9;
    internal const int Unnumbered = 10;

    internal static List<Line> Of(Passage passage)
    {
        var pieces = passage.Pieces;
        var frame = new Queue<TextPlace>(PaperFrame.PlacesIn(passage.Text));
        List<Line> lines = [];
        var stack = new ClauseStack();
        var afterFrame = false;
        for (var first = 0; first < pieces.Count;)
        {
            var end = first;
            while (end < pieces.Count && pieces[end].Form is not PieceForm.LineEnd)
                end++;
            while (frame.TryPeek(out var passed) && first < end && passed.End <= pieces[first].Start)
                frame.Dequeue();
            if (end > first && frame.TryPeek(out var place) && place.Start <= pieces[first].Start)
            {
                afterFrame = true;
                stack.Clear();
            }
            else if (end > first)
            {
                var (level, label) = Label(passage, stack, first, end);
                if (level == Unnumbered && lines.Count > 0 && GoesOn(pieces, lines[^1].Body, first))
                    lines[^1] = lines[^1] with { Body = new(lines[^1].Body.First, end) };
                else if (first + label < end)
                    lines.Add(new(level, new(first + label, end)) { IsAfterFrame = afterFrame });
                afterFrame = false;
            }
            first = end + 1;
        }
        return lines;
    }

    // A line broken in the middle of a sentence
    private static bool GoesOn(List<Piece> pieces, Span before, int at) =>
        pieces[at].Form is PieceForm.Lower && pieces[before.End - 1].Plain is not ("." or ":" or ";" or "!" or "?") && before.End == at - 1;

    // The same numbers as those of the clauses; the label is found in the line as papers spell it and counted in pieces
    private static (int Level, int Length) Label(Passage passage, ClauseStack stack, int at, int end)
    {
        var line = passage.Words(new(at, end)).Normalize(NormalizationForm.FormC);
        if (stack.Read(line) is { } label && Pieces.Cut(line[..label.Length]).Count is var length && at + length < end)
        {
            stack.Enter(label);
            return (LevelOf(label.Sign), length);
        }
        return passage.Pieces[at].Plain is "-" or "*" or "+" ? (passage.Is(at, "+") ? Plus : Dash, 1) : (Unnumbered, 0);
    }

    private static int LevelOf(ClauseSign sign) => sign switch
    {
        ClauseSign.Part => 0,
        ClauseSign.Chapter or ClauseSign.UpperLetter => 1,
        ClauseSign.Section or ClauseSign.Subsection or ClauseSign.Roman => 2,
        ClauseSign.Article => 3,
        ClauseSign.Number => 4,
        ClauseSign.Dotted => 5,
        ClauseSign.DeepDotted => 6,
        ClauseSign.Letter or ClauseSign.Bracketed => 7,
        ClauseSign.Plus => Plus,
        _ => Dash,
    };
}
