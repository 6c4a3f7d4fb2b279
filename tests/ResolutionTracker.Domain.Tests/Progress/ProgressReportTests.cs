using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Domain.Tests.Progress;

public sealed class ProgressReportTests
{
    private static readonly DateOnly Due = new(2022, 6, 30);
    private static readonly DateOnly Today = new(2022, 6, 20);

    private readonly Agency _lead = Given.Agency(1, "Sở Công Thương");
    private readonly Assignment _assignment;

    public ProgressReportTests() => _assignment = Given.Assignment(_lead, Due);

    private Obligation Obligation => _assignment.Lead;

    [Fact]
    public void A_routine_report_completes_nothing_whatever_its_percent()
    {
        var report = Draft(percent: 100);
        report.Submit(Given.ReporterOf(_lead), Today);
        report.Approve(null, Given.Office, Today);
        Assert.True(Obligation.IsOpen);
        Assert.Equal((100, Today), (Obligation.ProgressPercent!.Value, Obligation.LastReportedOn!.Value));
    }

    [Fact]
    public void A_claim_waits_until_the_office_confirms_it()
    {
        var report = Draft(Claim());
        report.Submit(Given.ReporterOf(_lead), Today);
        Assert.Equal(Today, Obligation.ClaimDate);
        report.Approve("Đủ căn cứ", Given.Office, Today.AddDays(3));
        Assert.Equal((Today.AddDays(3), Today), (Obligation.AcceptedOn!.Value, Obligation.ClaimDate!.Value));
        Assert.Equal(ReportState.Approved, report.State);
    }

    [Fact]
    public void A_paper_entered_for_a_body_did_not_arrive_tomorrow()
    {
        var report = ProgressReport.Start(Obligation, "Tháng 6/2022", Given.Office, Today);
        report.Write(new(20, "Đang làm", null, null, null, null), new("15", Today.AddDays(1)), Given.Office);
        Assert.Equal("IncomingAhead", Given.Refusal(() => report.Submit(Given.Office, Today)));
        report.Write(new(20, "Đang làm", null, null, null, null), new("15", Today), Given.Office);
        report.Submit(Given.Office, Today);
        Assert.Equal(ReportState.Submitted, report.State);
    }

    [Fact]
    public void A_return_needs_a_reason_voids_the_claim_and_opens_the_report_again()
    {
        var report = Draft(Claim());
        report.Submit(Given.ReporterOf(_lead), Today);
        Assert.Equal("ReasonEmpty", Given.Refusal(() => report.Return(" ", Given.Office, Today)));
        report.Return("Thiếu tệp quyết định", Given.Office, Today);
        Assert.Null(Obligation.ClaimDate);
        Assert.True(report.IsEditable);
        report.Submit(Given.ReporterOf(_lead), Today.AddDays(1));
        Assert.Equal(ReportState.Submitted, report.State);
        Assert.NotNull(Obligation.ClaimDate);
    }

    [Fact]
    public void Where_a_decision_above_completes_the_work_the_submission_alone_only_waits()
    {
        var byIssue = Assignment.Give(Given.Draft(_lead, Due) with { CompletedBy = CompletedBy.Issue }, Given.Office, Given.Issued);
        var report = ProgressReport.Start(byIssue.Lead, "Tháng 6/2022", Given.ReporterOf(_lead), Today);
        report.Write(new(90, "Đã trình", null, null, null, null), null, Given.ReporterOf(_lead));
        report.SetClaim(CompletionClaim.Of("Đề án", "12-ĐA/BCS", Today, null, "Tỉnh ủy", Today), Given.ReporterOf(_lead));
        report.Submit(Given.ReporterOf(_lead), Today);
        report.Approve(null, Given.Office, Today);
        Assert.Equal((Today, null, null), (byIssue.Lead.SubmittedUpOn!.Value, byIssue.Lead.ClaimDate, byIssue.Lead.AcceptedOn));
        Assert.Equal("IssueOutstanding", Given.Refusal(() => byIssue.Lead.Accept(Given.Office, Today)));

        var second = ProgressReport.Start(byIssue.Lead, "Tháng 7/2022", Given.ReporterOf(_lead), Today.AddDays(20));
        second.Write(new(100, "Đã ban hành", null, null, null, null), null, Given.ReporterOf(_lead));
        second.SetClaim(CompletionClaim.Of("Đề án", "55-QĐ/TU", Today, Today.AddDays(15), "Tỉnh ủy", Today.AddDays(20)), Given.ReporterOf(_lead));
        second.Submit(Given.ReporterOf(_lead), Today.AddDays(20));
        second.Approve(null, Given.Office, Today.AddDays(21));
        Assert.Equal(Today.AddDays(15), byIssue.Lead.ClaimDate);
        Assert.NotNull(byIssue.Lead.AcceptedOn);
    }

