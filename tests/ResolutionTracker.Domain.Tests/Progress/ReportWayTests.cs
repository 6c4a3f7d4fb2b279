using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Domain.Tests.Progress;

/// <summary>The period, the signature, the answer and the reopening of a report.</summary>
public sealed class ReportWayTests : ReportCase
{
    private static readonly Actor Head = new(5, "Giám đốc", [Role.AgencyHead], 0);
    private static readonly Actor OfficeHead = new(6, "Chánh Văn phòng", [Role.OfficeHead], 900);
    private static readonly ReportingRegime Monthly = ReportingRegime.Usual();
    private static readonly HashSet<string> None = [];
    private static readonly HashSet<string> November = ["Tháng 11/2022"];

    [Fact]
    public void A_report_is_written_for_the_open_period_that_lacks_one()
    {
        Assert.Equal("Tháng 11/2022", ProgressReport.PeriodAt(Monthly, None, onBehalf: false, Today)?.Label);
        Assert.Null(ProgressReport.PeriodAt(Monthly, November, onBehalf: false, Today));
        Assert.Null(ProgressReport.PeriodAt(Monthly, None, onBehalf: false, new(2022, 11, 30)));
        Assert.Equal("Tháng 11/2022", ProgressReport.PeriodAt(Monthly, None, onBehalf: true, new(2022, 11, 30))?.Label);
    }

    [Fact]
    public void A_second_report_of_a_period_is_refused_unless_it_claims_completion()
    {
        var report = Written(Given());
        Assert.Equal("PeriodReported", Refusal(() => report.SettlePeriod(Monthly, November, Today)));
        report.SetClaim(Claim(), Reporter);
        report.SettlePeriod(Monthly, November, Today);
        Assert.Null(report.PeriodKey);
        Assert.Equal("Ngoài kỳ, 15/11/2022", report.PeriodLabel);
    }

    [Fact]
    public void A_draft_whose_window_closed_is_not_sent_and_goes_on_in_the_next_period()
    {
        var report = Written(Given());
        Assert.Equal("PeriodClosed", Refusal(() => report.SettlePeriod(Monthly, None, new(2022, 11, 26))));
        report.TakeUp(Monthly, None, new(2022, 12, 6));
        Assert.Equal("Tháng 12/2022", report.PeriodKey);
        report.SettlePeriod(Monthly, None, new(2022, 12, 6));
        Assert.Equal((new DateOnly(2022, 12, 20), "Kết quả"), (report.PeriodDueOn, report.Results));
    }

    [Fact]
    public void Between_windows_only_completion_is_reported()
    {
        var report = Started(Given());
        report.Write(Text, null, Reporter);
        Assert.Equal("NoPeriodOpen", Refusal(() => report.SettlePeriod(Monthly, None, new(2022, 11, 30))));
        report.SetClaim(Claim(), Reporter);
        report.SettlePeriod(Monthly, None, new(2022, 11, 30));
        Assert.Null(report.PeriodKey);
    }

    [Fact]
    public void Where_nothing_is_asked_period_by_period_any_day_will_do()
    {
        var report = Started(Given());
        report.Write(Text, null, Reporter);
        report.SettlePeriod(new ReportingRegime(1, null), None, new(2022, 11, 30));
        Assert.Null(report.PeriodKey);
    }

    [Fact]
    public void What_came_back_is_sent_again_after_the_window_too()
    {
        var report = Written(Given());
        report.SettlePeriod(Monthly, None, Today);
        report.Submit(Reporter, Today);
        report.Return("Thiếu số liệu", Office, Today);
        report.SettlePeriod(Monthly, None, new(2022, 12, 1));
        report.Submit(Reporter, new(2022, 12, 1));
        Assert.Equal((ReportState.Submitted, "Tháng 11/2022"), (report.State, report.PeriodKey));
    }

    [Fact]
    public void Where_the_body_asks_a_signature_the_head_sends()
    {
        var report = Written(Given());
        report.Submit(Reporter, Today, needsSignature: true);
        Assert.Equal((ReportState.AwaitingSignature, null), (report.State, report.Obligation.LastReportedOn));
        Assert.Equal("ReportLocked", Refusal(() => report.Write(Text, null, Reporter)));
        Assert.Equal("AgencyHeadOnly", Refusal(() => report.Sign(Reporter, Today)));
        Assert.Equal("NotYours", Refusal(() => report.Sign(Office, Today)));
        report.Sign(Head, Today);
        Assert.Equal((ReportState.Submitted, "Giám đốc", Today), (report.State, report.SignedBy, report.SignedOn!.Value));
        Assert.Equal(Today, report.Obligation.LastReportedOn);
        Assert.Equal("ReportNotAwaiting", Refusal(() => report.Sign(Head, Today)));
    }

