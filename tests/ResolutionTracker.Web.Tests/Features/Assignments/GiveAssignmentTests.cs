using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Assignments;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

public sealed class GiveAssignmentTests : AssignmentTest
{
    [Fact]
    public async Task Work_is_given_from_a_clause_with_its_deadline_understood()
    {
        var input = await InputAsync(due: "Quý III-2023");
        var id = await Commands.GiveAsync(input, Guid.NewGuid(), Cancel);
        var given = await AssignmentAsync(id);
        var duty = Assert.Single(given.Obligations);
        Assert.Equal(new DateOnly(2023, 9, 30), duty.DueOn);
        Assert.Equal("Quý III-2023", duty.DueText);
        Assert.Equal(new DateOnly(2021, 8, 9), given.AssignedOn);
        Assert.Equal(input.ClauseIds.Single(), Assert.Single(given.Sources).ClauseId);
    }

    [Theory]
    [InlineData("", "TitleEmpty", "Title")]
    [InlineData("   ", "TitleEmpty", "Title")]
    public async Task A_title_is_needed(string title, string code, string field) => await RefusedAsync(code, field, input => input.Title = title);

    [Fact]
    public Task A_title_over_500_letters_is_refused() => RefusedAsync("TooLong", "Title", input => input.Title = new string('a', 501));

    [Fact]
    public Task A_lead_is_needed() => RefusedAsync("LeadEmpty", "Lead", input => input.Lead.Id = null);

    [Fact]
    public Task A_document_is_needed() => RefusedAsync("DocumentEmpty", "Document", input => input.ResolutionId = null);

    [Fact]
    public Task Words_that_name_no_body_are_refused_beside_the_lead() => RefusedAsync("UnknownAgency", "Lead", input =>
    {
        input.Lead.Id = null;
        input.Lead.Typed = "Sở Vũ trụ";
    });

    [Fact]
    public Task Words_typed_over_a_chosen_body_are_not_that_body() => RefusedAsync("UnknownAgency", "Lead", input => input.Lead.Typed = "Sở Vũ trụ");

    [Fact]
    public Task A_body_that_is_not_there_is_refused() => RefusedAsync("UnknownAgency", "Lead", input => input.Lead.Id = 999_999);

    [Fact]
    public Task A_contributor_that_names_no_body_is_refused_beside_its_row() => RefusedAsync("UnknownAgency", "Contributor0", input =>
    {
        input.Contributors.Add(new() { Part = "Góp ý" });
        input.Contributors[0].Agency.Typed = "Sở Vũ trụ";
    });

    [Fact]
    public Task A_part_without_a_body_is_refused_beside_its_row() => RefusedAsync("ContributorEmpty", "Contributor0", input => input.Contributors.Add(new() { Part = "Góp ý" }));

    [Fact]
    public Task A_deadline_nobody_understands_is_refused() => RefusedAsync("DeadlineNotUnderstood", "Due", input => input.Due = "khi nào xong thì xong");

    [Fact]
    public Task A_deadline_before_the_document_is_refused() => RefusedAsync("DueBeforeDocument", "Due", input => input.Due = "01/8/2021");

    [Fact]
    public Task An_empty_deadline_needs_to_say_which_kind_of_none_it_is() => RefusedAsync("DeadlineEmpty", "Due", input => input.Due = null);

    [Theory]
    [InlineData(NoDeadline.NotRequired)]
    [InlineData(NoDeadline.NotSet)]
    public async Task Both_kinds_of_no_deadline_can_be_chosen(NoDeadline kind)
    {
        var input = await InputAsync(due: null);
        input.WhenEmpty = kind;
        Assert.Equal(kind, (await AssignmentAsync(await Commands.GiveAsync(input, Guid.NewGuid(), Cancel))).Lead.NoDeadline);
    }

    [Fact]
    public async Task A_lead_may_not_also_contribute()
    {
        var input = await InputAsync();
        Contribute(input, (await AgencyAsync("so-cong-thuong")).Id);
        await RefusedAsync(input, "LeadAlsoContributes", "Contributors");
    }

    [Fact]
    public async Task A_body_contributes_once()
    {
        var input = await InputAsync();
        Contribute(input, (await AgencyAsync("so-xay-dung")).Id);
        Contribute(input, (await AgencyAsync("so-xay-dung")).Id);
        await RefusedAsync(input, "ContributorTwice", "Contributors");
    }

    [Fact]
    public async Task A_contributor_is_not_later_than_the_whole()
    {
        var input = await InputAsync(due: "30/11/2022");
        Contribute(input, (await AgencyAsync("so-xay-dung")).Id, "01/12/2022");
        await RefusedAsync(input, "ContributorAfterLead", "Contributors");
    }

