using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class WholeTextTests
{
    private static readonly WholeText Whole = new([new(7, "I", "Phân công"), new(9, "a)", "Giao Sở Y tế."), new(12, null, "Báo cáo trước 30/6.")]);

    [Fact]
    public void Labels_stand_before_their_clauses() => Assert.Equal("I. Phân công\na) Giao Sở Y tế.\nBáo cáo trước 30/6.", Whole.Text);

    [Fact]
    public void A_place_leads_to_its_clause_and_back()
    {
        var at = Whole.Text.IndexOf("Sở Y tế", StringComparison.Ordinal);
        var place = Whole.InClause(new(at, 7))!.Value;

        Assert.Equal(new ClausePlace(9, new(5, 7)), place);
        Assert.Equal(new TextPlace(at, 7), Whole.InWhole(place));
    }

    [Fact]
    public void A_piece_over_two_clauses_belongs_to_the_first_as_far_as_that_goes()
    {
        var at = Whole.Text.IndexOf("Y tế", StringComparison.Ordinal);

        Assert.Equal(new ClausePlace(9, new(8, 5)), Whole.InClause(new(at, 12)));
    }

    [Fact]
    public void A_piece_that_begins_in_a_label_begins_with_its_clause() => Assert.Equal(new ClausePlace(7, new(0, 4)), Whole.InClause(new(0, 7)));

    [Fact]
    public void What_lies_in_no_clause_has_no_place()
    {
        Assert.Null(Whole.InClause(new(0, 2)));
        Assert.Null(Whole.InWhole(new(99, new(0, 1))));
    }

    [Fact]
    public void A_piece_that_runs_over_its_clause_ends_with_it() =>
        Assert.Equal(new TextPlace(Whole.Text.Length - 4, 4), Whole.InWhole(new(12, new(15, 400))));
}
