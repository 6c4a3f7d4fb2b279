using System.Text;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>What tests of the text of documents take as given.</summary>
public abstract class TextTest : RegisterTest
{
    protected const string Brief =
        """
        I. NHIỆM VỤ
        1. Sở Công Thương xây dựng Đề án phát triển cụm công nghiệp. Sở Tài chính bố trí kinh phí.
        2. Các huyện ủy rà soát quỹ đất công.
        II. TỔ CHỨC THỰC HIỆN
        1. Văn phòng Tỉnh ủy theo dõi, đôn đốc.
        """;

    protected TextCommands Texts => Room<TextCommands>();

    protected async Task<int> DocumentWithoutTextAsync() => await Room<ResolutionCommands>().AddAsync(await DraftAsync(), Guid.NewGuid(), Cancel);

    protected async Task<int> DraftAsync(int document, string text)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var file = await Room<FileIntake>().TakeAsync("van-ban.txt", bytes, TextEndpoints.Files, Cancel);
        return await Texts.DraftAsync(document, file, isPasted: true, Cancel);
    }

    protected async Task EnterAsync(int document, string text, string? reason = null, params HeirChoice[] heirs) =>
        await Texts.SaveAsync(document, await DraftAsync(document, text), await VersionAsync(document), reason, heirs, Guid.NewGuid(), Cancel);

    protected async Task<int> VersionAsync(int document)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Resolutions.Where(r => r.Id == document).Select(r => r.Version).SingleAsync(Cancel);
    }

    protected async Task<IReadOnlyList<Clause>> ClausesAsync(int document)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Clauses.Where(c => c.ResolutionId == document).OrderBy(c => c.Order).ThenBy(c => c.Id).ToListAsync(Cancel);
    }

    /// <summary>The text of the demo programme as its paper would write it.</summary>
    protected async Task<string> ProgrammeTextAsync() => string.Join('\n', (await ClausesAsync((await DocumentAsync(Programme)).Id)).Select(c => c.Label!.Split(' ') switch
    {
        ["Mục", var number] => $"{number}. {c.Text}",
        ["Khoản", var number] => $"{number}. {c.Text}",
        [_, var number] => $"{number}) {c.Text}",
        _ => c.Text,
    }));

    protected async Task<IReadOnlyList<int>> AssignmentsOnAsync(int clause)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.AssignmentSources.Where(s => s.ClauseId == clause).OrderBy(s => s.AssignmentId).Select(s => s.AssignmentId).ToListAsync(Cancel);
    }
}
