using ResolutionTracker.Domain.Indicators;
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
        var input = new SuggestionInput(new(SuggestedWork.Of(said, reading.Bodies), reading.Context.Deadlines), term);
        var sentence = $" {Folding.Fold(said.Sentence)} ";
        if (said.Kind == SuggestionKind.Indicator)
        {
            Fill(input.Measure, said, input.Work.Title, sentence, term);
        }

        input.ReviewBase = sentence.Contains(" nhiem ky ", StringComparison.Ordinal) && reading.Context.Deadlines.TermStartsOn is not null ? ReviewBase.TermStart : ReviewBase.DateOfIssue;
        return input;
    }

    private static void Fill(SuggestionMeasure measure, Suggestion said, string title, string sentence, Term? term)
    {
        var isRank = Says(sentence, "xep hang", "thu hang");
        measure.Name = title;
        measure.AgencyId = said.Leads is [{ Agency: { } lead }] ? lead.Id : null;
        measure.Unit = isRank ? "hạng" : said.Sentence.Contains('%', StringComparison.Ordinal) ? "%" : null;
        measure.Form = isRank ? IndicatorForm.Rank : Says(sentence, "khong qua", "khong vuot qua", "toi da", "duoi") ? IndicatorForm.AtMost : IndicatorForm.AtLeast;
        measure.Direction = isRank || measure.Form == IndicatorForm.AtMost ? IndicatorDirection.Down : IndicatorDirection.Up;
        measure.ImprovesEveryYear = Says(sentence, "nam sau cao hon nam truoc") || Says(sentence, "hang nam", "tung nam", "moi nam") && Says(sentence, "tang", "cai thien", "nang", "nang cao");
        for (var year = term?.StartYear + 1; year <= term?.EndYear; year++)
        {
            measure.Targets[year.Value] = null;
        }
    }

    private static bool Says(string sentence, params string[] words) => words.Any(w => sentence.Contains($" {w} ", StringComparison.Ordinal));
}
