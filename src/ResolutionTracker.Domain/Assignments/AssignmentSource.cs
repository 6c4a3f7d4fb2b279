using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>A document, and where known the clause, on which an assignment rests. An assignment may rest on several and counts once.</summary>
public sealed class AssignmentSource : Entity
{
    private AssignmentSource() { }

    internal AssignmentSource(Assignment assignment, Resolution resolution, Clause? clause, string? sentence, string? time)
    {
        resolution.DemandContentAllowed();
        Assignment = assignment;
        Resolution = resolution;
        ResolutionId = resolution.Id;
        Clause = clause;
        ClauseId = clause?.Id is > 0 ? clause.Id : null;
        clause?.GetsWork();
        Sentence = Words.Optional(sentence, "Sentence", Words.TextLength);
        Time = Words.Optional(time, "Time", Words.TitleLength);
    }

    public int AssignmentId { get; private set; }

    public Assignment Assignment { get; private set; } = null!;

    public int ResolutionId { get; private set; }

    public Resolution Resolution { get; private set; } = null!;

    public int? ClauseId { get; private set; }

    public Clause? Clause { get; private set; }

    /// <summary>The words of the clause that give the work, as they stood; found again in a corrected text by <see cref="SentenceFinder"/>.</summary>
    public string? Sentence { get; private set; }

    /// <summary>The words of its time where they stood outside the sentence when the work was given: in a later one, or in the heading.</summary>
    public string? Time { get; private set; }

    /// <summary>Somebody has looked at the work since its sentence was corrected: it rests on the words that stand now.</summary>
    /// <param name="now">Null where the sentence has gone: the work then rests on its clause.</param>
    /// <param name="time">As <see cref="Time"/>, by the text that stands now.</param>
    public void Follow(string? now, string? time)
    {
        Sentence = Words.Optional(now, "Sentence", Words.TextLength);
        Time = Words.Optional(time, "Time", Words.TitleLength);
    }

    /// <summary>Rests on another clause of the same document, or on the document as a whole, when its clause was joined, split or has gone.</summary>
    public void MoveTo(Clause? clause)
    {
        Clause = clause;
        ClauseId = clause?.Id is > 0 and var known ? known : null;
    }
}
