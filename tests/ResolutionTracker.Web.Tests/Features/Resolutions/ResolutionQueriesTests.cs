using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

public sealed class ResolutionQueriesTests : RegisterTest
{
    [Theory]
    [InlineData("50ctr tu")]
    [InlineData("50-CTr/TU")]
    [InlineData("chuong trinh ban chap hanh")]
    [InlineData("CHƯƠNG TRÌNH của Ban Chấp hành")]
    public async Task The_programme_is_found_however_it_is_typed(string text) =>
        Assert.Contains((await ListAsync(text)).Rows, r => r.Symbol == Programme);

    [Theory]
    [InlineData("215 kl/tu")]
    [InlineData("215")]
    public async Task The_document_of_the_number_looked_for_stands_above_those_that_mention_it(string sought)
    {
        var commands = Room<ResolutionCommands>();
        var older = await DraftAsync("215-KL/TU");
        (older.Kind, older.IssuedOn, older.Summary) = (ResolutionKind.KL, new(2021, 3, 1), "Kết luận cũ");
        var wanted = await commands.AddAsync(older, Guid.NewGuid(), Cancel);
        var newer = await DraftAsync("78-KH/TU");
        newer.Summary = "Kế hoạch thực hiện Kết luận số 215-KL/TU";
        await commands.AddAsync(newer, Guid.NewGuid(), Cancel);

        var rows = (await ListAsync(sought)).Rows;
        Assert.Equal(2, rows.Count);
        Assert.Equal(wanted, rows[0].Id);
        Assert.Equal("78-KH/TU", (await ListAsync(sought, sort: ResolutionQueries.NewestFirst)).Rows[0].Symbol);
    }

    [Fact]
    public async Task Words_that_no_document_has_find_nothing() => Assert.Empty((await ListAsync("khongcochunay")).Rows);

    [Fact]
    public async Task Kind_and_priority_narrow_the_list()
    {
        Assert.All((await ListAsync(kind: ResolutionKind.NQ)).Rows, r => Assert.Equal(ResolutionKind.NQ, r.Kind));
        var priority = (await ListAsync(onlyPriority: true)).Rows;
        Assert.NotEmpty(priority);
        Assert.All(priority, r => Assert.True(r.IsPriority));
    }

    [Theory]
    [InlineData("date")]
    [InlineData("-date")]
    public async Task A_document_of_unknown_date_stands_last(string sort) =>
        Assert.Equal("159-KL/TU", (await ListAsync(sort: sort)).Rows[^1].Symbol);

    [Theory]
    [InlineData("kind")]
    [InlineData("-kind")]
    [InlineData("issuer")]
    [InlineData("-issuer")]
    [InlineData("work")]
    public async Task Every_order_shows_every_document(string sort) =>
        Assert.Equal((await ListAsync()).Total, (await ListAsync(sort: sort)).Rows.Select(r => r.Id).Distinct().Count());

    [Fact]
    public async Task The_document_with_the_most_work_comes_first_when_asked() =>
        Assert.Equal(Programme, (await ListAsync(sort: "-work")).Rows[0].Symbol);

    [Fact]
    public async Task An_agency_sees_only_documents_that_give_it_work_and_counts_its_own()
    {
        var all = (await ListAsync()).Rows;
        await SignInAsync(Reporter);
        var own = await ListAsync();

        var agency = (await AgencyAsync("so-cong-thuong")).Id;
        await using var db = await OpenDatabaseAsync();
        var given = await db.AssignmentSources.Where(s => s.Assignment.WithdrawnOn == null && s.Assignment.Obligations.Any(o => o.AgencyId == agency))
            .Select(s => new { s.ResolutionId, s.AssignmentId }).Distinct().ToListAsync(Cancel);
        var expected = given.GroupBy(s => s.ResolutionId).ToDictionary(g => g.Key, g => g.Count());
        Assert.True(own.Total < all.Count);
        Assert.Equal(expected.Keys.Order(), own.Rows.Select(r => r.Id).Order());
        Assert.All(own.Rows, r => Assert.Equal(expected[r.Id], r.Assignments));
        Assert.False(own.SeesCoverage);
        Assert.All(own.Rows, r => Assert.Null(r.Coverage));
    }

    [Fact]
    public async Task An_administrator_sees_no_document()
    {
        await SignInAsync(Administrator);
        Assert.Empty((await ListAsync()).Rows);
    }

    [Fact]
    public async Task The_cascade_of_an_agency_names_no_document_it_does_not_see()
    {
        await SignInAsync(Reporter);
        var visible = (await ListAsync()).Rows.Select(r => r.Id).ToHashSet();
        var view = await Room<CascadeQueries>().AllAsync(Cancel);

        Assert.All(view.Names.Keys, id => Assert.Contains(id, visible));
        Assert.All(view.Marks.SelectMany(m => m), m => Assert.Contains(m.Other.Id, visible));
    }

    [Fact]
    public async Task Coverage_counts_clauses_with_an_assignment_an_indicator_or_a_review_over_those_that_ask()
    {
        var programme = await DocumentAsync(Programme);
        await using var db = await OpenDatabaseAsync();
        var clauses = await db.Clauses.Where(c => c.ResolutionId == programme.Id && c.Call != ClauseCall.None).Select(c => c.Id).ToListAsync(Cancel);
        var given = await db.AssignmentSources.Where(s => s.ClauseId != null && s.Assignment.WithdrawnOn == null).Select(s => s.ClauseId!.Value).ToListAsync(Cancel);
        var measured = await db.Indicators.Where(i => i.ClauseId != null).Select(i => i.ClauseId!.Value).ToListAsync(Cancel);
        var reviewed = await db.ReviewCycles.Where(r => r.ClauseId != null).Select(r => r.ClauseId!.Value).ToListAsync(Cancel);

        var coverage = (await Room<CoverageQueries>().OfAsync([programme.Id], Cancel))[programme.Id];

        Assert.NotEmpty(reviewed.Except(given).Except(measured));
        Assert.Equal(new Coverage(clauses.Count(c => given.Contains(c) || measured.Contains(c) || reviewed.Contains(c)), clauses.Count), coverage);
    }

