using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Domain.Tests.Assignments;

public sealed class AssignmentTests
{
    private static readonly DateOnly Due = new(2022, 6, 30);
    private static readonly DateOnly Today = new(2022, 3, 1);

    private readonly Agency _lead = Given.Agency(1, "Sở Công Thương");
    private readonly Agency _other = Given.Agency(2, "Sở Xây dựng");
    private readonly Agency _third = Given.Agency(3, "Sở Tài chính");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void A_title_must_be_there(string? title) =>
        Assert.Equal("TitleEmpty", Given.Refusal(() => Assignment.Give(Given.Draft(_lead, Due) with { Title = title }, Given.Office, Given.Issued)));

    [Fact]
    public void A_title_may_not_be_longer_than_a_line_can_bear()
    {
        var broken = Assert.Throws<RuleBroken>(() => Assignment.Give(Given.Draft(_lead, Due) with { Title = new('a', 501) }, Given.Office, Given.Issued));
        Assert.Equal(("TooLong", "Title"), (broken.Code, broken.Field));
        Assert.Equal([500, 501], broken.Args);
    }

    [Fact]
    public void There_is_exactly_one_lead() =>
        Assert.Equal("LeadEmpty", Given.Refusal(() => Assignment.Give(Given.Draft(_lead, Due) with { Lead = null }, Given.Office, Given.Issued)));

    [Fact]
    public void The_lead_may_not_also_contribute() =>
        Assert.Equal("LeadAlsoContributes", Given.Refusal(() => Given.Assignment(_lead, Due, new ContributorDraft(_lead, null, null))));

    [Fact]
    public void A_contributor_is_named_once() =>
        Assert.Equal("ContributorTwice", Given.Refusal(() => Given.Assignment(_lead, Due, new(_other, null, null), new(_other, "số liệu", null))));

    [Fact]
    public void A_contributors_day_is_not_after_the_leads() =>
        Assert.Equal("ContributorAfterLead", Given.Refusal(() => Given.Assignment(_lead, Due, new ContributorDraft(_other, null, Due.AddDays(1)))));

    [Fact]
    public void A_contributor_has_its_own_earlier_day_or_the_whole_ones()
    {
        var assignment = Given.Assignment(_lead, Due, new(_other, "số liệu", Due.AddMonths(-1)), new(_third, null, null));
        var parts = assignment.Obligations.Where(o => o.Role == ObligationRole.Contribution).ToDictionary(o => o.AgencyId);
        Assert.Equal(Due.AddMonths(-1), parts[2].DueOn);
        Assert.Equal(Due, parts[3].DueOn);
    }

    [Theory]
    [InlineData(Role.Leader)]
    [InlineData(Role.Inspector)]
    [InlineData(Role.AgencyReporter)]
    [InlineData(Role.AgencyHead)]
    [InlineData(Role.Administrator)]
    public void Only_the_office_gives_work(Role role) =>
        Assert.Equal("OfficeOnly", Given.Refusal(() => Assignment.Give(Given.Draft(_lead, Due), new(9, "Ai đó", [role], 1), Given.Issued)));

    [Theory]
    [InlineData("chắc là sang năm", "DeadlineNotUnderstood")]
    [InlineData("30/6/2021", "DueBeforeDocument")]
    public void A_deadline_is_understood_and_not_before_the_document(string text, string code)
    {
        var broken = Assert.Throws<RuleBroken>(() => DueTerms.Read(text, NoDeadline.NotSet, new(Given.Issued), "Due"));
        Assert.Equal((code, "Due"), (broken.Code, broken.Field));
    }

    [Fact]
    public void A_quarter_is_due_on_its_last_day_and_work_begins_when_it_is_given()
    {
        var terms = DueTerms.Read("Quý III-2021", NoDeadline.NotSet, new(Given.Issued), "Due");
        var assignment = Assignment.Give(Given.Draft(_lead, null) with { Due = terms }, Given.Office, Given.Issued);
        Assert.Equal((new DateOnly(2021, 9, 30), Given.Issued, "Quý III-2021"), (assignment.Lead.DueOn!.Value, assignment.Lead.StartOn, assignment.Lead.DueText));
        Assert.Equal(DeadlinePrecision.Quarter, assignment.Lead.DuePrecision);
    }

