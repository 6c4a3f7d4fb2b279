using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Fills the form of an assignment from words of a document; the person looks it over.</summary>
internal static class WordsFiller
{
    public static void Fill(AssignmentInput input, WordsReading read, SourceDocument? document)
    {
        var work = read.Work;
        input.Sentence = read.Sentence;
        input.SentenceTime = read.Time;
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
            input.Periods.Clear();
            foreach (var period in WorkPeriod.Of(work, document.Periods, document.Context))
            {
                input.Periods.Add(PeriodInput.Of(period));
            }
        }
    }
}
