using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

public sealed class ClauseTextCommandsTests : TextTest
{
    private ClauseTextCommands Commands => Room<ClauseTextCommands>();

    [Fact]
    public async Task Joined_clauses_carry_the_work_of_both()
    {
        var (upper, lower) = (await ClauseAsync("ii-3-b"), await ClauseAsync("ii-3-c"));
        var work = (await AssignmentsOnAsync(upper.Id)).Union(await AssignmentsOnAsync(lower.Id)).Order();
        Assert.NotEmpty(await AssignmentsOnAsync(lower.Id));

        var stays = await Commands.MergeAsync(Seen(lower), null, Guid.NewGuid(), Cancel);

        Assert.Equal(upper.Id, stays);
        Assert.Equal(work, await AssignmentsOnAsync(upper.Id));
        var merged = await ClauseAsync("ii-3-b");
        Assert.Equal($"{upper.Text}\nc) {lower.Text}", merged.Text);
        await using var db = await OpenDatabaseAsync();
        Assert.False(await db.Clauses.AnyAsync(c => c.Id == lower.Id, Cancel));
        Assert.Contains(await db.History.Where(h => h.Action == "MergeClauses").ToListAsync(Cancel), h => h.SubjectId == upper.ResolutionId);
    }

    [Fact]
    public async Task The_sentence_says_which_half_of_a_split_clause_keeps_an_assignment()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var clause = (await ClausesAsync(document))[1];
        await GivenAsync(async work =>
        {
            var here = await work.Db.Clauses.Include(c => c.Resolution).SingleAsync(c => c.Id == clause.Id, Cancel);
            var lead = await work.Db.Agencies.FirstAsync(a => a.Code == "so-cong-thuong", Cancel);
            foreach (var sentence in new[] { "Sở Công Thương xây dựng Đề án phát triển cụm công nghiệp.", "Sở Tài chính bố trí kinh phí.", null })
            {
                var assignment = Assignment.Give(new AssignmentDraft { Title = sentence ?? "Không có câu", Lead = lead, Sources = [(here.Resolution, here)], Sentence = sentence }, ResolutionTracker.Domain.Accounts.Actor.System, work.Today);
                work.Db.Add(assignment);
            }

            return null;
        });

        var half = await Commands.SplitAsync(new(Seen(clause), clause.Text, clause.Level), clause.Text.IndexOf("Sở Tài chính", StringComparison.Ordinal), Guid.NewGuid(), Cancel);

