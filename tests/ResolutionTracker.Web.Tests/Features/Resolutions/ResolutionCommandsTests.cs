using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

public sealed class ResolutionCommandsTests : RegisterTest
{
    private ResolutionCommands Commands => Room<ResolutionCommands>();

    private ClauseCommands Clauses => Room<ClauseCommands>();

    [Fact]
    public async Task A_document_is_entered_once_however_often_the_form_is_sent()
    {
        var programme = await DocumentAsync(Programme);
        var draft = await DraftAsync();
        draft.Relations.Add(new(RelationKind.Concretises, programme.Id));
        var operation = Guid.NewGuid();
        var first = await Commands.AddAsync(draft, operation, Cancel);
        var second = await Commands.AddAsync(draft, operation, Cancel);

        Assert.Equal(first, second);
        Assert.Single((await ListAsync("77kh tu")).Rows);
        var relation = Assert.Single(await Room<CascadeQueries>().OfAsync(first, Cancel));
        Assert.Equal((RelationKind.Concretises, true, Programme), (relation.Kind, relation.Outward, relation.Other.Symbol));
    }

    [Fact]
    public async Task A_document_may_have_neither_number_nor_date()
    {
        var draft = await DraftAsync(symbol: null);
        draft.IssuedOn = null;
        var id = await Commands.AddAsync(draft, Guid.NewGuid(), Cancel);

        var details = (await Room<ClauseQueries>().DetailsAsync(id, Cancel))!;
        Assert.Null(details.Symbol);
        Assert.Null(details.IssuedOn);
    }

    public static TheoryData<string, Action<ResolutionDraft>> BadInput => new()
    {
        { "SummaryEmpty/Summary", d => d.Summary = "  " },
        { "TooLong/Summary", d => d.Summary = new('a', 1001) },
        { "TooLong/Symbol", d => d.Symbol = new('1', 61) },
        { "TooLong/Signer", d => d.Signer = new('a', 201) },
        { "TooLong/Carries", d => d.Carries = new('a', 201) },
        { "IssuerUnknown/Issuer", d => d.IssuerId = null },
        { "IssuerUnknown/Issuer", d => d.IssuerId = 987654 },
        { "TermUnknown/Term", d => d.TermId = 987654 },
        { "NumberTakenInTerm/Symbol", d => (d.Kind, d.Symbol) = (ResolutionKind.CTr, "50 - ctr / TU") },
        { "RelationUnknown/Relations", d => d.Relations.Add(new(RelationKind.Amends, 987654)) },
    };

    [Theory, MemberData(nameof(BadInput), DisableDiscoveryEnumeration = true)]
    public async Task Bad_input_is_refused_beside_its_field(string refusal, Action<ResolutionDraft> spoil)
    {
        var draft = await DraftAsync();
        spoil(draft);
        var before = (await ListAsync()).Total;
        var broken = await Assert.ThrowsAsync<ResolutionTracker.Domain.RuleBroken>(() => Commands.AddAsync(draft, Guid.NewGuid(), Cancel));

        Assert.Equal(refusal, $"{broken.Code}/{broken.Field}");
        Assert.Equal(before, (await ListAsync()).Total);
    }