    [Fact]
    public void Empty_words_need_the_kind_of_no_deadline_they_are()
    {
        Assert.Equal(NoDeadline.NotSet, DueTerms.Read(" ", NoDeadline.NotSet, new(null), "Due").NoDeadline);
        Assert.Equal(NoDeadline.NotRequired, DueTerms.Read(null, NoDeadline.NotRequired, new(null), "Due").NoDeadline);
        Assert.Equal("DeadlineEmpty", Given.Refusal(() => DueTerms.Read(null, NoDeadline.HasDueDay, new(null), "Due")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void Editing_giving_away_and_withdrawing_need_a_reason(string? reason)
    {
        var assignment = Given.Assignment(_lead, Due);
        Assert.Equal("ReasonEmpty", Given.Refusal(() => assignment.Edit(Given.Draft(_lead, Due), reason, Given.Office)));
        Assert.Equal("ReasonEmpty", Given.Refusal(() => assignment.GiveTo(assignment.Lead, _other, null, reason, Given.Office)));
        Assert.Equal("ReasonEmpty", Given.Refusal(() => assignment.Withdraw(reason, Given.Office, Today)));
    }

    [Fact]
    public void Work_given_to_another_lead_is_received_anew()
    {
        var assignment = Given.Assignment(_lead, Due);
        assignment.Lead.Receive(Given.ReporterOf(_lead), Today);
        assignment.GiveTo(assignment.Lead, _other, "Lê Văn B", "Đúng chức năng hơn", Given.Office);
        Assert.Equal((2, "Lê Văn B", null), (assignment.Lead.AgencyId, assignment.Lead.Officer, assignment.Lead.ReceivedOn));
    }

    [Fact]
    public void Work_is_not_given_to_its_own_lead_or_to_a_contributor()
    {
        var assignment = Given.Assignment(_lead, Due, new ContributorDraft(_other, null, null));
        Assert.Equal("SameLead", Given.Refusal(() => assignment.GiveTo(assignment.Lead, _lead, null, "lý do", Given.Office)));
        Assert.Equal("ContributesAlready", Given.Refusal(() => assignment.GiveTo(assignment.Lead, _other, null, "lý do", Given.Office)));
    }

    [Fact]
    public void A_waiting_claim_keeps_the_work_where_it_is()
    {
        var assignment = Given.Assignment(_lead, Due);
        assignment.Lead.Report(Given.ReporterOf(_lead), 100, new(null, Today), Today);
        Assert.Equal("ClaimWaits", Given.Refusal(() => assignment.GiveTo(assignment.Lead, _other, null, "lý do", Given.Office)));
    }

    [Fact]
    public void Withdrawn_work_is_not_changed_again_and_what_was_done_stays_done()
    {
        var assignment = Assignment.GiveToAll(new() { Title = "Kế hoạch" }, [_lead, _other], [new("Năm 2022", 1, Given.Issued, Given.Due(Due))], Given.Office, Given.Issued);
        var done = assignment.Obligations[0];
        done.Report(Actor.System, 100, new(null, Today), Today);
        done.Accept(Given.Office, Today);
        assignment.Withdraw("Thôi thực hiện", Given.Office, Today);
        Assert.Null(done.EndedOn);
        Assert.Equal(Today, assignment.Obligations[1].EndedOn);
        Assert.Equal("AssignmentWithdrawn", Given.Refusal(() => assignment.Withdraw("lần nữa", Given.Office, Today)));
        Assert.Equal("AssignmentWithdrawn", Given.Refusal(() => assignment.Edit(new() { Title = "Khác" }, "lý do", Given.Office)));
    }

    [Fact]
    public void Work_that_is_done_or_claimed_as_done_is_not_withdrawn()
    {
        var assignment = Given.Assignment(_lead, Due);
        assignment.Lead.Report(Given.ReporterOf(_lead), 100, new(null, Today), Today);
        Assert.Equal("ClaimWaitsForWithdrawal", Given.Refusal(() => assignment.Withdraw("Thôi", Given.Office, Today)));
        assignment.Lead.Accept(Given.Office, Today);
        Assert.Equal("NothingToWithdraw", Given.Refusal(() => assignment.Withdraw("Thôi", Given.Office, Today)));
        Assert.Null(assignment.WithdrawnOn);
    }

    [Fact]
    public void What_the_office_enters_for_a_body_does_not_receive_the_work_for_it()
    {
        var assignment = Given.Assignment(_lead, Due);
        assignment.Lead.Report(Given.Office, 20, null, Today);
        Assert.Equal((null, Today), (assignment.Lead.ReceivedOn, assignment.Lead.LastReportedOn!.Value));
        assignment.Lead.Report(Given.ReporterOf(_lead), 30, null, Today);
        Assert.Equal(Today, assignment.Lead.ReceivedOn);
    }

    [Fact]
    public void Somebody_of_the_office_who_also_reports_for_the_body_receives_its_work()
    {
        var assignment = Given.Assignment(_lead, Due);
        assignment.Lead.Report(new(9, "Hai vai", [Role.OfficeStaff, Role.AgencyReporter], _lead.Id), 20, null, Today);
        Assert.Equal(Today, assignment.Lead.ReceivedOn);
    }

    [Fact]
    public void An_edit_of_other_things_leaves_the_extended_day_of_a_contributor()
    {
        var own = new ContributorDraft(_other, "Góp số liệu", Due.AddDays(-20), "hạn riêng");
        var assignment = Given.Assignment(_lead, Due, own);
        var part = assignment.Obligations.Single(o => o.Role == ObligationRole.Contribution);
        var later = Due.AddDays(-5);
        DueDayChange.Propose(part, DueDayChangeKind.Adjustment, Given.Due(later), null, null, "lý do", Given.Office, Today).Approve(null, Given.OfficeHead, Today);

        assignment.Edit(Given.Draft(_lead, Due, own) with { Title = "Tên khác" }, "Ghi lại", Given.Office);
        Assert.Equal((later, Due.AddDays(-20), "hạn riêng"), (part.DueOn!.Value, part.OriginalDueOn!.Value, part.DueText));

        assignment.Edit(Given.Draft(_lead, Due, own with { DueOn = Due.AddDays(-30), DueText = "sửa" }), "Ghi nhầm ngày", Given.Office);
        Assert.Equal((Due.AddDays(-30), Due.AddDays(-30)), (part.DueOn!.Value, part.OriginalDueOn!.Value));
    }

    [Fact]
    public void A_corrected_deadline_is_the_original_one_and_an_extension_is_not()
    {
        var assignment = Given.Assignment(_lead, Due);
        assignment.Edit(Given.Draft(_lead, null) with { Due = Given.Due(Due.AddDays(5)) with { Text = "sửa" } }, "Nhập nhầm", Given.Office);
        Assert.Equal(Due.AddDays(5), assignment.Lead.OriginalDueOn);
    }

    [Fact]
    public void A_collective_assignment_makes_one_obligation_for_each_body_and_period()
    {
        CollectivePeriod[] periods = [new("Nhiệm kỳ 2020–2025", 1, Given.Issued, Given.Due(Due)), new("Năm 2023", 2, new(2023, 1, 1), DueTerms.NotSet)];
        var assignment = Assignment.GiveToAll(new() { Title = "Chương trình, kế hoạch" }, [_lead, _other, _third], periods, Given.Office, Given.Issued);
        Assert.Equal(6, assignment.Obligations.Count);
        Assert.All(assignment.Obligations, o => Assert.Equal(ObligationRole.Lead, o.Role));
        Assert.Equal("BodiesEmpty", Given.Refusal(() => Assignment.GiveToAll(new() { Title = "x" }, [], periods, Given.Office, Given.Issued)));
        Assert.Equal("PeriodsEmpty", Given.Refusal(() => Assignment.GiveToAll(new() { Title = "x" }, [_lead], [], Given.Office, Given.Issued)));
    }

    [Fact]
    public void A_body_receives_or_declines_once_and_only_its_own_work()
    {
        var obligation = Given.Assignment(_lead, Due).Lead;
        Assert.Equal("NotYours", Given.Refusal(() => obligation.Receive(Given.ReporterOf(_other), Today)));
        Assert.Equal("NotYours", Given.Refusal(() => obligation.Receive(Given.Leader, Today)));
        Assert.Equal("ReasonEmpty", Given.Refusal(() => obligation.Decline(Given.ReporterOf(_lead), " ", Today)));
        obligation.Decline(Given.ReporterOf(_lead), "Không đúng chức năng", Today);
        obligation.KeepDespiteDecline(Given.Office);
        Assert.Null(obligation.DeclinedOn);
        Assert.Equal("NothingDeclined", Given.Refusal(() => obligation.KeepDespiteDecline(Given.Office)));
        obligation.Receive(Given.ReporterOf(_lead), Today);
        Assert.Equal("AlreadyReceived", Given.Refusal(() => obligation.Receive(Given.ReporterOf(_lead), Today)));
        Assert.Equal("AlreadyReceived", Given.Refusal(() => obligation.Decline(Given.ReporterOf(_lead), "muộn", Today)));
    }

    [Fact]
    public void Somebody_elses_change_in_between_is_noticed() =>
        Assert.Equal("ChangedMeanwhile", Given.Refusal(() => Given.Assignment(_lead, Due).DemandVersion(3)));
}
