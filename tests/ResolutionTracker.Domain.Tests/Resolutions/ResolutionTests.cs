using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class ResolutionTests
{
    [Fact]
    public void Coverage_leaves_out_clauses_that_give_no_work_and_counts_undecided_ones_as_uncovered()
    {
        var coverage = Coverage.Of([(ClauseCall.Calls, true), (ClauseCall.Calls, false), (ClauseCall.Undecided, false), (ClauseCall.None, false), (ClauseCall.Undecided, true)]);
        Assert.Equal((2, 4, 50m), (coverage.Covered, coverage.Total, coverage.Percent!.Value));
    }

    [Fact]
    public void Where_nothing_calls_for_action_there_is_no_coverage() =>
        Assert.Null(Coverage.Of([(ClauseCall.None, false)]).Percent);

    [Fact]
    public void That_a_clause_gives_no_work_is_said_by_somebody_for_a_reason()
    {
        var clause = new Clause("ii-1", 1, 0, "1.", "Nội dung");
        Assert.Equal("ReasonEmpty", Given.Refusal(() => clause.GivesNoWork("Chuyên viên", " ")));
        clause.GivesNoWork("Chuyên viên", "Chỉ nêu quan điểm");
        Assert.Equal((ClauseCall.None, "Chuyên viên"), (clause.Call, clause.DecidedBy));
        clause.CallsForAction();
        Assert.Equal((ClauseCall.Calls, null), (clause.Call, clause.DecidedBy));
    }

    [Fact]
    public void A_symbol_is_found_without_its_punctuation() =>
        Assert.Equal("50ctrtu", Given.Resolution().SymbolKey);

    [Fact]
    public void A_document_does_not_stand_to_itself()
    {
        var one = Given.Resolution();
        Assert.Equal("RelationToItself", Given.Refusal(() => _ = new ResolutionRelation(one, RelationKind.Replaces, one)));
    }

    [Theory]
    [InlineData(2020, 2020, "2020-10-14", "2025-12-31")]
    [InlineData(2020, 2025, "2020-10-14", "2020-10-14")]
    [InlineData(2020, 2025, "2021-10-14", "2025-12-31")]
    public void A_term_runs_forward_from_a_day_of_its_first_year(int from, int to, string starts, string ends) =>
        Assert.Equal("TermDates", Given.Refusal(() => _ = new Term("XIV", "Nhiệm kỳ", from, to, DateOnly.Parse(starts), DateOnly.Parse(ends))));
}
