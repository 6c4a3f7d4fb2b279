using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>What accepting makes, what refusing keeps, what undoing removes.</summary>
public sealed class SuggestionCommandsTests : SuggestionTest
{
    [Fact]
    public async Task Work_given_on_a_clause_that_was_to_give_none_lifts_that_mark_also_in_the_history_of_the_document()
    {
        var document = await ConclusionAsync(Health);
        await using var before = await OpenDatabaseAsync();
        var clause = await before.Clauses.SingleAsync(c => c.ResolutionId == document, Cancel);
        await Room<ClauseCommands>().GivesNoWorkAsync(clause.Id, clause.Version, "Đã nêu ở văn bản khác", Guid.NewGuid(), Cancel);

        await Commands.GiveAsync(document, (await FirstAsync(document)).Read, await InputAsync(document), Guid.NewGuid(), Cancel);

        await using var db = await OpenDatabaseAsync();
        var now = await db.Clauses.SingleAsync(c => c.ResolutionId == document, Cancel);
        Assert.Equal((ClauseCall.Calls, null, null), (now.Call, now.DecidedBy, now.Reason));
        var details = await Room<ClauseQueries>().DetailsAsync(document, Cancel);
        Assert.Equal(Coverage.Of([(ClauseCall.Calls, true)]), details!.Coverage);
        Assert.Equal(ClauseMark.Covered, details.Clauses[0].Mark);
        var line = await db.History.SingleAsync(h => h.Action == "AcceptSuggestion" && h.EntityKind == nameof(Clause), Cancel);
        Assert.Equal((nameof(Resolution), document), (line.SubjectKind, line.SubjectId));
    }

    [Fact]
    public async Task A_refused_sentence_stays_refused_in_a_new_version_of_the_text()
    {
        var document = await ConclusionAsync(Health, Trade);
        await Commands.RefuseAsync(document, (await FirstAsync(document)).Read, "Đã giao ở văn bản khác", false, Guid.NewGuid(), Cancel);
        await Room<ClauseCommands>().AddAsync(document, "3", "Tổ chức thực hiện.", 0, Guid.NewGuid(), Cancel);
        var line = await FirstAsync(document);

        Assert.Equal((SuggestionState.Refused, "Đã giao ở văn bản khác"), (line.State, line.Reason));
        Assert.NotNull(line.By);
    }

