using CsCheck;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;

namespace ResolutionTracker.Domain.Tests.Assignments;

public sealed class RecurringWorkTests
{
    private static readonly DateOnly Today = new(2022, 11, 15);
    private static readonly HashSet<int> Untouched = [];

    private readonly Agency _lead = Given.Agency(1, "Sở Công Thương");
    private readonly Agency _other = Given.Agency(2, "Sở Xây dựng");
    private readonly Agency _third = Given.Agency(3, "Sở Tài chính");

    [Fact]
    public void One_obligation_is_made_for_each_period_that_begins_within_92_days()
    {
        var work = Quarterly();
        Assert.Equal(["Quý IV/2022", "Quý I/2023"], Leads(work));
        Assert.All(work.Obligations, o => Assert.Equal("hằng quý", o.DueText));
        Assert.Equal([Today, new(2023, 1, 1)], work.Obligations.Select(o => o.StartOn));
        Assert.Empty(work.MakePeriods(new(2022, 12, 29)));
        Assert.Equal("Quý II/2023", Assert.Single(work.MakePeriods(new(2022, 12, 30))).PeriodLabel);
        Assert.Empty(work.MakePeriods(new(2022, 12, 30)));
    }

    [Fact]
    public void The_first_period_is_made_however_far_ahead()
    {
        var work = Recurring(("15/3 hằng năm", []), assignedOn: new(2022, 1, 4));
        Assert.Equal(new DateOnly(2023, 3, 15), Assert.Single(work.Obligations).DueOn);
    }

    [Fact]
    public void Periods_over_before_the_work_was_entered_are_not_made() =>
        Assert.All(Recurring(("hằng tháng", []), assignedOn: new(2021, 8, 9)).Obligations, o => Assert.True(o.DueOn >= Today));

    [Fact]
    public void However_often_and_on_whatever_days_it_is_asked_each_period_is_made_once() =>
        Gen.Int[0, 900].Array[1, 30].Sample(days =>
        {
            var work = Quarterly();
            foreach (var day in days.Order())
            {
                work.MakePeriods(Today.AddDays(day));
                work.MakePeriods(Today.AddDays(day));
            }

            var last = Today.AddDays(days.Max() + RecurringPeriods.DaysAhead);
            var wanted = Enumerable.Range(0, 20).Select(n => new DateOnly(2022, 10, 1).AddMonths(3 * n)).Where(d => d <= last).Select(d => d < Today ? Today : d);
            Assert.Equal(wanted, work.Obligations.Select(o => o.StartOn).Order());
        });

    [Fact]
    public void Contributors_come_with_each_period()
    {
        var work = Recurring(("hằng quý", [new(_other, "số liệu", null)]), Today);
        work.MakePeriods(new(2022, 12, 30));
        var parts = work.Obligations.Where(o => o.Role == ObligationRole.Contribution).ToList();
        Assert.Equal(["Quý IV/2022", "Quý I/2023", "Quý II/2023"], parts.Select(p => p.PeriodLabel));
        Assert.All(parts, p => Assert.Equal((2, "số liệu"), (p.AgencyId, p.Part)));
    }

    [Fact]
    public void A_contributor_has_no_day_of_its_own() =>
        Assert.Equal("ContributorDayRecurring", Given.Refusal(() => Recurring(("hằng quý", [new(_other, null, new(2022, 12, 1))]), Today)));

    [Fact]
    public void Work_is_recurring_only_by_a_deadline_that_comes_back() =>
        Assert.Equal("DeadlineMustRecur", Given.Refusal(() => Assignment.GiveRecurring(Given.Draft(_lead, Today), Given.Office, Today, Today)));

    [Fact]
    public void Only_the_office_gives_it() =>
        Assert.Equal("OfficeOnly", Given.Refusal(() => Assignment.GiveRecurring(Draft("hằng quý"), Given.Leader, Today, Today)));