    [Fact]
    public async Task The_same_relation_is_not_entered_twice()
    {
        var programme = await DocumentAsync(Programme);
        var draft = await DraftAsync();
        draft.Relations.Add(new(RelationKind.Amends, programme.Id));
        draft.Relations.Add(new(RelationKind.Amends, programme.Id));

        Assert.Equal("RelationTwice", await RefusalAsync(() => Commands.AddAsync(draft, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_correction_keeps_what_it_does_not_touch_and_takes_relations_away()
    {
        var programme = await DocumentAsync("901-NQ/TU");
        var draft = (await Room<ResolutionFormQueries>().DraftAsync(programme.Id, Cancel))!;
        draft.Summary = "Trích yếu đã sửa";
        draft.Relations.Clear();
        await Commands.EditAsync(programme.Id, draft, Guid.NewGuid(), Cancel);

        var details = (await Room<ClauseQueries>().DetailsAsync(programme.Id, Cancel))!;
        Assert.Equal(("Trích yếu đã sửa", "901-NQ/TU", true), (details.Summary, details.Symbol, details.IsDemo));
        Assert.Empty(await Room<CascadeQueries>().OfAsync(programme.Id, Cancel));
    }

    [Fact]
    public async Task A_document_changed_by_somebody_else_is_not_overwritten()
    {
        var programme = await DocumentAsync(Programme);
        var mine = (await Room<ResolutionFormQueries>().DraftAsync(programme.Id, Cancel))!;
        var theirs = (await Room<ResolutionFormQueries>().DraftAsync(programme.Id, Cancel))!;
        theirs.Signer = "Người ký khác";
        await Commands.EditAsync(programme.Id, theirs, Guid.NewGuid(), Cancel);

        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Commands.EditAsync(programme.Id, mine, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_document_has_no_relation_to_itself()
    {
        var programme = await DocumentAsync(Programme);
        var draft = (await Room<ResolutionFormQueries>().DraftAsync(programme.Id, Cancel))!;
        draft.Relations.Add(new(RelationKind.Amends, programme.Id));

        Assert.Equal("RelationToItself", await RefusalAsync(() => Commands.EditAsync(programme.Id, draft, Guid.NewGuid(), Cancel)));
    }

    [Theory]
    [InlineData(Reporter)]
    [InlineData(Leader)]
    [InlineData(Inspector)]
    [InlineData(Administrator)]
    public async Task Only_the_office_enters_documents_and_decides_on_clauses(string who)
    {
        var draft = await DraftAsync();
        var clause = await ClauseAsync("ii-2-d");
        await SignInAsync(who);

        Assert.Equal("MayNot", await RefusalAsync(() => Commands.AddAsync(draft, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.EditAsync(clause.ResolutionId, draft, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Clauses.AddAsync(clause.ResolutionId, null, "Nội dung", 0, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Clauses.GivesNoWorkAsync(clause.Id, clause.Version, "Lý do", Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Clauses.CallsForActionAsync(clause.Id, clause.Version, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_clause_that_gives_no_work_leaves_the_coverage_with_a_name_and_a_reason()
    {
        var clause = await FreeClauseAsync();
        var before = await CoverageAsync(clause.ResolutionId);
        await Clauses.GivesNoWorkAsync(clause.Id, clause.Version, "Đã có ở văn bản khác", Guid.NewGuid(), Cancel);

        var line = (await Room<ClauseQueries>().DetailsAsync(clause.ResolutionId, Cancel))!.Clauses.Single(c => c.Id == clause.Id);
        Assert.Equal((ClauseMark.NoWork, "Đã có ở văn bản khác"), (line.Mark, line.Reason));
        Assert.Equal((await ActorAsync()).Name, line.DecidedBy);
        Assert.Equal(before with { Total = before.Total - 1 }, await CoverageAsync(clause.ResolutionId));

        await Clauses.CallsForActionAsync(clause.Id, line.Version, Guid.NewGuid(), Cancel);
        Assert.Equal(before, await CoverageAsync(clause.ResolutionId));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(2, await db.History.CountAsync(h => h.SubjectKind == "Resolution" && h.SubjectId == clause.ResolutionId && h.EntityId == clause.Id && h.EntityKind == "Clause" && h.ActorId != 0, Cancel));
    }

    [Fact]
    public async Task A_clause_needs_a_reason_to_give_no_work()
    {
        var clause = await FreeClauseAsync();
        Assert.Equal("ReasonEmpty", await RefusalAsync(() => Clauses.GivesNoWorkAsync(clause.Id, clause.Version, " ", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_clause_with_work_cannot_be_said_to_give_none()
    {
        var clause = await ClauseAsync("ii-3-c");
        Assert.Equal("ClauseHasWork", await RefusalAsync(() => Clauses.GivesNoWorkAsync(clause.Id, clause.Version, "Lý do", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_decision_on_a_clause_that_was_decided_meanwhile_is_refused()
    {
        var clause = await FreeClauseAsync();
        await Clauses.CallsForActionAsync(clause.Id, clause.Version, Guid.NewGuid(), Cancel);
        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Clauses.GivesNoWorkAsync(clause.Id, clause.Version, "Lý do", Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_clause_added_stands_last()
    {
        var programme = await DocumentAsync(Programme);
        var id = await Clauses.AddAsync(programme.Id, "Khoản 6", "Nội dung bổ sung", 1, Guid.NewGuid(), Cancel);

        var last = (await Room<ClauseQueries>().DetailsAsync(programme.Id, Cancel))!.Clauses[^1];
        Assert.Equal((id, "Khoản 6", ClauseMark.Undecided), (last.Id, last.Label, last.Mark));
    }

    // Undecided and with nothing that carries it out.
    private async Task<Clause> FreeClauseAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Clauses.OrderBy(c => c.Id).FirstAsync(
            c => c.Call == ClauseCall.Undecided && !db.AssignmentSources.Any(s => s.ClauseId == c.Id) && !db.Indicators.Any(i => i.ClauseId == c.Id), Cancel);
    }

    private async Task<Coverage> CoverageAsync(int id) => (await Room<CoverageQueries>().OfAsync([id], Cancel))[id];
}
