using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class AddedClauseTests
{
    private readonly Resolution _resolution = new(
        ResolutionKind.CTr, "50-CTr/TU", new("tinh-uy", "Tỉnh ủy", null, AgencyKind.PartyCommittee, 1), new(2021, 8, 9), "Chương trình", null);

    [Fact]
    public void A_clause_is_added_at_the_end_with_an_anchor_of_its_own()
    {
        _resolution.Add(new("muc-8", 7, 0, null, "Đã có"));
        var first = _resolution.Append("Khoản 1", "Việc thứ nhất", 1);
        var second = _resolution.Append(null, "Việc thứ hai", 2);

        Assert.Equal([7, 8, 9], _resolution.Clauses.Select(c => c.Order));
        Assert.Equal(3, new[] { "muc-8", first.Anchor, second.Anchor }.Distinct().Count());
        Assert.Equal(ClauseCall.Undecided, second.Call);
    }

    [Theory]
    [InlineData("", 0, "TextEmpty")]
    [InlineData("Nội dung", Clause.DeepestLevel + 1, "LevelRange")]
    [InlineData("Nội dung", -1, "LevelRange")]
    public void A_clause_without_text_or_of_an_unknown_level_is_refused(string text, int level, string code) =>
        Assert.Equal(code, Assert.Throws<RuleBroken>(() => _resolution.Append(null, text, level)).Code);
}