    [Fact]
    public void Withdrawn_work_makes_no_next_period_even_between_two_periods()
    {
        var work = Quarterly();
        foreach (var duty in work.Obligations)
        {
            Complete(duty);
        }

        work.Withdraw("không còn cần", Given.Office, Today);
        Assert.Empty(work.MakePeriods(Today.AddYears(1)));
    }

    [Fact]
    public void Suspended_work_makes_no_next_period()
    {
        var work = Quarterly();
        typeof(Obligation).GetProperty(nameof(Obligation.SuspendedOn))!.SetValue(work.Obligations[0], Today);
        Assert.Empty(work.MakePeriods(Today.AddYears(1)));
    }

    [Fact]
    public void Stopping_takes_away_what_has_not_begun_and_leaves_what_has()
    {
        var work = Quarterly();
        work.StopRecurring("hết chương trình", Untouched, Given.Office, Today);
        Assert.Equal(["Quý IV/2022"], Leads(work));
        Assert.Empty(work.MakePeriods(Today.AddYears(1)));
        Assert.Equal("RecurringStopped", Given.Refusal(() => work.StopRecurring("nữa", Untouched, Given.Office, Today)));
    }

    [Fact]
    public void Stopping_is_the_offices_and_has_a_reason()
    {
        Assert.Equal("OfficeOnly", Given.Refusal(() => Quarterly().StopRecurring("lý do", Untouched, Given.Leader, Today)));
        Assert.Equal("ReasonEmpty", Given.Refusal(() => Quarterly().StopRecurring(" ", Untouched, Given.Office, Today)));
        var plain = Given.Assignment(_lead, Today.AddDays(30));
        Assert.Equal("NotRecurring", Given.Refusal(() => plain.StopRecurring("lý do", Untouched, Given.Office, Today)));
        var ahead = Recurring(("15/3 hằng năm", []), new(2023, 1, 4), today: Today);
        Assert.Equal("NoPeriodBegun", Given.Refusal(() => ahead.StopRecurring("lý do", Untouched, Given.Office, Today)));
    }

    [Fact]
    public void Another_rule_touches_only_periods_that_have_not_begun_and_that_nobody_wrote_about()
    {
        var work = Quarterly();
        Given.WithId(work.Obligations[0], 11);
        Given.WithId(work.Obligations[1], 12);
        work.ChangeRule(Draft("hằng tháng"), Untouched, Given.Office, Today);
        Assert.Equal(["Quý IV/2022", "Tháng 12/2022", "Tháng 1/2023", "Tháng 2/2023"], Leads(work));

        work = Quarterly();
        Given.WithId(work.Obligations[0], 11);
        Given.WithId(work.Obligations[1], 12);
        work.ChangeRule(Draft("định kỳ 6 tháng"), new HashSet<int> { 12 }, Given.Office, Today);
        Assert.Equal(["Quý IV/2022", "Quý I/2023", "6 tháng đầu năm 2023"], Leads(work));
    }

    [Fact]
    public void Another_contributor_joins_the_periods_that_have_not_begun()
    {
        var work = Quarterly();
        work.ChangeRule(Draft("hằng quý", new ContributorDraft(_other, "số liệu", null)), Untouched, Given.Office, Today);
        Assert.Equal("Quý I/2023", Assert.Single(work.Obligations, o => o.Role == ObligationRole.Contribution).PeriodLabel);
        Assert.Equal(["Quý IV/2022", "Quý I/2023"], Leads(work));
    }

    [Fact]
    public void A_rule_once_stopped_is_not_changed_nor_turned_into_a_single_day()
    {
        var work = Quarterly();
        Assert.Equal("DeadlineMustRecur", Given.Refusal(() => work.ChangeRule(Given.Draft(_lead, Today), Untouched, Given.Office, Today)));
        work.StopRecurring("hết", Untouched, Given.Office, Today);
        Assert.Equal("RecurringStopped", Given.Refusal(() => work.ChangeRule(Draft("hằng tháng"), Untouched, Given.Office, Today)));
    }

