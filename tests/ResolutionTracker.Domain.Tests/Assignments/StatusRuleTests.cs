using CsCheck;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Tests.Assignments;

public sealed class StatusRuleTests
{
    // A Tuesday; three working days ahead is Friday 18, three back Thursday 10.
    private static readonly DateOnly Today = new(2022, 11, 15);
    private static readonly StatusThresholds Day = StatusThresholds.For(Today, Given.Calendar);

    public static TheoryData<string, ObligationStatus> OpenByDueDay => new()
    {
        { "2022-12-31", ObligationStatus.OnTrack },
        { "2022-11-23", ObligationStatus.OnTrack },
        { "2022-11-22", ObligationStatus.DueSoon },
        { "2022-11-15", ObligationStatus.DueSoon },
        { "2022-11-14", ObligationStatus.Overdue },
        { "2022-11-10", ObligationStatus.Overdue },
        { "2022-11-09", ObligationStatus.OverdueSevere },
        { "2021-09-30", ObligationStatus.OverdueSevere },
    };

    [Theory]
    [MemberData(nameof(OpenByDueDay))]
    public void An_open_obligation_is_read_by_its_due_day(string due, ObligationStatus expected) =>
        Assert.Equal(expected, StatusRule.Of(Open(DateOnly.Parse(due)), Day));

    [Fact]
    public void On_the_due_day_itself_nobody_is_late() =>
        Assert.Equal(ObligationStatus.DueSoon, StatusRule.Of(Open(Today), Day));

    [Fact]
    public void Three_working_days_warn_earlier_than_seven_days_when_a_long_holiday_lies_ahead()
    {
        var tet = Enumerable.Range(16, 10).Select(d => new CalendarEntry(new(2022, 11, d), CalendarDayKind.Holiday, "Nghỉ"));
        var day = StatusThresholds.For(Today, new(tet));
        Assert.Equal(new DateOnly(2022, 11, 30), day.SoonUntil);
        Assert.Equal(ObligationStatus.DueSoon, StatusRule.Of(Open(new(2022, 11, 30)), day));
    }

    [Fact]
    public void More_than_three_working_days_late_is_severe_and_a_weekend_does_not_count()
    {
        Assert.Equal(new DateOnly(2022, 11, 9), Day.SevereUntil);
        var monday = StatusThresholds.For(new(2022, 11, 14), Given.Calendar);
        Assert.Equal(new DateOnly(2022, 11, 8), monday.SevereUntil);
    }

    [Fact]
    public void The_two_kinds_of_no_due_day_are_told_apart()
    {
        var lead = Given.Agency(1, "Sở Công Thương");
        Assert.Equal(ObligationStatus.NoDueDaySet, StatusRule.Of(Given.Assignment(lead, null).Lead, Day));
        var legitimate = Assignment.Give(Given.Draft(lead, null) with { Due = DueTerms.NotRequired }, Given.Office, Given.Issued);
        Assert.Equal(ObligationStatus.NoDueDayRequired, StatusRule.Of(legitimate.Lead, Day));
    }

    [Fact]
    public void Work_whose_start_lies_ahead_is_not_yet_due_even_without_a_due_day()
    {
        var period = new CollectivePeriod("Năm 2023", 1, new(2023, 1, 1), DueTerms.NotSet);
        var assignment = Assignment.GiveToAll(new() { Title = "Kế hoạch năm" }, [Given.Agency(1, "A")], [period], Given.Office, Given.Issued);
        Assert.Equal(ObligationStatus.NotYetDue, StatusRule.Of(assignment.Lead, Day));
    }

    [Theory]
    [InlineData("2022-10-31", ObligationStatus.AwaitingAcceptance, ObligationStatus.CompletedOnTime)]
    [InlineData("2022-11-01", ObligationStatus.AwaitingAcceptanceLate, ObligationStatus.CompletedLate)]
    public void A_claim_waits_and_counts_by_its_date_not_by_the_office(string claimed, ObligationStatus waiting, ObligationStatus accepted)
    {
        var obligation = Open(new(2022, 10, 31));
        obligation.Report(Actor.System, 100, new(null, DateOnly.Parse(claimed)), new(2022, 11, 3));
        Assert.Equal(waiting, StatusRule.Of(obligation, Day));
        obligation.Accept(Given.Office, new(2022, 11, 14));
        Assert.Equal(accepted, StatusRule.Of(obligation, Day));
    }

