using ResolutionTracker.Domain.Reviews;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Parts what a sentence asks into the work itself and the reviews of it.</summary>
internal static class ReviewDrafts
{
    /// <returns>The work, unless a review is all there is to it, and one draft for each review.</returns>
    internal static List<Draft> With(Passage passage, Draft draft)
    {
        List<Draft> found = [];
        var reviews = draft.Kind is SuggestionKind.Indicator ? [] : ReviewReader.Read(passage, draft.Action, new(draft.Sentence.First, draft.Action.End));
        var heads = reviews.Count > 0 && (ReviewReader.Heads(passage, draft.Action, reviews[0]) || draft.ProductKind == "Báo cáo" && reviews.Exists(r => r.Years is not null));
        List<ReviewPlan>? together = null;
        if (!heads)
        {
            found.Add(draft);
            reviews.RemoveAll(r => r.Years is null && r.Interval is null && !ReviewReader.NamesDay(passage, r, draft.Opens, draft.Action.End) || draft.Product is { } product && r.Word.First >= product.First && r.Word.First < product.End);
        }
        else if (!reviews.Exists(r => r.Years is not null) && reviews.Count > 1)
        {
            together = ReviewReader.Plans(passage, draft, reviews);
            reviews.RemoveRange(1, reviews.Count - 1);
        }
        found.AddRange(reviews.Zip(ReviewReader.Plans(passage, draft, reviews), (review, plan) => Of(passage, draft, review, together ?? [plan])));
        return found;
    }

    private static Draft Of(Passage passage, Draft draft, ReviewReader.Asked review, IReadOnlyList<ReviewPlan> plans)
    {
        var copy = draft.Copy();
        copy.Reviews = plans;
        copy.Kind = SuggestionKind.Review;
        copy.Why.AddRange(draft.Why);
        var word = passage.Words(review.Word);
        copy.Because("ReviewWord", word);
        if (word.StartsWith("sở", StringComparison.OrdinalIgnoreCase))
            copy.Because("SlipMended", word, "sơ kết");
        if (review.Years is { } years)
            copy.Because("ReviewAfterYears", years);
        else if (review.Interval is { } interval)
            copy.Because("ReviewEach", interval);
        return copy;
    }
}
