using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

public sealed class TextCommandsTests : TextTest
{
    // The clause of the demo programme on which the scheme of the industrial zones rests.
    private const string Scheme = "ii-3-c";

    [Fact]
    public async Task A_pasted_text_becomes_clauses_and_a_version_and_leaves_no_draft_and_no_file()
    {
        var document = await DocumentWithoutTextAsync();

        await EnterAsync(document, Brief);

        var clauses = await ClausesAsync(document);
        Assert.Equal(["I.", "1.", "2.", "II.", "1."], clauses.Select(c => c.Sign));
        Assert.Equal([ClauseCall.None, ClauseCall.Undecided, ClauseCall.Undecided, ClauseCall.None, ClauseCall.Undecided], clauses.Select(c => c.Call));
        var versions = (await Room<VersionQueries>().OfAsync(document, null, Cancel))!;
        Assert.Equal((1, TextSource.Pasted, 5), (Assert.Single(versions.Lines).Number, versions.Lines[0].Source, versions.Lines[0].ClauseCount));
        await using var db = await OpenDatabaseAsync();
        Assert.Empty(await db.TextDrafts.ToListAsync(Cancel));
        Assert.Empty(Directory.EnumerateFiles(Room<DataFolder>().Files, "*.txt"));
        Assert.Contains(await db.History.Where(h => h.Action == "EnterText").ToListAsync(Cancel), h => h.SubjectId == document);
    }

    [Fact]
    public async Task A_corrected_text_keeps_anchors_decisions_and_assignments_and_the_old_text_stays_readable()
    {
        var programme = await DocumentAsync(Programme);
        var before = await ClausesAsync(programme.Id);
        var scheme = await ClauseAsync(Scheme);
        var work = await AssignmentsOnAsync(scheme.Id);
        Assert.NotEmpty(work);

        await EnterAsync(programme.Id, (await ProgrammeTextAsync()).Replace("c) Ban cán sự", "c) Mở rộng cụm công nghiệp hiện có.\nd) Ban cán sự", StringComparison.Ordinal).Replace("d) Tính đến kho bãi", "đ) Tính đến kho bãi", StringComparison.Ordinal), "Bổ sung một điểm");

        var after = await ClausesAsync(programme.Id);
        Assert.Equal(before.Count + 1, after.Count);
        Assert.All(before, old => Assert.Equal((old.Text, old.Call, old.DecidedBy), after.Where(c => c.Anchor == old.Anchor).Select(c => (c.Text, c.Call, c.DecidedBy)).Single()));
        Assert.Equal("Điểm d", after.Single(c => c.Anchor == Scheme).Label);
        Assert.Equal(work, await AssignmentsOnAsync(scheme.Id));
        var versions = (await Room<VersionQueries>().OfAsync(programme.Id, 2, Cancel))!;
        Assert.Equal([TextSource.Pasted, TextSource.Corrected], versions.Lines.Select(l => l.Source));
        Assert.Equal("Bổ sung một điểm", versions.Lines[0].Reason);
        Assert.Equal("Mở rộng cụm công nghiệp hiện có.", Assert.Single(versions.Shown, c => c.Change == ClauseChange.New).Clause.Text);
        var first = (await Room<VersionQueries>().OfAsync(programme.Id, 1, Cancel))!;
        Assert.Equal(before.Select(c => c.Text), first.Shown.Select(c => c.Clause.Text));
    }

