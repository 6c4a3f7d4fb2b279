using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Platform.Start;

/// <summary><c>./run verify</c>: looks over the whole history and says in one line whether it is as it was written; nothing is started, nothing is written.</summary>
public static class VerifyCommand
{
    public const string Word = "verify";

    /// <returns>The exit code: 0 where all is as it was written, 1 where an entry is not.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, TextWriter output)
    {
        await using var scope = services.CreateAsyncScope();
        var verdict = await scope.ServiceProvider.GetRequiredService<VerifyHistory>().RunAsync(CancellationToken.None);
        var said = verdict.Break switch
        {
            null => $"Lịch sử nguyên vẹn / history whole: {verdict.Count}, {verdict.Seal}",
            { Kind: HistoryBreakKind.Changed } broken => $"Bản ghi bị sửa / entry changed: {broken.Id}",
            { Kind: HistoryBreakKind.Removed } broken => $"Bản ghi bị xóa ngay trước / entries removed right before: {broken.Id}",
            var broken => $"Bản ghi bị xóa hoặc thêm sau / entries removed or added after: {broken.Id}",
        };
        await output.WriteLineAsync(said);
        return verdict.Break is null ? 0 : 1;
    }
}