    [Fact]
    public void Only_the_body_itself_or_the_office_on_its_behalf_reports()
    {
        Assert.Equal("NotYours", Given.Refusal(() => ProgressReport.Start(Obligation, "Tháng 6/2022", Given.ReporterOf(Given.Agency(2, "B")), Today)));
        Assert.Equal("NotYours", Given.Refusal(() => ProgressReport.Start(Obligation, "Tháng 6/2022", Given.Leader, Today)));
        Assert.True(ProgressReport.Start(Obligation, "Tháng 6/2022", Given.Office, Today).IsOnBehalf);
        Assert.False(ProgressReport.Start(Obligation, "Tháng 6/2022", Given.ReporterOf(_lead), Today).IsOnBehalf);
    }

    [Fact]
    public void A_sent_report_is_fixed_and_decided_once_by_the_office()
    {
        var report = Draft();
        Assert.Equal("ReportNotSubmitted", Given.Refusal(() => report.Approve(null, Given.Office, Today)));
        report.Submit(Given.ReporterOf(_lead), Today);
        Assert.Equal("ReportLocked", Given.Refusal(() => report.Write(new(1, "khác", null, null, null, null), null, Given.ReporterOf(_lead))));
        Assert.Equal("ReportLocked", Given.Refusal(() => report.Submit(Given.ReporterOf(_lead), Today)));
        Assert.Equal("OfficeOnly", Given.Refusal(() => report.Approve(null, Given.ReporterOf(_lead), Today)));
        Assert.Equal("OfficeOnly", Given.Refusal(() => report.Return("x", Given.Leader, Today)));
        report.Approve(null, Given.Office, Today);
        Assert.Equal("ReportNotSubmitted", Given.Refusal(() => report.Return("x", Given.Office, Today)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_percent_lies_between_0_and_100(int percent) =>
        Assert.Equal("PercentRange", Given.Refusal(() => Draft(percent: percent)));

    [Fact]
    public void Blank_is_not_zero()
    {
        Draft(percent: 40).Submit(Given.ReporterOf(_lead), Today);
        Draft(percent: null).Submit(Given.ReporterOf(_lead), Today);
        Assert.Equal(40, Obligation.ProgressPercent);
    }

    [Fact]
    public void A_report_says_what_was_done()
    {
        var report = ProgressReport.Start(Obligation, "Tháng 6/2022", Given.ReporterOf(_lead), Today);
        Assert.Equal("ResultsEmpty", Given.Refusal(() => report.Submit(Given.ReporterOf(_lead), Today)));
    }

    [Fact]
    public void While_a_claim_waits_no_other_report_begins()
    {
        var report = Draft(Claim());
        report.Submit(Given.ReporterOf(_lead), Today);
        Assert.Equal("ClaimWaits", Given.Refusal(() => Draft()));
        report.Approve(null, Given.Office, Today);
        Assert.Equal("ObligationClosed", Given.Refusal(() => Draft()));
    }

    [Theory]
    [InlineData(null, "12-ĐA/SCT", "2022-06-20", null, "ClaimDeliverableEmpty")]
    [InlineData("Đề án", " ", "2022-06-20", null, "ClaimSymbolEmpty")]
    [InlineData("Đề án", "12-ĐA/SCT", null, null, "ClaimDateEmpty")]
    [InlineData("Đề án", "12-ĐA/SCT", "2022-06-21", null, "ClaimDateAhead")]
    [InlineData("Đề án", "12-ĐA/SCT", null, "2022-06-21", "ClaimDateAhead")]
    [InlineData("Đề án", "12-ĐA/SCT", "2022-06-20", "2022-06-19", "IssuedBeforeSubmitted")]
    public void A_claim_names_the_deliverable_its_number_and_a_date_that_has_come(string? deliverable, string symbol, string? up, string? issued, string code) =>
        Assert.Equal(code, Given.Refusal(() => CompletionClaim.Of(deliverable, symbol, Day(up), Day(issued), null, Today)));

    [Fact]
    public void The_contributors_silence_does_not_block_the_lead()
    {
        var assignment = Given.Assignment(_lead, Due, new ContributorDraft(Given.Agency(2, "Sở Xây dựng"), "số liệu", null));
        assignment.Lead.Report(Given.ReporterOf(_lead), 100, new(null, Today), Today);
        assignment.Lead.Accept(Given.Office, Today);
        Assert.True(assignment.Obligations.Single(o => o.Role == ObligationRole.Contribution).IsOpen);
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);

    private static CompletionClaim Claim() => CompletionClaim.Of("Đề án", "12-ĐA/SCT", Today, null, "Tỉnh ủy", Today);

    private ProgressReport Draft(CompletionClaim? claim = null, int? percent = 50)
    {
        var actor = Given.ReporterOf(_lead);
        var report = ProgressReport.Start(Obligation, "Tháng 6/2022", actor, Today);
        report.Write(new(percent, "Đã làm xong phần một", null, null, null, null), null, actor);
        report.SetClaim(claim, actor);
        return report;
    }
}
