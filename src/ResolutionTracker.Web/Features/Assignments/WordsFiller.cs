using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Fills the form of an assignment from words of a document; the person looks it over.</summary>
internal static class WordsFiller
{
    /// <param name="document">Its periods are already in the form.</param>
    public static void Fill(AssignmentInput input, WordsReading read, SourceDocument? document)
    {
        var work = read.Work;
        input.Sentence = read.Sentence;
        input.Suggestion = read.Mark;
        input.Title = work.Title;
        input.Content = work.Content;
        (input.Lead.Id, input.Lead.Typed) = (work.Lead?.Id, work.Lead?.Typed);
        input.Contributors.Clear();
        foreach (var body in work.Contributors)
        {
            var row = new ContributorInput();
            (row.Agency.Id, row.Agency.Typed) = (body.Id, body.Typed);
            input.Contributors.Add(row);
        }

        input.Deliverable = work.Deliverable;
        input.DeliverableKind = work.DeliverableKind;
        input.CompletedBy = work.CompletedBy;
        input.Leader = work.Leader;
        input.Implementer = work.Implementer;
        input.Due = work.Due;
        input.IsCollective = work.IsCollective;
        input.BodyIds.UnionWith(work.BodyIds);
        if (work.IsCollective && document is not null)
        {
            SetPeriods(input, work.Due, work.ForTermAndYears, document.Context);
        }
    }

    // A day that the text names belongs to the term and to its own year; without periods in the words the work is done once.
    private static void SetPeriods(AssignmentInput input, string? due, bool forTermAndYears, DeadlineContext context)
    {
        if (forTermAndYears && input.Periods.Count > 0)
        {
            var year = DeadlinePhrase.Parse(due, context) is { Understood: true } read ? read.Due?.Year : null;
            foreach (var period in input.Periods)
            {
                period.Due = period.StartsOn is null || period.StartsOn?.Year == year ? due : null;
                period.IsChosen = !(period.StartsOn?.Year < context.IssuedOn?.Year);
            }

            return;
        }

        foreach (var period in input.Periods)
        {
            period.IsChosen = false;
        }

        input.Periods.Insert(0, new() { Label = CollectivePeriod.Once, Order = 0, Due = due, IsChosen = true });
    }
}
