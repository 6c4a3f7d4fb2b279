using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>An addressable piece of a document's text, with an anchor that stays when the text is corrected.</summary>
public sealed class Clause : Entity
{
    public const int DeepestLevel = 7;

    private Clause() { }

    public Clause(string anchor, int order, int level, string? label, string text, string? sign = null, ClauseRole role = ClauseRole.Body)
    {
        Anchor = Words.Required(anchor, "Anchor", 60);
        Order = order;
        Level = level;
        Label = Words.Optional(label, "Label", 60);
        Text = Words.Required(text, "Text", Words.LongTextLength);
        Sign = Words.Optional(sign, "Sign", 60);
        Take(role);
    }

    public int ResolutionId { get; private set; }

    public Resolution Resolution { get; private set; } = null!;

    public string Anchor { get; private set; } = "";

    public int Order { get; private set; }

    /// <summary>Depth in the document's own numbering: 0 for a part, up to <see cref="DeepestLevel"/>.</summary>
    public int Level { get; private set; }

    /// <summary>As papers cite it: "Khoản 1"; null for a plain paragraph.</summary>
    public string? Label { get; private set; }

    /// <summary>The number as the document writes it: "1.", "a)", "-"; null where it writes none.</summary>
    public string? Sign { get; private set; }

    public ClauseRole Role { get; private set; }

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

    /// <summary>Who decided that the clause gives no work; set only with <see cref="ClauseCall.None"/>, and not where a heading or a frame gives none by itself.</summary>
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

    /// <summary>Somebody gives work on the clause: that it gives none no longer holds.</summary>
    internal void GetsWork()
    {
        if (Call == ClauseCall.None && DecidedBy is not null)
        {
            CallsForAction();
        }
    }

    internal CutClause AsCut => new(Level, Sign, Label, Text, Role);

    // Whatever was decided by a person about the clause stays when its text is corrected.
    internal void Become(CutClause piece, int order)
    {
        Order = order;
        Level = piece.Level;
        Label = Words.Optional(piece.Label, "Label", 60);
        Sign = Words.Optional(piece.Sign, "Sign", 60);
        Text = Words.Required(piece.Text, "Text", Words.LongTextLength);
        Take(piece.Role);
    }

    /// <summary>Takes in the words of the clause that follows; where the two were decided differently, what calls for action wins.</summary>
    internal void Take(Clause next)
    {
        Text = Words.Required(next.AsCut.Number is null ? $"{Text} {next.Text}" : $"{Text}\n{next.AsCut.Line}", "Text", Words.LongTextLength);
        if (Call != ClauseCall.Calls && next.Call != Call)
        {
            Call = next.Call == ClauseCall.Calls ? ClauseCall.Calls : ClauseCall.Undecided;
            DecidedBy = Reason = null;
        }

        Role = Role == ClauseRole.Body || next.Role == ClauseRole.Body ? ClauseRole.Body : Role;
    }

    internal void DecideAs(Clause other) => (Call, DecidedBy, Reason) =
        other.Call == ClauseCall.None ? (other.Call, other.DecidedBy, other.Reason) : (ClauseCall.Undecided, null, null);

    private void Take(ClauseRole role)
    {
        var isOfItself = Call == ClauseCall.None && DecidedBy is null;
        if (role == ClauseRole.Body && Role != ClauseRole.Body && isOfItself)
        {
            Call = ClauseCall.Undecided;
        }
        else if (role != ClauseRole.Body && Call == ClauseCall.Undecided)
        {
            Call = ClauseCall.None;
        }

        Role = role;
    }
}
