using CsCheck;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Tests.Assignments;

public sealed class CollectiveWorkTests
{
    private static readonly DateOnly Today = new(2022, 11, 15);

    private readonly Agency _first = Given.Agency(1, "Sở Công Thương");
    private readonly Agency _other = Given.Agency(2, "Sở Xây dựng");
    private readonly Agency _added = Given.Agency(3, "Sở Tài chính");

    [Fact]
    public void A_body_added_later_gets_the_periods_that_are_not_past()
    {
        var work = Collective();
        work.AddBody(_added, Given.Office, Today);
        var its = work.Obligations.Where(o => o.Agency == _added).ToList();
        Assert.Equal(["Năm 2022", "Năm 2023", "Khi có yêu cầu"], its.Select(o => o.PeriodLabel));
        Assert.Equal([Today, new(2023, 1, 1), Today], its.Select(o => o.StartOn));
        Assert.Equal([new(2022, 12, 31), new(2023, 12, 31), null], its.Select(o => o.DueOn));
        Assert.Equal([2, 3, 4], its.Select(o => o.PeriodOrder));
        Assert.All(its, o => Assert.Equal((ObligationRole.Lead, o.DueOn), (o.Role, o.OriginalDueOn)));
    }

    [Fact]
    public void A_period_due_today_is_still_given_and_one_of_yesterday_is_not() =>
        Gen.Int[-400, 800].Sample(offset =>
        {
            var day = Today.AddDays(offset);
            var work = Collective();
            var left = work.Periods.Where(p => p.Due.DueOn is null || p.Due.DueOn >= day).Select(p => p.Label).ToList();
            work.AddBody(_added, Given.Office, day);
            Assert.Equal(left, work.Obligations.Where(o => o.Agency == _added).Select(o => o.PeriodLabel));
        });

    [Fact]
    public void A_body_added_later_owes_the_first_day_not_the_one_another_was_granted()
    {
        var work = Collective();
        var change = DueDayChange.Propose(work.Obligations[1], DueDayChangeKind.Extension, Given.Due(new(2023, 2, 28)), "12-TB/TU", Today, "Chậm kinh phí", Given.ReporterOf(_first), Today, "Giám đốc", "Đã xong dự thảo");
        change.Approve(null, Given.OfficeHead, Today);
        work.AddBody(_added, Given.Office, Today);
        Assert.Equal(new DateOnly(2022, 12, 31), work.Obligations.First(o => o.Agency == _added).DueOn);
    }

    [Fact]
    public void A_body_is_added_once_by_the_office_to_open_collective_work_with_a_period_left()
    {
        var work = Collective();
        Assert.Equal("OfficeOnly", Given.Refusal(() => work.AddBody(_added, Given.Leader, Today)));
        Assert.Equal("BodyThere", Given.Refusal(() => work.AddBody(_other, Given.Office, Today)));
        Assert.Equal("NotCollective", Given.Refusal(() => Given.Assignment(_first, Today).AddBody(_added, Given.Office, Today)));
        var past = Assignment.GiveToAll(new() { Title = "Kế hoạch" }, [_first], [new("Năm 2021", 1, Given.Issued, Given.Due(new(2021, 12, 31)))], Given.Office, Given.Issued);
        Assert.Equal("PeriodsPast", Given.Refusal(() => past.AddBody(_added, Given.Office, Today)));
        work.Withdraw("Thôi thực hiện", Given.Office, Today);
        Assert.Equal("AssignmentWithdrawn", Given.Refusal(() => work.AddBody(_added, Given.Office, Today)));
    }

    [Fact]
    public void Work_taken_back_from_a_body_ends_what_it_owes_and_leaves_the_others()
    {
        var work = Collective();
        var done = work.Obligations.First(o => o.Agency == _other);
        done.Report(Given.ReporterOf(_other), 100, new(null, Today), Today);
        Assert.Equal("ClaimWaitsForWithdrawal", Given.Refusal(() => work.TakeBack(_other, "Đã giải thể", Given.Office, Today)));
        done.Accept(Given.Office, Today);
        work.TakeBack(_other, "Đã giải thể", Given.Office, Today);
        Assert.All(work.Obligations.Where(o => o.Agency == _other && o != done), o => Assert.Equal(Today, o.EndedOn));
        Assert.Null(done.EndedOn);
        Assert.All(work.Obligations.Where(o => o.Agency == _first), o => Assert.Null(o.EndedOn));
    }