    [Fact]
    public void The_head_gives_back_with_a_reason_and_sends_what_is_written_alone()
    {
        var report = Written(Given());
        report.Submit(Reporter, Today, needsSignature: true);
        Assert.Equal("ReasonEmpty", Refusal(() => report.GiveBack(" ", Head, Today)));
        report.GiveBack("Chưa nêu số liệu", Head, Today);
        Assert.Equal((ReportState.Draft, "Chưa nêu số liệu"), (report.State, report.ReturnReason));
        report.Submit(Head, Today, needsSignature: true);
        Assert.Equal((ReportState.Submitted, "Giám đốc", null), (report.State, report.SignedBy, report.ReturnReason));
    }

    [Fact]
    public void What_the_office_enters_from_a_paper_waits_for_no_signature()
    {
        var report = ProgressReport.Start(Given(), "Tháng 11/2022", Office, Today);
        report.Write(Text, new("12", Today), Office);
        report.Submit(Office, Today, needsSignature: true);
        Assert.Equal(ReportState.Submitted, report.State);
    }

    [Fact]
    public void The_office_head_opens_an_approved_report_again_with_a_reason_and_it_is_counted()
    {
        var report = Approved(Given());
        Assert.Equal("OfficeHeadOnly", Refusal(() => report.Reopen("Sai số liệu", Office, Today)));
        Assert.Equal("ReasonEmpty", Refusal(() => report.Reopen("", OfficeHead, Today)));
        report.Reopen("Sai số liệu", OfficeHead, Today);
        Assert.Equal((ReportState.Returned, 1, "Sai số liệu"), (report.State, report.ReopenedTimes, report.ReturnReason));
        Assert.Equal("ReportNotApproved", Refusal(() => report.Reopen("Sai số liệu", OfficeHead, Today)));
        report.Submit(Reporter, Today);
        report.Approve(null, Office, Today);
        report.Reopen("Lần nữa", Office with { ApprovesAlone = true }, Today);
        Assert.Equal(2, report.ReopenedTimes);
    }

    [Fact]
    public void What_was_accepted_as_done_is_not_reopened()
    {
        var report = Sent(Given(), Claim());
        report.Approve(null, Office, Today);
        Assert.Equal("ClaimNotReopened", Refusal(() => report.Reopen("Sai số", OfficeHead, Today)));
    }

    [Fact]
    public void Both_assessments_stand_side_by_side()
    {
        var report = Started(Given());
        report.Write(Text with { SelfRating = Rating.Meets, PaperNumber = "15/BC-SCT", PaperOn = Today.AddDays(1) }, null, Reporter);
        Assert.Equal("PaperAhead", Refusal(() => report.Submit(Reporter, Today)));
        report.Write(Text with { SelfRating = Rating.Meets, PaperNumber = "15/BC-SCT", PaperOn = Today }, null, Reporter);
        report.Submit(Reporter, Today);
        report.Approve("Chưa có số liệu", Office, Today, Rating.PartlyMeets);
        Assert.Equal((Rating.Meets, Rating.PartlyMeets), (report.SelfRating!.Value, report.OfficeRating!.Value));
    }

    [Theory]
    [InlineData("Đến ngày 14/10/2022 đã hoàn thành dự thảo.", "Đến ngày 14 tháng 11 năm 2022 đã hoàn thành dự thảo", true)]
    [InlineData("Trong tháng 10/2022, đã họp 2 lần", "Trong tháng 11/2022, đã họp 2 lần", true)]
    [InlineData("Quý III/2022: triển khai theo kế hoạch", "QUÝ IV/2022: triển khai theo kế hoạch.", true)]
    [InlineData("Đã họp 2 lần", "Đã họp 3 lần", false)]
    [InlineData("Đạt 12,5%", "Đạt 14,5%", false)]
    [InlineData("Đạt 3/8 xã", "Đạt 5/8 xã", false)]
    [InlineData("", "", false)]
    public void A_text_that_differs_in_its_dates_only_is_known(string last, string now, bool repeats) =>
        Assert.Equal(repeats, (Text with { Results = now }).Repeats(Text with { Results = last }));

    private static ProgressReport Written(Obligation obligation)
    {
        var report = Started(obligation);
        report.BelongTo(ProgressReport.PeriodAt(Monthly, None, onBehalf: false, Today));
        report.Write(Text with { Results = "Kết quả" }, null, Reporter);
        return report;
    }

    private static ProgressReport Approved(Obligation obligation)
    {
        var report = Written(obligation);
        report.Submit(Reporter, Today);
        report.Approve(null, Office, Today);
        return report;
    }
}
