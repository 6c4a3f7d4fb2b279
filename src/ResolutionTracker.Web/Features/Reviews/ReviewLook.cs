using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>How reviews are said and coloured on every page of the room.</summary>
internal static class ReviewLook
{
    public static string Tone(ReviewRow review, DateOnly today) =>
        review.State == ReviewState.Planned ? "grey" : review.DueOn < today ? "alarm" : "gold";

    public static string DaysLeft(this IStringLocalizer<ReviewText> words, DateOnly dueOn, DateOnly today) => (dueOn.DayNumber - today.DayNumber) switch
    {
        0 => words["Today"],
        > 0 and var left => words["DaysLeft", Formats.Number(left)],
        var past => words["DaysPast", Formats.Number(-past)],
    };

    /// <summary>E.g. "14/10/2020 + 3 năm"; a yearly review, and one on a day of its own, has it from the document.</summary>
    public static string Computed(this IStringLocalizer<ReviewText> words, CycleRow cycle, ReviewRow review) =>
        ReviewPlan.YearsBetween(review.Kind, cycle.BaseOn, review.DueOn) is { } years ? words["PlusYears", Formats.Date(cycle.BaseOn), years] : words["DayGiven"];

    public static string Base(this IStringLocalizer<ReviewText> words, CycleRow cycle) => cycle.AdjustedReason is { } reason
        ? words["BaseAdjusted", Formats.Date(cycle.BaseOn), reason]
        : words[$"Base{cycle.Base}", Formats.Date(cycle.BaseOn)];
}
