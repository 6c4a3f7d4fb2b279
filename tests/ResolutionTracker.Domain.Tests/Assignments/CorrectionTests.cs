using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Tests.Assignments;

public sealed class CorrectionTests
{
    private static readonly DateOnly Due = new(2022, 10, 31);
    private static readonly DateOnly Sent = new(2022, 11, 10);
    private static readonly DateOnly Today = new(2022, 11, 15);

    private readonly Agency _body = Given.Agency(1, "Sở Công Thương");

    [Fact]
    public void A_corrected_claim_date_counts_and_the_former_one_stays()
    {
        var duty = Done();
        Assert.Equal(ObligationStatus.CompletedLate, StatusRule.Of(duty, StatusThresholds.For(Today, Given.Calendar)));
        var correction = Correction.OfDay(duty, CorrectedFact.ClaimDate, new(2022, 10, 28), "Ghi nhầm ngày", Given.OfficeHead, Today);
        Assert.Equal(("2022-11-08", "2022-10-28", "Ghi nhầm ngày"), (correction.Former, correction.Now, correction.Reason));
        Assert.Equal(ObligationStatus.CompletedOnTime, StatusRule.Of(duty, StatusThresholds.For(Today, Given.Calendar)));
    }

    [Fact]
    public void Only_the_office_head_corrects_and_only_with_a_reason()
    {
        var duty = Done();
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => Correction.OfDay(duty, CorrectedFact.ClaimDate, Due, "x", Given.Office, Today)));
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => Correction.OfNumber(duty, "1", null, "x", Given.ReporterOf(_body), Today)));
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => Correction.OfPercent(duty, 1, "x", Given.Leader, Today)));
        Assert.Equal("ReasonEmpty", Given.Refusal(() => Correction.OfDay(duty, CorrectedFact.ClaimDate, Due, " ", Given.OfficeHead, Today)));
        Assert.Equal(new DateOnly(2022, 11, 8), duty.ClaimDate);
    }

    [Fact]
    public void What_was_not_accepted_is_reported_and_not_corrected()
    {
        var open = Given.Assignment(_body, Due).Lead;
        Assert.Equal("NotAccepted", Given.Refusal(() => Correction.OfDay(open, CorrectedFact.ClaimDate, Due, "x", Given.OfficeHead, Today)));
        Assert.Equal("NotAccepted", Given.Refusal(() => Correction.OfNumber(open, "1", null, "x", Given.OfficeHead, Today)));
        Assert.Equal("FactMissing", Given.Refusal(() => Correction.OfPercent(open, 10, "x", Given.OfficeHead, Today)));
    }

    [Fact]
    public void A_date_lies_not_after_the_report_nor_the_submission_after_the_claim()
    {
        var duty = Done();
        Assert.Equal("DayEmpty", Given.Refusal(() => Correction.OfDay(duty, CorrectedFact.ClaimDate, null, "x", Given.OfficeHead, Today)));
        Assert.Equal("CorrectedAhead", Given.Refusal(() => Correction.OfDay(duty, CorrectedFact.ClaimDate, Sent.AddDays(1), "x", Given.OfficeHead, Today)));
        Assert.Equal("SubmittedAfterClaim", Given.Refusal(() => Correction.OfDay(duty, CorrectedFact.SubmittedUpOn, new(2022, 11, 9), "x", Given.OfficeHead, Today)));
        Assert.Equal("NothingCorrected", Given.Refusal(() => Correction.OfDay(duty, CorrectedFact.ClaimDate, new(2022, 11, 8), "x", Given.OfficeHead, Today)));
        Correction.OfDay(duty, CorrectedFact.SubmittedUpOn, new(2022, 10, 2), "x", Given.OfficeHead, Today);
        Assert.Equal(new DateOnly(2022, 10, 2), duty.SubmittedUpOn);
    }

    [Fact]
    public void The_number_and_the_percentage_keep_their_former_values_too()
    {
        var number = Correction.OfNumber(Done(), "13-ĐA/SCT", "12-ĐA/SCT", "Ghi nhầm số", Given.OfficeHead, Today);
        Assert.Equal(("12-ĐA/SCT", "13-ĐA/SCT", "13-ĐA/SCT"), (number.Former, number.Now, number.Obligation.CompletionPaper));

        var open = Given.Assignment(_body, Due).Lead;
        open.Report(Given.ReporterOf(_body), 80, null, Sent);
        Assert.Equal("PercentRange", Given.Refusal(() => Correction.OfPercent(open, 101, "x", Given.OfficeHead, Today)));
        var percent = Correction.OfPercent(open, 60, "Tính nhầm", Given.OfficeHead, Today);
        Assert.Equal(("80", "60", 60), (percent.Former, percent.Now, open.ProgressPercent));
        Assert.Equal("ObligationClosed", Given.Refusal(() => Correction.OfPercent(Done(), 60, "x", Given.OfficeHead, Today)));
    }

    private Obligation Done()
    {
        var duty = Given.Assignment(_body, Due).Lead;
        duty.Report(Given.ReporterOf(_body), 100, new(new(2022, 10, 1), new(2022, 11, 8)), Sent);
        duty.Accept(Given.Office, Today);
        return duty;
    }
}
