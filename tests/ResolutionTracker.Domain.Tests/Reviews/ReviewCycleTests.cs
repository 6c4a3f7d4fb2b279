using ResolutionTracker.Domain.Reviews;

namespace ResolutionTracker.Domain.Tests.Reviews;

public sealed class ReviewCycleTests
{
    [Fact]
    public void A_programme_of_the_term_counts_from_the_terms_first_day()
    {
        var cycle = ReviewCycle.For(Given.Resolution(new(2021, 8, 9), Given.Term()), ReviewBase.TermStart);
        Assert.Equal([(ReviewKind.Interim, new DateOnly(2023, 10, 14)), (ReviewKind.Final, new DateOnly(2025, 10, 14))], cycle.Reviews.Select(r => (r.Kind, r.DueOn)));
    }

    [Fact]
    public void Others_count_from_their_date_of_issue_also_from_a_leap_day()
    {
        var cycle = ReviewCycle.For(Given.Resolution(new(2020, 2, 29)), ReviewBase.DateOfIssue);
        Assert.Equal([new DateOnly(2023, 2, 28), new DateOnly(2025, 2, 28)], cycle.Reviews.Select(r => r.DueOn));
    }

    [Fact]
    public void Without_the_day_it_counts_from_there_is_no_cycle()
    {
        var resolution = new Domain.Resolutions.Resolution(Domain.Resolutions.ResolutionKind.KL, "159-KL/TU", Given.Agency(1, "Tỉnh ủy"), null, "Kết luận", null);
        Assert.Equal("ReviewBaseUnknown", Given.Refusal(() => ReviewCycle.For(resolution, ReviewBase.DateOfIssue)));
        Assert.Equal("ReviewBaseUnknown", Given.Refusal(() => ReviewCycle.For(resolution, ReviewBase.TermStart)));
    }

    [Fact]
    public void A_review_opens_once_ahead_of_its_day()
    {
        var cycle = ReviewCycle.For(Given.Resolution(term: Given.Term()), ReviewBase.TermStart);
        cycle.AddYearly(new(2022, 12, 31), isDemo: true);
        var yearly = cycle.Reviews.Single(r => r.Kind == ReviewKind.Yearly);
        Assert.False(yearly.OpenIfDue(new(2022, 10, 31)));
        Assert.True(yearly.OpenIfDue(new(2022, 11, 1)));
        Assert.False(yearly.OpenIfDue(new(2022, 11, 2)));
        Assert.Equal(new DateOnly(2022, 11, 1), yearly.OpenedOn);
        Assert.False(cycle.Reviews[0].OpenIfDue(new(2022, 11, 15)));
    }

    [Fact]
    public void Another_base_day_needs_a_reason_and_moves_only_what_is_not_open()
    {
        var cycle = ReviewCycle.For(Given.Resolution(term: Given.Term()), ReviewBase.TermStart);
        cycle.Reviews[0].OpenIfDue(new(2023, 10, 1));
        Assert.Equal("ReasonEmpty", Given.Refusal(() => cycle.Rebase(new(2021, 8, 9), null, Given.Office)));
        Assert.Equal("OfficeOnly", Given.Refusal(() => cycle.Rebase(new(2021, 8, 9), "lý do", Given.Leader)));
        cycle.Rebase(new(2021, 8, 9), "Tính từ ngày ban hành", Given.Office);
        Assert.Equal([new DateOnly(2023, 10, 14), new DateOnly(2026, 8, 9)], cycle.Reviews.Select(r => r.DueOn));
    }

    [Fact]
    public void A_document_may_ask_for_other_years_or_name_a_day_and_gets_each_review_once()
    {
        var cycle = ReviewCycle.Empty(Given.Resolution(new(2022, 11, 1)), ReviewBase.DateOfIssue);
        cycle.Plan(new(ReviewKind.Interim, 1, new(2023, 12, 31)), "Review0");
        cycle.Plan(new(ReviewKind.Final, 2, null), "Review1");
        cycle.Plan(new(ReviewKind.Final, null, new(2024, 11, 1)), "Review2");

        Assert.Equal([new DateOnly(2023, 12, 31), new DateOnly(2024, 11, 1)], cycle.Reviews.Select(r => r.DueOn));
        Assert.Equal([null, 2], cycle.Reviews.Select(r => ReviewPlan.YearsBetween(r.Kind, cycle.BaseOn, r.DueOn)));
        Assert.Equal("ReviewDateEmpty", Given.Refusal(() => cycle.Plan(new(ReviewKind.Yearly, null, null), "Review3")));
        Assert.Equal("ReviewBeforeBase", Given.Refusal(() => cycle.Plan(new(ReviewKind.Interim, null, new(2022, 11, 1)), "Review4")));
        cycle.Rebase(new(2022, 12, 1), "Tính từ ngày ký", Given.Office);
        Assert.Equal([new DateOnly(2023, 12, 31), new DateOnly(2024, 12, 1)], cycle.Reviews.Select(r => r.DueOn));
    }
}
