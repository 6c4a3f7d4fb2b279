using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>An addressable piece of a document's text, with an anchor that stays when the text is corrected.</summary>
public sealed class Clause : Entity
{
    public const int DeepestLevel = 7;

    private Clause() { }

    public Clause(string anchor, int order, int level, string? label, string text)
    {
        Anchor = Words.Required(anchor, "Anchor", 60);
        Order = order;
        Level = level;
        Label = Words.Optional(label, "Label", 60);
        Text = Words.Required(text, "Text", Words.LongTextLength);
    }

    public int ResolutionId { get; private set; }

    public Resolution Resolution { get; private set; } = null!;

    public string Anchor { get; private set; } = "";

    public int Order { get; private set; }

    /// <summary>Depth in the document's own numbering: 0 for a part, up to <see cref="DeepestLevel"/>.</summary>
    public int Level { get; private set; }

    public string? Label { get; private set; }

    public string Text
    {
        get;
        private set
        {
            field = value;
            SearchText = Folding.Fold(value);
        }
    } = "";

    public string SearchText { get; private set; } = "";

    public ClauseCall Call { get; private set; }

    /// <summary>Who decided that the clause gives no work; set only with <see cref="ClauseCall.None"/>.</summary>
    public string? DecidedBy { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>Folds the words anew; for clauses that were there before words were folded.</summary>
    public void Refold() => SearchText = Folding.Fold(Text);

    /// <summary>The clause asks for action.</summary>
    public void CallsForAction()
    {
        Call = ClauseCall.Calls;
        DecidedBy = null;
        Reason = null;
    }

    /// <summary>The clause asks nothing of anybody; a name and a reason stand for that decision.</summary>
    /// <exception cref="RuleBroken"><c>ReasonEmpty</c>.</exception>
    public void GivesNoWork(string decidedBy, string? reason)
    {
        Reason = Words.Reason(reason);
        DecidedBy = Words.Required(decidedBy, "DecidedBy", Words.NameLength);
        Call = ClauseCall.None;
    }
}
