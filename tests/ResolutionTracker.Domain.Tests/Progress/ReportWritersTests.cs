using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Domain.Tests.Progress;

public sealed class ReportWritersTests : ReportCase
{
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