    [Theory]
    [InlineData("2022-10-31", ObligationStatus.AwaitingDecision)]
    [InlineData("2022-11-01", ObligationStatus.AwaitingDecisionLate)]
    public void A_submission_upward_waits_for_the_level_above(string submitted, ObligationStatus expected)
    {
        var obligation = Open(new(2022, 10, 31));
        obligation.Report(Actor.System, 90, new(DateOnly.Parse(submitted), null), new(2022, 11, 3));
        Assert.Equal(expected, StatusRule.Of(obligation, Day));
    }

    [Fact]
    public void Without_a_due_day_completion_is_neither_on_time_nor_late()
    {
        var obligation = Open(null);
        obligation.Report(Actor.System, 100, new(null, new(2022, 11, 1)), new(2022, 11, 1));
        obligation.Accept(Given.Office, Today);
        Assert.Equal(ObligationStatus.CompletedNoDueDay, StatusRule.Of(obligation, Day));
    }

    [Fact]
    public void Withdrawn_work_is_ended_even_when_it_was_overdue()
    {
        var assignment = Given.Assignment(Given.Agency(1, "A"), new(2022, 1, 1));
        assignment.Withdraw("Thay bằng nhiệm vụ khác", Given.Office, Today);
        Assert.Equal(ObligationStatus.Ended, StatusRule.Of(assignment.Lead, Day));

        // The reason stands on the assignment; "theo …" is for a document.
        Assert.Equal((null, "Thay bằng nhiệm vụ khác"), (assignment.Lead.EndedBy, assignment.WithdrawReason));
    }

    [Theory]
    [InlineData("2022-10-31", "2022-11-01", ObligationStatus.SuspendedOverdue)]
    [InlineData("2022-10-31", "2022-10-31", ObligationStatus.Suspended)]
    public void Suspension_does_not_wash_away_what_was_overdue_already(string due, string suspended, ObligationStatus expected)
    {
        var obligation = Open(DateOnly.Parse(due));
        typeof(Obligation).GetProperty(nameof(Obligation.SuspendedOn))!.SetValue(obligation, DateOnly.Parse(suspended));
        Assert.Equal(expected, StatusRule.Of(obligation, Day));
    }

    [Fact]
    public void The_original_day_is_read_beside_the_extended_one()
    {
        var obligation = Open(new(2022, 10, 31));
        var change = DueDayChange.Propose(obligation, DueDayChangeKind.Adjustment, Given.Due(new(2022, 12, 31)), null, null, "Chờ quy hoạch", Given.Office, new(2022, 10, 1));
        change.Approve(null, Given.OfficeHead, new(2022, 10, 5));
        Assert.Equal(ObligationStatus.OnTrack, StatusRule.Of(obligation, Day));
        Assert.Equal(ObligationStatus.OverdueSevere, StatusRule.Of(obligation, Day, DueDayBasis.Original));
    }

    [Fact]
    public void Every_status_stands_in_exactly_one_column_and_all_columns_sum_to_the_total() =>
        Gen.Int[0, 40].Array[Enum.GetValues<ObligationStatus>().Length].Sample(counts =>
        {
            var byStatus = counts.Select((n, i) => ((ObligationStatus)i, n)).ToDictionary(p => p.Item1, p => p.n);
            var matrix = new MatrixCounts(byStatus);
            var rate = matrix.Rate;
            return matrix.Total == Enum.GetValues<MatrixColumn>().Sum(c => matrix[c])
                && matrix.Total == rate.Counted + rate.LeftOut
                && rate.OnTime <= rate.Counted
                && Enum.GetValues<MatrixColumn>().SelectMany(Matrix.StatusesOf).Distinct().Count() == byStatus.Count;
        });

    [Fact]
    public void The_on_time_rate_is_on_time_over_on_time_late_and_overdue()
    {
        var rate = new MatrixCounts(new Dictionary<ObligationStatus, int>
        {
            [ObligationStatus.CompletedOnTime] = 6,
            [ObligationStatus.CompletedLate] = 2,
            [ObligationStatus.Overdue] = 1,
            [ObligationStatus.AwaitingAcceptanceLate] = 1,
            [ObligationStatus.SuspendedOverdue] = 1,
            [ObligationStatus.OnTrack] = 5,
            [ObligationStatus.NotYetDue] = 4,
        }).Rate;
        Assert.Equal((6, 11, 9), (rate.OnTime, rate.Counted, rate.LeftOut));
        Assert.Equal(54.5m, rate.Percent);
        Assert.Null(new MatrixCounts(new Dictionary<ObligationStatus, int>()).Rate.Percent);
    }

    private static Obligation Open(DateOnly? due) => Given.Assignment(Given.Agency(1, "Sở Công Thương"), due).Lead;
}
