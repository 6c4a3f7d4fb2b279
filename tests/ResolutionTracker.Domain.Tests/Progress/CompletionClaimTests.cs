using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Domain.Tests.Progress;

public sealed class CompletionClaimTests : ReportCase
{
    [Theory]
    [InlineData("", "12", "2022-11-01", null, "Tỉnh ủy", "ClaimDeliverableEmpty")]
    [InlineData("Đề án", " ", "2022-11-01", null, "Tỉnh ủy", "ClaimSymbolEmpty")]
    [InlineData("Đề án", "12", null, null, "Tỉnh ủy", "ClaimDateEmpty")]
    [InlineData("Đề án", "12", "2022-11-16", null, "Tỉnh ủy", "ClaimDateAhead")]
    [InlineData("Đề án", "12", null, "2022-11-16", "Tỉnh ủy", "ClaimDateAhead")]
    [InlineData("Đề án", "12", "2022-11-10", "2022-11-09", "Tỉnh ủy", "IssuedBeforeSubmitted")]
    [InlineData("Đề án", "12", "2022-11-10", null, null, "ClaimRecipientEmpty")]
    public void A_claim_with_a_gap_is_kept_in_a_draft_but_not_sent(string deliverable, string symbol, string? up, string? issued, string? recipient, string code)
    {
        var claim = CompletionClaim.Sketch(deliverable, symbol, Day(up), Day(issued), recipient);
        Assert.Equal(code, Assert.Single(claim.Gaps(Today)).Code);
        var report = Started(Given());
        report.Write(Text, null, Reporter);
        report.SetClaim(claim, Reporter);
        Assert.Equal(code, Refusal(() => report.Submit(Reporter, Today)));
    }

    [Fact]
    public void All_gaps_are_said_in_one_go() =>
        Assert.Equal(
            ["ClaimDeliverable", "ClaimSymbol", "ClaimSubmittedUpOn", "ClaimRecipient"],
            CompletionClaim.Sketch(null, null, null, null, null).Gaps(Today).Select(g => g.Field));

    [Theory]
    [InlineData("2022-11-08", false)]
    [InlineData("2022-11-07", true)]
    public void A_claim_dated_more_than_five_working_days_before_it_was_sent_is_flagged(string up, bool old)
    {
        var claim = CompletionClaim.Sketch("Đề án", "12", Day(up), null, "Tỉnh ủy");
        Assert.Equal(old, claim.IsOld(CompletedBy.Submission, Today, new WorkingCalendar([])));
    }

    [Fact]
    public void The_date_that_counts_is_the_one_that_completes_the_work()
    {
        var claim = CompletionClaim.Sketch("Đề án", "12", Day("2022-11-01"), Day("2022-11-10"), "Tỉnh ủy");
        Assert.Equal(new DateOnly(2022, 11, 1), claim.DatesFor(CompletedBy.Submission).CompletesOn);
        Assert.Equal(new DateOnly(2022, 11, 10), claim.DatesFor(CompletedBy.Issue).CompletesOn);
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