    [Fact]
    public void Work_given_once_does_not_become_recurring()
    {
        var plain = Given.Assignment(_lead, Today.AddDays(30));
        Assert.Equal("GivenOnce", Given.Refusal(() => plain.Edit(Draft("hằng quý"), "sửa", Given.Office)));
    }

    [Fact]
    public void Who_takes_over_a_period_takes_over_the_later_ones()
    {
        var work = Quarterly();
        work.GiveTo(work.Obligations[0], _other, "Trần Thị B", "đổi phân công", Given.Office);
        Assert.All(work.Obligations, o => Assert.Equal(2, o.AgencyId));
        Assert.Equal(2, Assert.Single(work.MakePeriods(new(2022, 12, 30))).AgencyId);
        var contributed = Recurring(("hằng quý", [new(_third, null, null)]), Today);
        Assert.Equal("ContributesAlready", Given.Refusal(() => contributed.GiveTo(contributed.Obligations[0], _third, null, "đổi", Given.Office)));
    }

    [Fact]
    public void Continuous_work_is_completed_by_the_accepted_report_of_its_period()
    {
        var work = Recurring(("thường xuyên", []), Today);
        Assert.Equal(CompletedBy.Report, work.CompletedBy);
        var duty = work.Obligations[0];
        var report = Sent(duty, Today);
        Assert.Equal(Today, duty.ClaimDate);
        report.Return("thiếu số liệu", Given.Office, Today);
        Assert.Null(duty.ClaimDate);
        report.Submit(Given.ReporterOf(_lead), Today.AddDays(2));
        report.Approve(null, Given.Office, Today.AddDays(3));
        Assert.Equal((Today.AddDays(2), Today.AddDays(3)), (duty.ClaimDate, duty.AcceptedOn));
        Assert.Equal("PeriodNotBegun", Given.Refusal(() => Sent(work.Obligations[1], Today)));
    }

    [Fact]
    public void A_routine_report_completes_no_other_work()
    {
        var duty = Quarterly().Obligations[0];
        Sent(duty, Today).Approve(null, Given.Office, Today);
        Assert.True(duty.IsOpen && duty.ClaimDate is null);
        var draft = Given.Draft(_lead, Today) with { CompletedBy = CompletedBy.Report };
        Assert.Equal("ReportCompletesPeriodsOnly", Given.Refusal(() => Assignment.Give(draft, Given.Office, Today)));
    }

    [Fact]
    public void The_next_period_to_be_made_is_known_until_the_work_stops()
    {
        var work = Quarterly();
        Assert.Equal("Quý II/2023", work.Rule!.After(Today)?.Label);
        work.StopRecurring("hết", Untouched, Given.Office, Today);
        Assert.Null(work.Rule.After(Today));
    }

    private static IEnumerable<string?> Leads(Assignment work) => work.Obligations.Where(o => o.Role == ObligationRole.Lead).Select(o => o.PeriodLabel);

    private ProgressReport Sent(Obligation duty, DateOnly on)
    {
        var actor = Given.ReporterOf(_lead);
        var report = ProgressReport.Start(duty, "Tháng 11/2022", actor, on);
        report.Write(new(null, "Đã làm", null, null, null, null), null, actor);
        report.Submit(actor, on);
        return report;
    }

    private static void Complete(Obligation duty)
    {
        duty.Report(Given.Office, 100, new(Today, Today), Today);
        duty.Accept(Given.Office, Today);
    }

    private Assignment Quarterly() => Recurring(("hằng quý", []), Today);

    private AssignmentDraft Draft(string due, params ContributorDraft[] contributors) =>
        Given.Draft(_lead, null, contributors) with { Due = DueTerms.NotSet, Recurs = RecurringTerms.Read(due, new(Today), "Due") };