    [Fact]
    public async Task A_withdrawn_assignment_covers_nothing()
    {
        var programme = await DocumentAsync(Programme);
        var clause = await ClauseAsync("ii-3-c");
        Assert.Equal(ClauseMark.Covered, await MarkAsync());
        await GivenAsync(async work =>
        {
            var assignments = await work.Db.Assignments.Include(a => a.Obligations).Where(a => a.Sources.Any(s => s.ClauseId == clause.Id)).ToListAsync(Cancel);
            assignments.ForEach(a => a.Withdraw("Không còn cần", work.Actor, work.Today));
            return null;
        });
        Assert.Equal(ClauseMark.Missing, await MarkAsync());

        async Task<ClauseMark> MarkAsync() => (await Room<ClauseQueries>().DetailsAsync(programme.Id, Cancel))!.Clauses.Single(c => c.Anchor == "ii-3-c").Mark;
    }

    [Fact]
    public async Task An_agency_reads_the_text_with_its_own_work_and_nothing_of_others()
    {
        var programme = await DocumentAsync(Programme);
        await SignInAsync(Reporter);
        var details = (await Room<ClauseQueries>().DetailsAsync(programme.Id, Cancel))!;

        Assert.Null(details.Coverage);
        Assert.All(details.Clauses, c => Assert.True(c.Mark is ClauseMark.None or ClauseMark.Own && c.DecidedBy is null && c.Reason is null));
        Assert.Contains(details.Clauses, c => c.Mark == ClauseMark.Own);
        foreach (var clause in details.Clauses)
        {
            var work = await Room<ClauseWorkQueries>().OfAsync(programme.Id, clause.Id, Cancel);
            Assert.Empty(work.Indicators);
            Assert.All(work.Assignments.SelectMany(a => a.Lines), l => Assert.Equal("Sở Công Thương", l.Agency));
            Assert.Equal(clause.Mark == ClauseMark.Own, work.Assignments.Count > 0);
        }
    }

    [Fact]
    public async Task Without_a_clause_an_agency_gets_all_its_work_of_the_document()
    {
        var programme = await DocumentAsync(Programme);
        await SignInAsync(Reporter);
        var own = (await AgencyAsync("so-cong-thuong")).Id;
        await using var db = await OpenDatabaseAsync();
        var all = await db.Assignments.Where(a => a.WithdrawnOn == null && a.Sources.Any(s => s.ResolutionId == programme.Id) && a.Obligations.Any(o => o.AgencyId == own)).Select(a => a.Id).ToListAsync(Cancel);
        var work = await Room<ClauseWorkQueries>().OfAsync(programme.Id, null, Cancel);

        Assert.NotEmpty(all);
        Assert.Equal(all.Order(), work.Assignments.Select(a => a.Id).Order());
        Assert.All(work.Assignments.SelectMany(a => a.Lines), l => Assert.Equal(l.Role == ObligationRole.Contribution, l.Lead is not null));
        var panel = Render<ClausePanel>(p => p.Add(x => x.ResolutionId, programme.Id));
        panel.WaitForElement(".rt-work-list");
        Assert.Equal("Nhiệm vụ của cơ quan tại văn bản này", panel.Find("h2").TextContent);
    }

    [Fact]
    public async Task A_document_that_gives_an_agency_no_work_is_not_there_for_it()
    {
        var hidden = (await ListAsync()).Rows.First(r => r.Assignments == 0).Id;
        await SignInAsync(Reporter);

        Assert.Null(await Room<ClauseQueries>().DetailsAsync(hidden, Cancel));
        Assert.Empty(await Room<CascadeQueries>().OfAsync(hidden, Cancel));
        Assert.Null(await Room<ResolutionReviewQueries>().OfAsync(hidden, Cancel));
    }

    [Fact]
    public async Task A_clause_shows_the_lead_of_its_work_with_the_derived_status()
    {
        var clause = await ClauseAsync("ii-3-a");
        var work = await Room<ClauseWorkQueries>().OfAsync(clause.ResolutionId, clause.Id, Cancel);

        var line = Assert.Single(work.Assignments.Single(a => a.Title == "Danh mục cụm công nghiệp mời gọi đầu tư").Lines);
        Assert.Equal(("Sở Công Thương", ObligationRole.Lead, new DateOnly(2022, 9, 30)), (line.Agency, line.Role, line.DueOn!.Value));
        Assert.Equal(ObligationStatus.OverdueSevere, line.Status);
    }

    [Fact]
    public async Task Reviews_of_the_programme_count_from_the_start_of_the_term()
    {
        var cycle = (await Room<ResolutionReviewQueries>().OfAsync((await DocumentAsync(Programme)).Id, Cancel))!;

        Assert.Equal(
            [new DateOnly(2023, 10, 14), new DateOnly(2025, 10, 14)],
            cycle.Reviews.Where(r => r.Years > 0).Select(r => r.DueOn));
    }
}
