using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Letters;

namespace ResolutionTracker.Domain.Tests.Assignments;

public sealed class SuspensionTests
{
    private static readonly DateOnly Today = new(2022, 11, 15);

    private readonly Agency _body = Given.Agency(1, "Sở Công Thương");

    [Fact]
    public void It_lasts_from_the_day_it_is_entered_to_the_resuming_document_that_sets_the_new_day()
    {
        var duty = Duty(new(2022, 12, 31));
        var suspension = Suspension.Begin(duty, "12-CV/TU", new(2022, 11, 10), "Chờ quy hoạch", Given.OfficeHead, Today);
        Assert.Equal((Today, "12-CV/TU"), (duty.SuspendedOn, duty.SuspendedBy));
        Assert.Equal(ObligationStatus.Suspended, StatusOf(duty, new(2023, 6, 1)));
        suspension.End("30-CV/TU", new(2023, 5, 30), Given.Due(new(2023, 9, 30)), Given.OfficeHead, new(2023, 6, 1));
        Assert.Equal((null, new DateOnly(2023, 9, 30), new DateOnly(2022, 12, 31)), (duty.SuspendedOn, duty.DueOn, duty.OriginalDueOn));
        Assert.Equal((new DateOnly(2022, 12, 31), new DateOnly(2023, 9, 30)), (suspension.FormerDueOn, suspension.NewDueOn));
        Assert.Equal(ObligationStatus.OnTrack, StatusOf(duty, new(2023, 6, 1)));
        Assert.Equal("AlreadyResumed", Given.Refusal(() => suspension.End("31", new(2023, 6, 1), Given.Due(new(2023, 9, 30)), Given.OfficeHead, new(2023, 6, 1))));
    }

    [Fact]
    public void Not_backdated_it_cannot_make_overdue_work_less_late()
    {
        var duty = Duty(new(2022, 10, 31));
        Suspension.Begin(duty, "12-CV/TU", new(2022, 10, 1), "Chờ quy hoạch", Given.OfficeHead, Today);
        Assert.Equal(Today, duty.SuspendedOn);
        Assert.Equal(ObligationStatus.SuspendedOverdue, StatusOf(duty, Today));
        Assert.True(OnTimeRate.Counts(ObligationStatus.SuspendedOverdue));
    }

    [Fact]
    public void Only_the_office_head_enters_either_document()
    {
        var duty = Duty(new(2022, 12, 31));
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => Suspension.Begin(duty, "1", Today, "x", Given.Office, Today)));
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => Suspension.Begin(duty, "1", Today, "x", Given.Leader, Today)));
        var suspension = Suspension.Begin(duty, "1", Today, "x", Given.OfficeHead, Today);
        Assert.Equal("OfficeHeadOnly", Given.Refusal(() => suspension.End("2", Today, Given.Due(new(2023, 1, 1)), Given.ReporterOf(_body), Today)));
    }

    [Fact]
    public void Both_documents_have_number_and_date_and_come_in_their_order()
    {
        var duty = Duty(new(2022, 12, 31));
        Assert.Equal("NumberEmpty", Given.Refusal(() => Suspension.Begin(duty, " ", Today, "x", Given.OfficeHead, Today)));
        Assert.Equal("PaperDateEmpty", Given.Refusal(() => Suspension.Begin(duty, "1", null, "x", Given.OfficeHead, Today)));
        Assert.Equal("PaperAhead", Given.Refusal(() => Suspension.Begin(duty, "1", Today.AddDays(1), "x", Given.OfficeHead, Today)));
        Assert.Equal("ReasonEmpty", Given.Refusal(() => Suspension.Begin(duty, "1", Today, null, Given.OfficeHead, Today)));
        Assert.Null(duty.SuspendedOn);
        var suspension = Suspension.Begin(duty, "1", Today, "x", Given.OfficeHead, Today);
        Assert.Equal("AlreadySuspended", Given.Refusal(() => Suspension.Begin(duty, "2", Today, "x", Given.OfficeHead, Today)));
        Assert.Equal("ResumeBeforeSuspension", Given.Refusal(() => suspension.End("2", Today.AddDays(-1), Given.Due(new(2023, 1, 1)), Given.OfficeHead, Today)));
        Assert.Equal("DeadlineEmpty", Given.Refusal(() => suspension.End("2", Today, DueTerms.NotSet, Given.OfficeHead, Today)));
        Assert.Equal("DueBeforeResuming", Given.Refusal(() => suspension.End("2", Today, Given.Due(Today.AddDays(-1)), Given.OfficeHead, Today)));
    }

    [Fact]
    public void Suspended_work_is_neither_moved_nor_pressed_and_done_work_is_not_suspended()
    {
        var duty = Duty(new(2022, 12, 31));
        var asked = DueDayChange.Propose(duty, DueDayChangeKind.Adjustment, Given.Due(new(2023, 1, 31)), null, null, "x", Given.Office, Today);
        Suspension.Begin(duty, "1", Today, "x", Given.OfficeHead, Today);
        Assert.Equal("DueDaySuspended", Given.Refusal(() => asked.Approve(null, Given.OfficeHead, Today)));
        Assert.Equal("DueDaySuspended", Given.Refusal(() => DueDayChange.Propose(duty, DueDayChangeKind.Adjustment, Given.Due(new(2023, 2, 1)), null, null, "x", Given.Office, Today)));
        Assert.Equal("LetterSuspended", Given.Refusal(() => Letter.Draft(duty, LetterKind.Urging, 1, "x", 5, Given.Office, Today)));
        Assert.Equal("RemindSuspended", Given.Refusal(() => duty.Remind(Given.Office, Today)));

        var done = Duty(new(2022, 12, 31));
        done.Report(Given.ReporterOf(_body), 100, new(null, Today), Today);
        Assert.Equal("ClaimWaits", Given.Refusal(() => Suspension.Begin(done, "1", Today, "x", Given.OfficeHead, Today)));
        done.Accept(Given.Office, Today);
        Assert.Equal("ObligationClosed", Given.Refusal(() => Suspension.Begin(done, "1", Today, "x", Given.OfficeHead, Today)));
    }

    private static ObligationStatus StatusOf(Obligation duty, DateOnly day) => StatusRule.Of(duty, StatusThresholds.For(day, Given.Calendar));

    private Obligation Duty(DateOnly due) => Given.Assignment(_body, due).Lead;
}