    [Fact]
    public void Work_is_taken_back_by_the_office_with_a_reason_from_one_of_several_bodies_that_owe_it()
    {
        var work = Collective();
        Assert.Equal("OfficeOnly", Given.Refusal(() => work.TakeBack(_other, "Lý do", Given.Leader, Today)));
        Assert.Equal("ReasonEmpty", Given.Refusal(() => work.TakeBack(_other, " ", Given.Office, Today)));
        Assert.Equal("BodyOwesNothing", Given.Refusal(() => work.TakeBack(_added, "Lý do", Given.Office, Today)));
        Assert.Equal("NotCollective", Given.Refusal(() => Given.Assignment(_first, Today).TakeBack(_first, "Lý do", Given.Office, Today)));
        work.TakeBack(_other, "Lý do", Given.Office, Today);
        Assert.Equal("LastBody", Given.Refusal(() => work.TakeBack(_first, "Lý do", Given.Office, Today)));
    }

    [Fact]
    public void The_office_reminds_once_a_day()
    {
        var owed = Collective().Obligations[0];
        owed.Remind(Given.Office, Today);
        Assert.Equal(Today, owed.RemindedOn);
        Assert.Equal("RemindedToday", Given.Refusal(() => owed.Remind(Given.OfficeHead, Today)));
        owed.Remind(Given.Office, Today.AddDays(1));
        Assert.Equal(Today.AddDays(1), owed.RemindedOn);
        foreach (var actor in new[] { Given.Leader, Given.Inspector, Given.Administrator, Given.ReporterOf(_first) })
        {
            Assert.Equal("OfficeOnly", Given.Refusal(() => owed.Remind(actor, Today.AddDays(2))));
        }
    }

    [Fact]
    public void Nobody_is_reminded_of_what_has_not_begun_waits_for_the_office_or_is_over()
    {
        var work = Collective();
        var (claimed, next) = (work.Obligations[0], work.Obligations[2]);
        Assert.Equal("RemindNotBegun", Given.Refusal(() => next.Remind(Given.Office, Today)));
        next.Remind(Given.Office, new(2023, 1, 1));
        claimed.Report(Given.ReporterOf(_first), 100, new(null, Today), Today);
        Assert.Equal("RemindOfficeTurn", Given.Refusal(() => claimed.Remind(Given.Office, Today)));
        claimed.Accept(Given.Office, Today);
        Assert.Equal("ObligationClosed", Given.Refusal(() => claimed.Remind(Given.Office, Today)));
        work.Withdraw("Thôi thực hiện", Given.Office, Today);
        Assert.Equal("ObligationClosed", Given.Refusal(() => work.Obligations[1].Remind(Given.Office, Today)));
    }

    private Assignment Collective() => Assignment.GiveToAll(
        new() { Title = "Chương trình, kế hoạch" }, [_first, _other],
        [
            new("Năm 2021", 1, Given.Issued, Given.Due(new(2021, 12, 31))),
            new("Năm 2022", 2, new(2022, 1, 1), Given.Due(new(2022, 12, 31))),
            new("Năm 2023", 3, new(2023, 1, 1), Given.Due(new(2023, 12, 31))),
            new("Khi có yêu cầu", 4, Given.Issued, DueTerms.NotSet),
        ],
        Given.Office, Given.Issued);

    [Fact]
    public void Who_contributes_has_a_part_in_each_period_outside_the_matrix()
    {
        var part = Given.Agency(7, "Sở Y tế");
        var work = Assignment.GiveAsDrafted(new()
        {
            Title = "Kế hoạch",
            Contributors = [new(part, "Số liệu", null)],
            ToAll = new([_first, Given.Agency(8, "Sở Nội vụ")], [new("Năm 2022", 1, Given.Issued, Given.Due(new(2022, 12, 31))), new("Năm 2023", 2, Given.Issued, Given.Due(new(2023, 12, 31)))]),
        }, Given.Office, Given.Issued, Given.Issued);
        Assert.Equal([new(2022, 12, 31), new(2023, 12, 31)], work.Obligations.Where(o => o.Role == ObligationRole.Contribution).Select(o => o.DueOn!.Value));
        Assert.Equal(2, work.Periods.Count);
        Assert.Equal("ContributesAlready", Given.Refusal(() => work.AddBody(part, Given.Office, Given.Issued)));
        Assert.Equal("BodyOwesNothing", Given.Refusal(() => work.TakeBack(part, "Sai", Given.Office, Given.Issued)));
        Assert.Equal("LeadAlsoContributes", Given.Refusal(() => work.ContributeToAll([new(_first, null, null)], Given.Office)));
        var other = Given.Agency(9, "Sở Tư pháp");
        work.ContributeToAll([new(other, null, null)], Given.Office);
        Assert.All(work.Obligations.Where(o => o.Role == ObligationRole.Contribution), o => Assert.Equal(other, o.Agency));
        Assert.Equal(2, work.Obligations.Count(o => o.Role == ObligationRole.Contribution));
    }
}