    [Fact]
    public async Task A_clause_with_work_does_not_go_before_somebody_says_who_takes_the_work()
    {
        var programme = await DocumentAsync(Programme);
        var scheme = await ClauseAsync(Scheme);
        var work = await AssignmentsOnAsync(scheme.Id);
        var without = (await ProgrammeTextAsync()).Replace($"c) {scheme.Text}\n", "", StringComparison.Ordinal);

        var broken = await Assert.ThrowsAsync<ResolutionTracker.Domain.RuleBroken>(() => EnterAsync(programme.Id, without, "Bỏ điểm c"));
        Assert.Equal(("ClauseGoneHasWork", "Gone", scheme.Label), (broken.Code, broken.Field, broken.Args[0]));
        Assert.Equal(work, await AssignmentsOnAsync(scheme.Id));

        var plan = (await Room<TextQueries>().EntryAsync(programme.Id, await DraftAsync(programme.Id, without), Cancel))!.Plan!;
        var gone = Assert.Single(plan.Gone);
        Assert.Equal((scheme.Id, work.Count), (gone.Id, gone.Work));
        var heir = plan.Clauses.First(c => c.Clause.Text.StartsWith("Chuẩn bị mặt bằng", StringComparison.Ordinal));
        await EnterAsync(programme.Id, without, "Bỏ điểm c", new HeirChoice(gone.Id, heir.Index));

        Assert.Empty(await AssignmentsOnAsync(scheme.Id));
        Assert.Empty(work.Except(await AssignmentsOnAsync((await ClauseAsync("ii-3-a")).Id)));
        Assert.DoesNotContain(await ClausesAsync(programme.Id), c => c.Anchor == Scheme);
    }

    [Fact]
    public async Task Work_of_a_clause_that_goes_may_rest_on_the_whole_document()
    {
        var programme = await DocumentAsync(Programme);
        var scheme = await ClauseAsync(Scheme);
        var work = await AssignmentsOnAsync(scheme.Id);

        await EnterAsync(programme.Id, (await ProgrammeTextAsync()).Replace($"c) {scheme.Text}\n", "", StringComparison.Ordinal), "Bỏ điểm c", new HeirChoice(scheme.Id, null));

        await using var db = await OpenDatabaseAsync();
        Assert.Equal(work, await db.AssignmentSources.Where(s => s.ResolutionId == programme.Id && s.ClauseId == null && work.Contains(s.AssignmentId)).OrderBy(s => s.AssignmentId).Select(s => s.AssignmentId).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_text_that_was_corrected_meanwhile_is_looked_at_again_and_a_second_click_saves_once()
    {
        var document = await DocumentWithoutTextAsync();
        var draft = await DraftAsync(document, Brief);
        var version = await VersionAsync(document);
        var operation = Guid.NewGuid();

        var first = await Texts.SaveAsync(document, draft, version, null, [], operation, Cancel);
        var second = await Texts.SaveAsync(document, draft, version, null, [], operation, Cancel);
        Assert.Equal(first, second);
        var later = await DraftAsync(document, Brief + "\n2. Thêm.");

        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Texts.SaveAsync(document, later, version, "Lý do", [], Guid.NewGuid(), Cancel)));
        Assert.Equal("DraftGone", await RefusalAsync(async () => await Texts.SaveAsync(document, draft, await VersionAsync(document), "Lý do", [], Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Another_persons_draft_is_not_there_and_an_agency_enters_no_text()
    {
        var programme = (await DocumentAsync(Programme)).Id;
        var draft = await DraftAsync(programme, Brief);
        await SignInAsync(OfficeHead);
        Assert.Null((await Room<TextQueries>().EntryAsync(programme, draft, Cancel))!.Plan);
        Assert.Equal("DraftGone", await RefusalAsync(async () => await Texts.SaveAsync(programme, draft, await VersionAsync(programme), "Lý do", [], Guid.NewGuid(), Cancel)));

        await SignInAsync(Reporter);
        Assert.Equal("MayNot", await RefusalAsync(() => Texts.DemandMayEnterAsync(programme, Cancel)));
        Assert.Equal("MayNot", await RefusalAsync(() => DraftAsync(programme, Brief)));
        Assert.Null(await Room<VersionQueries>().OfAsync(programme, null, Cancel));
    }

    [Fact]
    public async Task A_refused_text_writes_nothing()
    {
        var document = await DocumentWithoutTextAsync();
        Assert.Equal("TextFileEmpty", await RefusalAsync(() => DraftAsync(document, " \n ")));
        Assert.Equal("TextOverLimit", await RefusalAsync(() => DraftAsync(document, new('a', PlainText.MostCharacters + 1))));
        Assert.Equal("TooManyClauses", await RefusalAsync(() => EnterAsync(document, string.Join('\n', Enumerable.Range(1, Resolution.MostClauses + 1).Select(i => $"Đoạn {i}.")))));

        Assert.Empty(await ClausesAsync(document));
        Assert.Empty(Directory.EnumerateFiles(Room<DataFolder>().Files, "*.txt"));
    }
}