    [Fact]
    public async Task A_contributor_keeps_its_own_earlier_day()
    {
        var input = await InputAsync(due: "30/11/2022");
        Contribute(input, (await AgencyAsync("so-xay-dung")).Id, "15/11/2022");
        var given = await AssignmentAsync(await Commands.GiveAsync(input, Guid.NewGuid(), Cancel));
        Assert.Equal(new DateOnly(2022, 11, 15), given.Obligations.Single(o => o.Role == ObligationRole.Contribution).DueOn);
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one()
    {
        var input = await InputAsync("Gửi hai lần");
        var operation = Guid.NewGuid();
        var first = await Commands.GiveAsync(input, operation, Cancel);
        var second = await Commands.GiveAsync(input, operation, Cancel);
        Assert.Equal(first, second);
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(1, await db.Assignments.CountAsync(a => a.Title == "Gửi hai lần", Cancel));
    }

    [Fact]
    public async Task The_lead_and_the_contributors_are_told_with_a_link_that_works()
    {
        var id = await GivenWorkAsync("so-cong-thuong", "30/11/2022", "so-ke-hoach-va-dau-tu");
        await using var db = await OpenDatabaseAsync();
        var notices = await db.Notices.Where(n => n.Code == "NewWork").ToListAsync(Cancel);
        var told = await db.Users.Where(u => notices.Select(n => n.AccountId).Contains(u.Id)).Select(u => u.Email!).ToListAsync(Cancel);
        Assert.Equivalent(new[] { AgencyHead, Reporter, "sokhdt@demo.local" }, told, strict: true);
        Assert.All(notices, n => Assert.Equal("/nhiem-vu/" + id.ToString(CultureInfo.InvariantCulture), n.Url));
        Assert.All(notices, n => Assert.Contains("2022-11-30", n.Arguments, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Reporter)]
    [InlineData(Leader)]
    [InlineData(Inspector)]
    [InlineData(Administrator)]
    public async Task Only_the_office_gives_work(string who)
    {
        var input = await InputAsync();
        await SignInAsync(who);
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.GiveAsync(input, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Collective_work_makes_one_duty_for_each_body_and_period()
    {
        var input = await CollectiveAsync();
        input.BodyIds.UnionWith([(await AgencyAsync("so-cong-thuong")).Id, (await AgencyAsync("so-xay-dung")).Id]);
        var given = await AssignmentAsync(await Commands.GiveAsync(input, Guid.NewGuid(), Cancel));
        Assert.Equal(4, given.Obligations.Count);
        Assert.Equal(2, given.Obligations.Count(o => o.DueOn == new DateOnly(2021, 9, 30)));
        Assert.Equal(2, given.Obligations.Count(o => o.NoDeadline == NoDeadline.NotSet && o.StartOn == new DateOnly(2023, 1, 1)));
    }

    [Fact]
    public async Task Collective_work_needs_bodies() => await RefusedAsync(await CollectiveAsync(), "BodiesEmpty", "Bodies");

    [Fact]
    public async Task Collective_work_needs_periods()
    {
        var input = await CollectiveAsync();
        input.BodyIds.Add((await AgencyAsync("so-cong-thuong")).Id);
        foreach (var period in input.Periods)
        {
            period.IsChosen = false;
        }

        await RefusedAsync(input, "PeriodsEmpty", "Periods");
    }

    [Fact]
    public async Task A_period_whose_deadline_is_not_understood_is_refused_beside_it()
    {
        var input = await CollectiveAsync();
        input.BodyIds.Add((await AgencyAsync("so-cong-thuong")).Id);
        input.Periods[1].Due = "sớm";
        await RefusedAsync(input, "DeadlineNotUnderstood", "Period4");
    }

    private static void Contribute(AssignmentInput input, int agency, string? due = null)
    {
        var row = new ContributorInput { Due = due };
        row.Agency.Id = agency;
        input.Contributors.Add(row);
    }

    private async Task<AssignmentInput> CollectiveAsync()
    {
        var input = await InputAsync("Kế hoạch chung", due: null);
        input.IsCollective = true;
        input.Periods.Add(new() { Label = "Nhiệm kỳ 2020–2025", Order = 1, Due = "Quý III-2021", IsChosen = true });
        input.Periods.Add(new() { Label = "Năm 2023", Order = 4, StartsOn = new(2023, 1, 1), IsChosen = true });
        return input;
    }

    private async Task RefusedAsync(string code, string field, Action<AssignmentInput> spoil)
    {
        var input = await InputAsync();
        spoil(input);
        await RefusedAsync(input, code, field);
    }

    private async Task RefusedAsync(AssignmentInput input, string code, string field)
    {
        await using var db = await OpenDatabaseAsync();
        var before = await db.Assignments.CountAsync(Cancel);
        var broken = await Assert.ThrowsAsync<RuleBroken>(() => Commands.GiveAsync(input, Guid.NewGuid(), Cancel));
        Assert.Equal((code, field), (broken.Code, broken.Field));
        Assert.Equal(before, await db.Assignments.CountAsync(Cancel));
    }
}
