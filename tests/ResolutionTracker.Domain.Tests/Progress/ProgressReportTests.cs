using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Domain.Tests.Progress;

public sealed class ProgressReportTests : ReportCase
{
    [Fact]
    public void A_routine_report_completes_nothing_whatever_it_says()
    {
        var obligation = Given();
        var report = Started(obligation);
        report.Write(Text with { Percent = 100 }, null, Reporter);
        report.Submit(Reporter, Today);
        report.Approve(null, Office, Today);
        Assert.Equal(100, obligation.ProgressPercent);
        Assert.Null(obligation.AcceptedOn);
        Assert.True(obligation.IsOpen);
    }

    [Fact]
    public void A_claim_waits_for_the_office_and_completes_when_it_confirms()
    {
        var obligation = Given();
        var report = Sent(obligation, Claim());
        Assert.Equal(new DateOnly(2022, 11, 14), obligation.ClaimDate);
        Assert.Null(obligation.AcceptedOn);
        report.Approve("Đủ hồ sơ", Office, Today);
        Assert.Equal(Today, obligation.AcceptedOn);
        Assert.Equal("Đủ hồ sơ", report.OfficeNote);
    }

    [Fact]
    public void A_return_needs_a_reason_and_voids_the_claim()
    {
        var obligation = Given();
        var report = Sent(obligation, Claim());
        Assert.Equal("ReasonEmpty", Refusal(() => report.Return("  ", Office, Today)));
        report.Return("Thiếu phụ lục", Office, Today);
        Assert.Null(obligation.ClaimDate);
        Assert.Null(obligation.SubmittedUpOn);
        Assert.True(report.IsEditable);
        report.Submit(Reporter, Today);
        Assert.Equal(new DateOnly(2022, 11, 14), obligation.ClaimDate);
        Assert.Null(report.ReturnReason);
    }

    [Fact]
    public void What_only_went_up_waits_above_until_a_later_claim_brings_the_date_of_issue()
    {
        var obligation = Given(CompletedBy.Issue);
        Sent(obligation, Claim(up: new(2022, 11, 1))).Approve(null, Office, Today);
        Assert.Null(obligation.AcceptedOn);
        Assert.Equal(new DateOnly(2022, 11, 1), obligation.SubmittedUpOn);

        var second = Sent(obligation, Claim(issued: new(2022, 11, 15)));
        second.Approve(null, Office, Today);
        Assert.Equal(Today, obligation.AcceptedOn);
        Assert.Equal(new DateOnly(2022, 11, 15), obligation.ClaimDate);
    }

    [Fact]
    public void A_returned_second_claim_leaves_the_earlier_submission_standing()
    {
        var obligation = Given(CompletedBy.Issue);
        Sent(obligation, Claim(up: new(2022, 11, 1))).Approve(null, Office, Today);
        Sent(obligation, Claim(issued: new(2022, 11, 15))).Return("Sai số", Office, Today, new(2022, 11, 1));
        Assert.Null(obligation.ClaimDate);
        Assert.Equal(new DateOnly(2022, 11, 1), obligation.SubmittedUpOn);
    }

    [Fact]
    public void No_report_begins_while_a_claim_waits_or_the_work_is_closed()
    {
        var obligation = Given();
        var report = Sent(obligation, Claim());
        Assert.Equal("ClaimWaits", Refusal(() => Started(obligation)));
        report.Approve(null, Office, Today);
        Assert.Equal("ObligationClosed", Refusal(() => Started(obligation)));
    }

    [Fact]
    public void A_body_reports_on_its_own_work_only_and_the_office_in_its_place()
    {
        var obligation = Given();
        Assert.Equal("NotYours", Refusal(() => Started(obligation, Stranger)));
        Assert.False(Started(obligation).IsOnBehalf);
        Assert.True(Started(obligation, Office).IsOnBehalf);
        Assert.False(Started(obligation, Actor.System).IsOnBehalf);
    }

    [Fact]
    public void The_office_writes_in_no_report_but_those_it_enters_for_a_body()
    {
        var own = Started(Given());
        Assert.Equal("NotYours", Refusal(() => own.Write(Text, null, Office)));
        Assert.False(own.MayBeWrittenBy(Office));
        var onBehalf = Started(Given(), Office);
        onBehalf.Write(Text, new("123", new(2022, 11, 14)), Office);
        Assert.Equal("123", onBehalf.IncomingNumber);
        Assert.True(onBehalf.MayBeWrittenBy(Office));
    }

    [Fact]
    public void What_was_sent_is_locked()
    {
        var report = Sent(Given());
        Assert.Equal("ReportLocked", Refusal(() => report.Write(Text, null, Reporter)));
        Assert.Equal("ReportLocked", Refusal(() => report.SetClaim(Claim(), Reporter)));
        Assert.Equal("ReportLocked", Refusal(() => report.Add(File(1), Reporter)));
        Assert.Equal("ReportLocked", Refusal(() => report.Submit(Reporter, Today)));
        Assert.False(report.MayBeWrittenBy(Reporter));
    }

    [Fact]
    public void Only_the_office_decides_and_only_on_what_was_sent()
    {
        var report = Started(Given());
        Assert.Equal("OfficeOnly", Refusal(() => report.Approve(null, Reporter, Today)));
        Assert.Equal("ReportNotSubmitted", Refusal(() => report.Approve(null, Office, Today)));
        Assert.Equal("ReportNotSubmitted", Refusal(() => report.Return("Lý do", Office, Today)));
    }

    [Fact]
    public void A_report_without_results_is_not_sent()
    {
        var report = Started(Given());
        report.Write(Text with { Results = " " }, null, Reporter);
        Assert.Equal("ResultsEmpty", Refusal(() => report.Submit(Reporter, Today)));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_percentage_lies_between_nothing_and_all(int percent) =>
        Assert.Equal("PercentRange", Refusal(() => Started(Given()).Write(Text with { Percent = percent }, null, Reporter)));

    [Fact]
    public void A_report_carries_no_more_than_twenty_files()
    {
        var report = Started(Given());
        for (var i = 0; i < ProgressReport.MostFiles; i++)
        {
            report.Add(File(i), Reporter);
        }

        Assert.Equal("TooManyFiles", Refusal(() => report.Add(File(99), Reporter)));
    }

    [Fact]
    public void A_month_is_named_as_the_office_writes_it() => Assert.Equal("Tháng 11/2022", ReportPeriod.MonthOf(Today));

    private static EvidenceFile File(int number) => new($"{number}.pdf", $"{number}", "application/pdf", 1, "", "Đầu mối", default);
}