    private Assignment Recurring((string Due, ContributorDraft[] Contributors) with, DateOnly assignedOn, DateOnly? today = null) =>
        Assignment.GiveRecurring(Draft(with.Due, with.Contributors), Given.Office, assignedOn, today ?? Today);

    [Fact]
    public void Many_bodies_get_each_next_period_ahead_as_one_does()
    {
        var (first, second, part) = (Given.Agency(8, "Sở Nội vụ"), Given.Agency(9, "Sở Tư pháp"), Given.Agency(7, "Sở Y tế"));
        var terms = RecurringTerms.Read("hằng quý", new(Given.Issued), "Due");
        var draft = new AssignmentDraft { Title = "Báo cáo kết quả", Recurs = terms, Contributors = [new(part, "Số liệu", null)], ToAll = new([first, second], []) };
        var today = new DateOnly(2022, 11, 15);
        var work = Assignment.GiveAsDrafted(draft, Given.Office, Given.Issued, today);
        Assert.Equal(AssignmentForm.Collective, work.Form);
        Assert.Equal(["Quý IV/2022", "Quý I/2023"], work.Periods.Select(p => p.Label));
        Assert.Equal(2 * 3, work.Obligations.Count);
        Assert.Empty(work.MakePeriods(today));

        work.TakeBack(second, "Sáp nhập", Given.Office, today);
        var third = Given.Agency(6, "Sở Xây dựng");
        work.AddBody(third, Given.Office, today);
        work.ContributeToAll([], Given.Office);
        var made = work.MakePeriods(new(2023, 1, 5));
        Assert.Equal([first, third], made.Select(o => o.Agency));
        Assert.All(made, o => Assert.Equal("Quý II/2023", o.PeriodLabel));

        work.StopRecurring("Không còn cần", new HashSet<int>(), Given.Office, new(2023, 1, 6));
        Assert.DoesNotContain(work.Obligations, o => o.PeriodLabel == "Quý II/2023");
        Assert.Empty(work.MakePeriods(new(2023, 7, 1)));
    }

    [Fact]
    public void Whoever_takes_over_the_latest_period_of_many_has_the_next_one()
    {
        var (first, second, third) = (Given.Agency(8, "Sở Nội vụ"), Given.Agency(9, "Sở Tư pháp"), Given.Agency(6, "Sở Xây dựng"));
        var today = new DateOnly(2022, 11, 15);
        var work = Assignment.GiveAsDrafted(
            new() { Title = "Báo cáo kết quả", Recurs = RecurringTerms.Read("hằng quý", new(Given.Issued), "Due"), ToAll = new([first, second], []) }, Given.Office, Given.Issued, today);
        work.GiveTo(work.Obligations.First(o => o.Agency == first), third, null, "Chuyển nhiệm vụ", Given.Office);
        Assert.DoesNotContain(work.Obligations, o => o.Agency == first);
        Assert.Equal(new[] { second, third }.Select(a => a.Id).Order(), work.MakePeriods(new(2023, 1, 5)).Select(o => o.AgencyId).Order());
    }

    [Fact]
    public void Periods_that_end_together_have_a_column_each()
    {
        var work = Assignment.GiveAsDrafted(
            new() { Title = "Báo cáo kết quả", Recurs = RecurringTerms.Read("định kỳ 6 tháng, hằng năm", new(Given.Issued), "Due"), ToAll = new([Given.Agency(8, "Sở Nội vụ"), Given.Agency(9, "Sở Tư pháp")], []) },
            Given.Office, Given.Issued, new(2022, 11, 15));
        Assert.Equal(work.Obligations.Select(o => o.PeriodLabel).Distinct().Count(), work.Periods.Count);
        Assert.Contains(work.Periods, p => p.Label == "Năm 2022");
        Assert.Contains(work.Periods, p => p.Label == "6 tháng cuối năm 2022");
    }
}