    [Fact]
    public async Task One_sentence_is_decided_once()
    {
        var document = await ConclusionAsync(Health);
        var (read, input) = ((await FirstAsync(document)).Read, await InputAsync(document));
        await Commands.GiveAsync(document, read, input, Guid.NewGuid(), Cancel);

        Assert.Equal("SuggestionDecided", await RefusalAsync(() => Commands.GiveAsync(document, read, input, Guid.NewGuid(), Cancel)));
        Assert.Equal("SuggestionDecided", await RefusalAsync(() => Commands.RefuseAsync(document, read, null, false, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Work_given_by_the_form_from_the_sentence_is_recognised()
    {
        var document = await ConclusionAsync(Health);
        var read = (await FirstAsync(document)).Read;
        var input = new AssignmentInput { ResolutionId = document, ClauseIds = [read.Place.ClauseId], Sentence = Health.ToUpperInvariant(), Title = "Việc nhập tay" };
        input.Lead.Id = (await AgencyAsync("so-y-te")).Id;
        input.WhenEmpty = NoDeadline.NotSet;
        var id = await Room<AssignmentCommands>().GiveAsync(input, Guid.NewGuid(), Cancel);
        var line = await FirstAsync(document);

        Assert.Equal((SuggestionState.Done, Urls.Assignment(id), (int?)null), (line.State, line.Url, line.DecisionId));
    }

    [Fact]
    public async Task Undoing_removes_what_was_made_and_its_notices_and_opens_the_suggestion()
    {
        var document = await ConclusionAsync(Trade);
        var decision = await Commands.GiveAsync(document, (await FirstAsync(document)).Read, await InputAsync(document), Guid.NewGuid(), Cancel);
        await using (var db = await OpenDatabaseAsync())
        {
            Assert.True(await db.Notices.AnyAsync(n => n.Code.StartsWith("NewWork") && n.Arguments.Contains("cụm công nghiệp"), Cancel));
        }

        await Commands.UndoAsync(decision, Guid.NewGuid(), Cancel);

        await using var after = await OpenDatabaseAsync();
        Assert.False(await after.AssignmentSources.AnyAsync(s => s.ResolutionId == document, Cancel));
        Assert.False(await after.Notices.AnyAsync(n => n.Arguments.Contains("cụm công nghiệp"), Cancel));
        Assert.True(await after.History.AnyAsync(h => h.Action == "UndoSuggestion" && h.EntityKind == "Assignment" && h.SubjectId == document, Cancel));
        Assert.Equal(SuggestionState.Open, (await FirstAsync(document)).State);
    }

    [Fact]
    public async Task After_ten_minutes_nothing_is_undone()
    {
        var document = await ConclusionAsync(Health);
        var decision = await Commands.GiveAsync(document, (await FirstAsync(document)).Read, await InputAsync(document), Guid.NewGuid(), Cancel);
        Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal("UndoTooLate", await RefusalAsync(() => Commands.UndoAsync(decision, Guid.NewGuid(), Cancel)));
        Assert.False((await FirstAsync(document)).MayUndo);
    }

    [Fact]
    public async Task Work_that_somebody_received_is_not_undone()
    {
        var document = await ConclusionAsync(Trade);
        var decision = await Commands.GiveAsync(document, (await FirstAsync(document)).Read, await InputAsync(document), Guid.NewGuid(), Cancel);
        await GivenAsync(async work =>
        {
            var duty = await work.Db.Obligations.Include(o => o.Agency).SingleAsync(o => o.Assignment.Sources.Any(s => s.ResolutionId == document), Cancel);
            duty.Receive(work.Actor, work.Today);
            return duty;
        });

        Assert.Equal("WorkBegun", await RefusalAsync(() => Commands.UndoAsync(decision, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Several_bodies_get_one_obligation_each()
    {
        var document = await ConclusionAsync("Giao các sở, ban, ngành chủ trì rà soát thủ tục, báo cáo trước ngày 31/3/2023.");
        var input = await InputAsync(document);
        await Commands.GiveAsync(document, (await FirstAsync(document)).Read, input, Guid.NewGuid(), Cancel);

        await using var db = await OpenDatabaseAsync();
        var work = await db.Assignments.Include(a => a.Obligations).SingleAsync(a => a.Sources.Any(s => s.ResolutionId == document), Cancel);
        Assert.Equal(AssignmentForm.Collective, work.Form);
        Assert.True(input.BodyIds.Count > 10);
        Assert.Equal(input.BodyIds.Order(), work.Obligations.Select(o => o.AgencyId).Order());
    }

    [Fact]
    public async Task An_indicator_is_made_of_what_was_filled_in_and_covers_its_clause()
    {
        var document = await ConclusionAsync("Tỷ lệ hộ dùng nước sạch đạt trên 95 % vào năm 2025.");
        var read = await OwnAsync(document, SuggestionKind.Indicator);
        var input = new SuggestionMeasure { Name = "Tỷ lệ hộ dùng nước sạch", Unit = "%", GoalId = await GoalAsync() };
        input.Targets[2025] = "95,5";
        input.Targets[2024] = " ";
        await Room<SuggestionMeasurer>().MeasureAsync(document, read, input, Guid.NewGuid(), Cancel);

        await using var db = await OpenDatabaseAsync();
        var made = await db.Indicators.Include(i => i.Targets).Include(i => i.Values).SingleAsync(i => i.ClauseId == read.Place.ClauseId, Cancel);
        Assert.Equal([(2025, 95.5m)], made.Targets.Select(t => (t.Year, t.Low)));
        Assert.Null(made.BaseValue);
        Assert.Empty(made.Values);
        Assert.Equal(new Coverage(1, 1), (await Room<ClauseQueries>().DetailsAsync(document, Cancel))!.Coverage);
    }

    [Fact]
    public async Task An_indicator_lacks_neither_name_unit_nor_goal_and_its_figures_are_figures()
    {
        var document = await ConclusionAsync("Tỷ lệ hộ dùng nước sạch đạt trên 95 % vào năm 2025.");
        var read = await OwnAsync(document, SuggestionKind.Indicator);
        async Task<string> Refused(Action<SuggestionMeasure> spoil)
        {
            var input = new SuggestionMeasure { Name = "Nước sạch", Unit = "%", GoalId = await GoalAsync() };
            spoil(input);
            return await RefusalAsync(() => Room<SuggestionMeasurer>().MeasureAsync(document, read, input, Guid.NewGuid(), Cancel));
        }

        Assert.Equal("NameEmpty", await Refused(i => i.Name = " "));
        Assert.Equal("UnitEmpty", await Refused(i => i.Unit = null));
        Assert.Equal("GoalEmpty", await Refused(i => i.GoalId = null));
        Assert.Equal("FigureNotUnderstood", await Refused(i => i.Targets[2025] = "cao"));
        Assert.Equal("BaseYearEmpty", await Refused(i => i.BaseValue = "90"));
        Assert.Equal("FigureNotUnderstood", await Refused(i => (i.BaseValue, i.BaseYear) = ("90", "năm gốc")));
    }

    [Fact]
    public async Task Reviews_are_planned_once_and_a_document_that_has_them_keeps_them()
    {
        var document = await ConclusionAsync("Sơ kết sau 3 năm, tổng kết sau 5 năm thực hiện.");
        var read = await OwnAsync(document, SuggestionKind.Review);
        var input = await InputAsync(document);
        var decision = await Commands.PlanReviewsAsync(document, read, input, Guid.NewGuid(), Cancel);
        await Commands.PlanReviewsAsync(document, read with { Fingerprint = "again" }, input, Guid.NewGuid(), Cancel);

        await using (var db = await OpenDatabaseAsync())
        {
            var cycle = await db.ReviewCycles.Include(c => c.Reviews).SingleAsync(c => c.ResolutionId == document, Cancel);
            Assert.Equal([new DateOnly(2025, 11, 1), new DateOnly(2027, 11, 1)], cycle.Reviews.Select(r => r.DueOn).Order());
            Assert.Equal(read.Place.ClauseId, cycle.ClauseId);
        }

        Assert.Equal("WorkBegun", await RefusalAsync(async () => { await TouchCycleAsync(document); await Commands.UndoAsync(decision, Guid.NewGuid(), Cancel); }));
    }

    [Theory]
    [InlineData("Sau 01 năm đánh giá, rút kinh nghiệm việc thực hiện Kết luận vào quý IV/2023.", "Interim 2023-12-31")]
    [InlineData("Tổ chức sơ kết 02 năm thực hiện Kết luận này.", "Interim 2024-11-01")]
    [InlineData("Sơ kết 2 năm, tổng kết 4 năm thực hiện Kết luận.", "Interim 2024-11-01; Final 2026-11-01")]
    [InlineData("Sơ kết, tổng kết việc thực hiện Kết luận.", "Interim 2025-11-01; Final 2027-11-01")]
    public async Task Accepting_plans_the_reviews_that_the_sentence_asks_for_and_no_others(string sentence, string planned)
    {
        var document = await ConclusionAsync(sentence);
        var line = Assert.Single((await SuggestionsAsync(document)).Lines, l => l.Read.Said.Kind == SuggestionKind.Review);
        await Commands.PlanReviewsAsync(document, line.Read, await InputAsync(document, line.Read.Number), Guid.NewGuid(), Cancel);

        await using var db = await OpenDatabaseAsync();
        var reviews = await db.Reviews.Where(r => r.Cycle.ResolutionId == document).OrderBy(r => r.DueOn).ToListAsync(Cancel);
        Assert.Equal(planned, string.Join("; ", reviews.Select(r => $"{r.Kind} {r.DueOn:yyyy-MM-dd}")));
    }

    [Fact]
    public async Task A_yearly_review_without_a_day_is_asked_for_and_added_to_those_that_are_there()
    {
        var document = await ConclusionAsync("Sơ kết 3 năm, tổng kết 5 năm thực hiện Kết luận.", "Hằng năm tổ chức sơ kết việc thực hiện Kết luận.");
        var lines = (await SuggestionsAsync(document)).Lines;
        await Commands.PlanReviewsAsync(document, lines[0].Read, await InputAsync(document), Guid.NewGuid(), Cancel);
        var yearly = await InputAsync(document, 2);

        Assert.Equal("ReviewDateEmpty", await RefusalAsync(() => Commands.PlanReviewsAsync(document, lines[1].Read, yearly, Guid.NewGuid(), Cancel)));
        yearly.Reviews.Single().On = new(2023, 12, 15);
        await Commands.PlanReviewsAsync(document, lines[1].Read, yearly, Guid.NewGuid(), Cancel);

        await using var db = await OpenDatabaseAsync();
        Assert.Equal([ReviewKind.Yearly, ReviewKind.Interim, ReviewKind.Final], await db.Reviews.Where(r => r.Cycle.ResolutionId == document).OrderBy(r => r.DueOn).Select(r => r.Kind).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Only_the_office_accepts_refuses_and_undoes()
    {
        var document = await ConclusionAsync(Trade);
        var (read, input) = ((await FirstAsync(document)).Read, await InputAsync(document));
        await SignInAsync(Leader);

        Assert.Equal("MayNot", await RefusalAsync(() => Commands.GiveAsync(document, read, input, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.RefuseAsync(document, read, null, false, Guid.NewGuid(), Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.UndoAsync(1, Guid.NewGuid(), Cancel)));
    }

    private async Task<int> GoalAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Goals.OrderBy(g => g.Id).Select(g => g.Id).FirstAsync(Cancel);
    }

    private Task<int> TouchCycleAsync(int document) => GivenAsync(async work =>
    {
        var cycle = await work.Db.ReviewCycles.Include(c => c.Reviews).SingleAsync(c => c.ResolutionId == document, Cancel);
        cycle.PlanYearly(new(2023, 11, 1), work.Actor);
        work.Touch(cycle);
        return cycle;
    });
}
