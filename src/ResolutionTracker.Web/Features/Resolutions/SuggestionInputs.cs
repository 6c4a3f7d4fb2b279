using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Fills in what a card accepts from what the text says, and nothing that it does not say.</summary>
internal static class SuggestionInputs
{
    public static SuggestionInput Of(Suggestion said, DirectiveReading reading, Term? term)
    {
        var input = new SuggestionInput(new(SuggestedWork.Of(said, reading.Bodies), reading.Context.Deadlines), term)
        {
            Reviews = [.. said.Reviews.Select(r => new SuggestionReviewPlan(r))],
        };
        if (said.Measure is { } measure)
        {
            Fill(input.Measure, measure, said.Leads is [{ Agency: { } lead }] ? lead.Id : null, term);
        }

        var isOfTerm = $" {Folding.Fold(said.Sentence)} ".Contains(" nhiem ky ", StringComparison.Ordinal) && reading.Context.Deadlines.TermStartsOn is not null;
        input.ReviewBase = isOfTerm ? ReviewBase.TermStart : ReviewBase.DateOfIssue;
        return input;
    }

    private static void Fill(SuggestionMeasure measure, SuggestedMeasure read, int? agencyId, Term? term)
    {
        (measure.Name, measure.Unit, measure.AgencyId) = (read.Name, read.Unit, agencyId);
        (measure.Form, measure.Direction, measure.ImprovesEveryYear) = (read.Form, read.Direction, read.Improves);
        for (var year = term?.StartYear + 1; year <= term?.EndYear; year++)
        {
            measure.Targets[year.Value] = null;
        }

        if (read is { Target: { } target, Year: { } of })
        {
            measure.Targets[of] = target;
        }
        else if (read is { Target: { } figure, Year: null })
        {
            measure.Undated = $"{figure} {read.Unit}".Trim();
        }
    }
}
