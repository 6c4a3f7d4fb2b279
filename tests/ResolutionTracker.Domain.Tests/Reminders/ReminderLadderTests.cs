using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Reminders;

namespace ResolutionTracker.Domain.Tests.Reminders;

public sealed class ReminderLadderTests
{
    // A Tuesday.
    private static readonly DateOnly Today = new(2022, 11, 15);

    [Theory]
    [InlineData("2022-11-23", "")]
    [InlineData("2022-11-22", "DueSoon")]
    [InlineData("2022-11-15", "DueSoon")]
    [InlineData("2022-11-14", "Overdue")]
    [InlineData("2022-11-10", "Overdue")]
    [InlineData("2022-11-09", "Overdue OverdueToHead")]
    [InlineData("2022-11-03", "Overdue OverdueToHead")]
    [InlineData("2022-11-02", "Overdue OverdueToHead OverdueToOffice")]
    public void The_ladder_climbs_by_working_days_late(string due, string rungs) =>
        Assert.Equal(rungs, Rungs(Received(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Holidays_hold_the_ladder_back()
    {
        var rested = new WorkingCalendar([new(new(2022, 11, 10), CalendarDayKind.Holiday, "nghỉ")]);
        Assert.DoesNotContain(ReminderRule.OverdueToOffice, ReminderLadder.For(Received(new(2022, 11, 2)), false, ReminderDay.For(Today, rested)));
    }

    [Fact]
    public void Work_nobody_has_received_is_new_until_it_is_received_or_declined()
    {
        var agency = Given.Agency(1, "Sở Công Thương");
        var fresh = Given.Assignment(agency, null).Lead;
        Assert.Equal("NewWork", Rungs(fresh));
        fresh.Decline(Given.ReporterOf(agency), "Không đúng chức năng", Today);
        Assert.Equal("", Rungs(fresh));
        fresh.KeepDespiteDecline(Given.Office);
        fresh.Receive(Given.ReporterOf(agency), Today);
        Assert.Equal("", Rungs(fresh));
    }

    [Fact]
    public void Work_that_begins_later_is_not_yet_new()
    {
        var lead = Given.Agency(1, "Sở Công Thương");
        var later = Assignment.GiveToAll(
            new() { Title = "Kế hoạch năm", Due = DueTerms.NotSet }, [lead], [new("Năm 2023", 1, new(2023, 1, 1), DueTerms.NotSet)], Given.Office, Given.Issued);
        Assert.Equal("", Rungs(later.Obligations[0]));
    }

    [Fact]
    public void A_returned_report_is_told_beside_the_lateness_and_never_after_the_end()
    {
        var obligation = Received(new(2022, 11, 14));
        Assert.Equal("Overdue Returned", Rungs(obligation, hasReturnedReport: true));
        obligation.Assignment.Withdraw("Hết hiệu lực", Given.Office, Today);
        Assert.Equal("", Rungs(obligation, hasReturnedReport: true));
    }

    [Fact]
    public void What_waits_for_the_office_reminds_nobody()
    {
        var obligation = Received(new(2022, 11, 1));
        obligation.Report(Given.ReporterOf(obligation.Agency), 100, new(null, Today), Today);
        Assert.Equal("", Rungs(obligation));
    }

    [Theory]
    [InlineData(null, "2022-11-15", "15")]
    [InlineData("2022-11-15", "2022-11-15", "15")]
    [InlineData("2022-11-10", "2022-11-15", "10 11 14 15")]
    [InlineData("2022-01-03", "2022-11-15", "8 9 10 11 14 15")]
    [InlineData("2022-11-11", "2022-11-12", "")]
    [InlineData("2022-12-01", "2022-11-15", "")]
    public void Days_are_swept_from_the_last_on_record_at_most_a_week_back_and_none_on_rest_days(string? last, string today, string days) =>
        Assert.Equal(days, string.Join(' ', ReminderLadder.DaysToSweep(Day(last), Day(today)!.Value, Given.Calendar).Select(d => d.Day)));

    [Fact]
    public void A_failed_mail_waits_twice_as_long_each_time_and_is_given_up_until_the_office_tries_again()
    {
        var mail = new OutboxMail(1, "a@demo.local", "s", "b", Today, "1@x");
        Assert.True(mail.IsTurn(7));
        Assert.Equal("MailNotFailed", Given.Refusal(mail.TryAgain));
        mail.NotSent("mất kết nối");
        Assert.Equal([false, true], [mail.IsTurn(7), mail.IsTurn(8)]);
        mail.NotSent("mất kết nối");
        mail.NotSent("mất kết nối");
        Assert.Equal([false, true], [mail.IsTurn(12), mail.IsTurn(16)]);
        for (var i = 3; i < OutboxMail.MostAttempts; i++)
        {
            mail.NotSent("mất kết nối");
        }

        Assert.Equal(OutboxState.Failed, mail.State);
        Assert.False(mail.IsTurn(0));
        mail.TryAgain();
        Assert.True(mail.IsTurn(7));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Obligation Received(DateOnly due)
    {
        var agency = Given.Agency(1, "Sở Công Thương");
        var obligation = Given.Assignment(agency, due).Lead;
        obligation.Receive(Given.ReporterOf(agency), Given.Issued);
        return obligation;
    }

    private static string Rungs(Obligation obligation, bool hasReturnedReport = false) =>
        string.Join(' ', ReminderLadder.For(obligation, hasReturnedReport, ReminderDay.For(Today, Given.Calendar)));
}