        await using var db = await OpenDatabaseAsync();
        var titles = await db.AssignmentSources.Where(s => s.ResolutionId == document).Select(s => new { s.Assignment.Title, s.ClauseId }).ToDictionaryAsync(s => s.Title, s => s.ClauseId, Cancel);
        Assert.Equal(half, titles["Sở Tài chính bố trí kinh phí."]);
        Assert.Equal(clause.Id, titles["Sở Công Thương xây dựng Đề án phát triển cụm công nghiệp."]);
        Assert.Equal(clause.Id, titles["Không có câu"]);
        Assert.Equal(["Sở Công Thương xây dựng Đề án phát triển cụm công nghiệp.", "Sở Tài chính bố trí kinh phí."], (await ClausesAsync(document)).Skip(1).Take(2).Select(c => c.Text));
    }

    [Fact]
    public async Task Words_typed_and_not_saved_are_joined_and_split_as_they_stand_in_the_box()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var (first, second) = ((await ClausesAsync(document))[1], (await ClausesAsync(document))[2]);

        await Commands.MergeAsync(Seen(second), new(Seen(first), "Chữ gõ dở.", 1), Guid.NewGuid(), Cancel);
        var merged = (await ClausesAsync(document))[1];
        Assert.Equal($"Chữ gõ dở.\n2. {second.Text}", merged.Text);

        const string Typed = "  Việc thứ nhất. Việc thứ hai.";
        await Commands.SplitAsync(new(Seen(merged), Typed, 1), Typed.IndexOf("Việc thứ hai", StringComparison.Ordinal), Guid.NewGuid(), Cancel);
        Assert.Equal(["Việc thứ nhất.", "Việc thứ hai."], (await ClausesAsync(document)).Skip(1).Take(2).Select(c => c.Text));
    }

    [Fact]
    public async Task A_clause_on_which_nothing_rests_is_removed_and_any_other_is_not()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var clause = (await ClausesAsync(document))[2];
        await Commands.RemoveAsync(Seen(clause), Guid.NewGuid(), Cancel);

        Assert.DoesNotContain(await ClausesAsync(document), c => c.Id == clause.Id);
        await using var db = await OpenDatabaseAsync();
        Assert.Contains(await db.History.Where(h => h.Action == "RemoveClause").ToListAsync(Cancel), h => h.SubjectId == document);
        Assert.Equal("ClauseStillUsed", await RefusalAsync(async () => await Commands.RemoveAsync(Seen(await ClauseAsync("ii-3-c")), Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_clause_is_corrected_by_its_version()
    {
        var clause = await ClauseAsync("ii-1-a");
        await Commands.CorrectAsync(new(Seen(clause), "Chữ đã sửa.", 1), Guid.NewGuid(), Cancel);
        var corrected = await ClauseAsync("ii-1-a");
        Assert.Equal(("Chữ đã sửa.", 1), (corrected.Text, corrected.Level));

        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Commands.CorrectAsync(new(Seen(clause), "Khác", 1), Guid.NewGuid(), Cancel)));
        Assert.Equal("TextEmpty", await RefusalAsync(() => Commands.CorrectAsync(new(Seen(corrected), " ", 1), Guid.NewGuid(), Cancel)));
        Assert.Equal("LevelRange", await RefusalAsync(() => Commands.CorrectAsync(new(Seen(corrected), "Khác", 99), Guid.NewGuid(), Cancel)));
        await SignInAsync(Reporter);
        Assert.Equal("MayNot", await RefusalAsync(() => Commands.CorrectAsync(new(Seen(corrected), "Khác", 1), Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Several_clauses_give_no_work_with_one_reason_or_none_of_them()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var open = (await ClausesAsync(document)).Where(c => c.Call == ClauseCall.Undecided).ToList();

        Assert.Equal("ReasonEmpty", await RefusalAsync(() => Commands.GiveNoWorkAsync(document, [.. open.Select(Seen)], " ", Guid.NewGuid(), Cancel)));
        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Commands.GiveNoWorkAsync(document, [Seen(open[0]), new(open[1].Id, 99)], "Lý do", Guid.NewGuid(), Cancel)));
        Assert.Equal("ClausesEmpty", await RefusalAsync(() => Commands.GiveNoWorkAsync(document, [], "Lý do", Guid.NewGuid(), Cancel)));
        Assert.All((await ClausesAsync(document)).Where(c => c.Role == ClauseRole.Body), c => Assert.Equal(ClauseCall.Undecided, c.Call));

        await Commands.GiveNoWorkAsync(document, [.. open.Select(Seen)], "Chỉ nêu tình hình", Guid.NewGuid(), Cancel);

        var actor = await ActorAsync();
        Assert.All((await ClausesAsync(document)).Where(c => c.Role == ClauseRole.Body), c => Assert.Equal((ClauseCall.None, actor.Name, "Chỉ nêu tình hình"), (c.Call, c.DecidedBy, c.Reason)));
    }

    [Fact]
    public async Task A_clause_with_work_is_not_marked_with_others()
    {
        var scheme = await ClauseAsync("ii-3-c");
        Assert.Equal("ClauseHasWork", await RefusalAsync(() => Commands.GiveNoWorkAsync(scheme.ResolutionId, [Seen(scheme)], "Lý do", Guid.NewGuid(), Cancel)));
    }

    private static SeenClause Seen(Clause clause) => new(clause.Id, clause.Version);
}
