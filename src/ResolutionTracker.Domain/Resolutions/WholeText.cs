using System.Text;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A clause as a reader of the whole text wants it.</summary>
/// <param name="Label">Its number as the document writes it.</param>
public sealed record ClausePart(int Id, string? Label, string Text);

/// <summary>A piece of one clause's text.</summary>
public readonly record struct ClausePlace(int ClauseId, TextPlace Place);

/// <summary>The clauses of a document as one text with their labels, so that headings are seen; and the way back from a place in it to a clause.</summary>
public sealed class WholeText
{
    private readonly List<(int ClauseId, int From, int Length)> parts = [];

    /// <param name="clauses">In the order of the document.</param>
    public WholeText(IEnumerable<ClausePart> clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        var text = new StringBuilder();
        foreach (var clause in clauses)
        {
            if (text.Length > 0)
                text.Append('\n');
            if (clause.Label is { Length: > 0 } label)
                text.Append(label).Append(char.IsLetterOrDigit(label[^1]) ? ". " : " ");
            parts.Add((clause.Id, text.Length, clause.Text.Length));
            text.Append(clause.Text);
        }
        Text = text.ToString();
    }

    public string Text { get; }

    /// <summary>The clause in which the piece begins, and what of the piece lies in it; null for a piece that touches none.</summary>
    public ClausePlace? InClause(TextPlace piece)
    {
        foreach (var (clause, from, length) in parts)
        {
            if (piece.Shared(new(from, length)) is > 0 and var shared)
                return new(clause, new(Math.Max(piece.Start, from) - from, shared));
        }
        return null;
    }

    /// <summary>Where a piece of a clause stands in the whole; null for a clause that is not in it.</summary>
    public TextPlace? InWhole(ClausePlace piece)
    {
        foreach (var (clause, from, length) in parts)
        {
            if (clause == piece.ClauseId)
                return new TextPlace(from + Math.Min(piece.Place.Start, length), Math.Max(0, Math.Min(piece.Place.Length, length - piece.Place.Start)));
        }
        return null;
    }
}
