using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Features.Progress;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Tests.Features.Progress;

public sealed class SweepOrphanedFilesTests : ProgressTest
{
    [Fact]
    public async Task Old_files_without_a_row_go_and_all_others_stay()
    {
        await SignInAsync(Reporter);
        var id = await StartAsync((await FreshWorkAsync("so-cong-thuong")).Id);
        var intake = Get<FileIntake>();
        using var bytes = new MemoryStream("%PDF-1.7"u8.ToArray());
        var received = await intake.TakeAsync("a.pdf", bytes, EvidenceEndpoints.Accepted, Cancel);
        await Get<EvidenceCommands>().AddAsync(id, received, Cancel);
        var kept = Put(received.StoredName, TimeSpan.FromDays(3));
        var orphan = Put("mo-coi.pdf", TimeSpan.FromDays(3));
        var broken = Put("do-dang.part", TimeSpan.FromDays(2));
        var running = Put("dang-tai.part", TimeSpan.FromHours(1));
        await Get<SweepOrphanedFiles>().RunAsync(Cancel);
        Assert.Equal([true, false, false, true], new[] { kept, orphan, broken, running }.Select(File.Exists));
    }

    [Fact]
    public async Task A_file_taken_out_of_a_draft_is_gone_with_its_bytes()
    {
        await SignInAsync(Reporter);
        var id = await StartAsync((await FreshWorkAsync("so-cong-thuong")).Id);
        using var bytes = new MemoryStream("%PDF-1.7"u8.ToArray());
        var received = await Get<FileIntake>().TakeAsync("a.pdf", bytes, EvidenceEndpoints.Accepted, Cancel);
        var file = await Get<EvidenceCommands>().AddAsync(id, received, Cancel);
        await SignInAsync(OtherReporter);
        Assert.Equal("NotYours", await RefusalAsync(() => Get<EvidenceCommands>().RemoveAsync(id, file, Guid.NewGuid(), Cancel)));
        await SignInAsync(Reporter);
        await Get<EvidenceCommands>().RemoveAsync(id, file, Guid.NewGuid(), Cancel);
        Assert.False(File.Exists(Path.Combine(Get<DataFolder>().Files, received.StoredName)));
        await using var db = await OpenDatabaseAsync();
        Assert.False(await db.EvidenceFiles.AnyAsync(e => e.Id == file, Cancel));
    }

    [Fact]
    public async Task A_file_whose_row_is_refused_leaves_no_bytes()
    {
        await SignInAsync(Reporter);
        var id = await SentAsync(await FreshWorkAsync("so-cong-thuong"));
        using var bytes = new MemoryStream("%PDF-1.7"u8.ToArray());
        var received = await Get<FileIntake>().TakeAsync("a.pdf", bytes, EvidenceEndpoints.Accepted, Cancel);
        Assert.Equal("ReportLocked", await RefusalAsync(() => Get<EvidenceCommands>().AddAsync(id, received, Cancel)));
        Assert.False(File.Exists(Path.Combine(Get<DataFolder>().Files, received.StoredName)));
    }

    [Fact]
    public async Task Every_table_that_names_stored_files_is_asked()
    {
        await using var db = await OpenDatabaseAsync();
        var keeping = db.Model.GetEntityTypes().Where(e => e.FindProperty(nameof(EvidenceFile.StoredName)) is not null).Select(e => e.GetTableName()!).ToList();
        var asked = Services.GetServices<StoredNames>().Select(table => table.Of(db).ToQueryString()).ToList();
        Assert.NotEmpty(keeping);
        Assert.All(keeping, table => Assert.Contains(asked, sql => sql.Contains($"\"{table}\"", StringComparison.Ordinal)));
    }

    private string Put(string name, TimeSpan age)
    {
        var path = Path.Combine(Get<DataFolder>().Files, name);
        if (!File.Exists(path))
        {
            File.WriteAllText(path, "x");
        }

        File.SetLastWriteTimeUtc(path, Clock.GetUtcNow().UtcDateTime - age);
        return path;
    }
}
