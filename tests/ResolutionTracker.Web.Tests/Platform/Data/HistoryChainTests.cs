using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Start;

#pragma warning disable RS0030 // these tests tamper as nobody may

namespace ResolutionTracker.Web.Tests.Platform.Data;

/// <summary>Whoever changes, removes or adds an entry behind the application's back is found out, and the entry is named.</summary>
public sealed class HistoryChainTests : TrackerTest
{
    private VerifyHistory Verify => Services.GetRequiredService<VerifyHistory>();

    [Fact]
    public async Task All_that_the_case_wrote_is_whole_and_ends_in_its_seal()
    {
        var verdict = await Verify.RunAsync(Cancel);
        await using var db = await OpenDatabaseAsync();
        Assert.Null(verdict.Break);
        Assert.Equal(await db.History.CountAsync(Cancel), verdict.Count);
        Assert.True(verdict.Count > 100);
        Assert.Equal(await db.History.OrderByDescending(h => h.Id).Select(h => h.Hash).FirstAsync(Cancel), verdict.Seal);
    }

    [Fact]
    public async Task What_is_written_later_one_by_one_or_in_bulk_goes_on_with_the_chain()
    {
        var before = await Verify.RunAsync(Cancel);
        await GivenAsync(async work =>
        {
            var one = await work.Db.Resolutions.OrderBy(r => r.Id).FirstAsync(Cancel);
            work.Note("EditResolution", one, "Sửa e\u0301 và à");
            work.Touch(one);
            one.Describe(one.Kind, one.Symbol, one.IssuedOn, "Trích yếu có dấu tổ hợp: hoa\u0300");
            return one;
        });
        await GivenAsync(async work =>
        {
            var body = await work.Db.Agencies.FirstAsync(a => a.Code == "so-y-te", Cancel);
            work.AddInBulk([.. Enumerable.Range(1, 3).Select(i => Assignment.Give(new() { Title = $"Việc {i}", Lead = body, Due = DueTerms.NotSet }, Domain.Accounts.Actor.System, work.Today))]);
            return null;
        });

        var after = await Verify.RunAsync(Cancel);
        Assert.Null(after.Break);
        Assert.True(after.Count >= before.Count + 4);
        Assert.NotEqual(before.Seal, after.Seal);
    }

    [Theory]
    [InlineData("Changes", "replace(Changes, 'N', 'M')")]
    [InlineData("Reason", "coalesce(Reason, '') || '.'")]
    [InlineData("ActorName", "ActorName || ' '")]
    [InlineData("ActorId", "ActorId + 1")]
    [InlineData("Action", "'Change2'")]
    [InlineData("SubjectKind", "'Goal2'")]
    [InlineData("SubjectId", "SubjectId + 1")]
    [InlineData("EntityKind", "'Goal2'")]
    [InlineData("EntityId", "EntityId + 1")]
    [InlineData("\"On\"", "'2022-11-14'")]
    [InlineData("At", "'2020-01-01 00:00:00'")]
    [InlineData("Hash", "lower(hex(randomblob(32)))")]
    public async Task One_changed_value_is_found_and_its_entry_named(string column, string value)
    {
        await TamperAsync($"UPDATE History SET {column} = {value} WHERE Id = 50");
        Assert.Equal(new(HistoryBreakKind.Changed, 50), (await Verify.RunAsync(Cancel)).Break);
    }

    [Fact]
    public async Task A_changed_entry_whose_hash_was_made_anew_is_named_all_the_same()
    {
        await RewriteAsync(50);
        Assert.Equal(new(HistoryBreakKind.Changed, 50), (await Verify.RunAsync(Cancel)).Break);
    }

    [Fact]
    public async Task So_is_the_last_one()
    {
        var last = await LastAsync();
        await RewriteAsync(last);
        Assert.Equal(new(HistoryBreakKind.Changed, last), (await Verify.RunAsync(Cancel)).Break);
    }

    [Fact]
    public async Task A_removed_entry_leaves_a_gap_and_a_cut_end_is_noticed()
    {
        var last = await LastAsync();
        await TamperAsync($"DELETE FROM History WHERE Id = {last}");
        Assert.Equal(new(HistoryBreakKind.EndMoved, last - 1), (await Verify.RunAsync(Cancel)).Break);
        await TamperAsync("DELETE FROM History WHERE Id = 50");
        Assert.Equal(new(HistoryBreakKind.Removed, 51), (await Verify.RunAsync(Cancel)).Break);
    }

    [Fact]
    public async Task An_entry_added_behind_the_end_is_noticed()
    {
        var last = await LastAsync();
        await TamperAsync($"INSERT INTO History (OperationId, At, \"On\", ActorId, ActorName, Action, SubjectKind, SubjectId, EntityKind, EntityId, Changes, Previous, Hash) SELECT OperationId, At, \"On\", ActorId, ActorName, Action, SubjectKind, SubjectId, EntityKind, EntityId, Changes, Previous, Hash FROM History WHERE Id = 50");
        Assert.Equal(new(HistoryBreakKind.EndMoved, last), (await Verify.RunAsync(Cancel)).Break);
    }

    [Fact]
    public async Task What_was_written_before_there_was_a_chain_is_tied_once_and_never_again()
    {
        await TamperAsync("UPDATE History SET Previous = '', Hash = ''; DELETE FROM HistoryHeads");
        await Services.GetRequiredService<SealOldHistory>().RunAsync(Cancel);
        Assert.Null((await Verify.RunAsync(Cancel)).Break);

        await TamperAsync("UPDATE History SET Hash = '' WHERE Id = 50");
        await Services.GetRequiredService<SealOldHistory>().RunAsync(Cancel);
        Assert.Equal(new(HistoryBreakKind.Changed, 50), (await Verify.RunAsync(Cancel)).Break);
    }

    [Fact]
    public async Task The_command_line_says_it_and_answers_with_its_exit_code()
    {
        var said = new StringWriter();
        Assert.Equal(0, await VerifyCommand.RunAsync(Services, said));
        Assert.Contains("nguyên vẹn", said.ToString(), StringComparison.Ordinal);
        await TamperAsync("UPDATE History SET ActorName = 'Ai đó' WHERE Id = 77");
        Assert.Equal(1, await VerifyCommand.RunAsync(Services, said));
        Assert.Contains("changed: 77", said.ToString(), StringComparison.Ordinal);
    }

    private async Task<int> LastAsync()
    {
        await using var db = await OpenDatabaseAsync();
        return await db.History.MaxAsync(h => h.Id, Cancel);
    }

    // As somebody would who knows how the chain is made, but not that the next one holds the former hash.
    private async Task RewriteAsync(int id)
    {
        await TamperAsync($"UPDATE History SET ActorName = 'Ai đó' WHERE Id = {id}");
        await using var db = await OpenDatabaseAsync();
        var entry = await db.History.SingleAsync(h => h.Id == id, Cancel);
        await TamperAsync($"UPDATE History SET Hash = '{HistoryChain.HashOf(entry)}' WHERE Id = {id}");
    }

    private async Task TamperAsync(string sql)
    {
        await using var db = await OpenDatabaseAsync();
        await db.Database.ExecuteSqlRawAsync(sql, Cancel);
    }
}
