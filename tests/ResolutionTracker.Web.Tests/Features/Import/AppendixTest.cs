using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Platform.Files;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>Appendices brought into a document of their own, by the office.</summary>
public abstract class AppendixTest : TrackerTest
{
    protected const string Head = "TT\tTên nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tKết quả/Sản phẩm\tThời gian hoàn thành";

    protected AppendixCommands Commands => Services.GetRequiredService<AppendixCommands>();

    protected AppendixRowCommands RowCommands => Services.GetRequiredService<AppendixRowCommands>();

    protected AppendixReviewQueries Reviews => Services.GetRequiredService<AppendixReviewQueries>();

    protected AppendixImportQueries Imports => Services.GetRequiredService<AppendixImportQueries>();

    /// <summary>A document with these clauses and no work yet.</summary>
    protected Task<int> DocumentAsync(string symbol = "99-CTr/TU", params string[] clauses) => GivenAsync(async work =>
    {
        var issuer = await work.Db.Agencies.OrderBy(a => a.Order).FirstAsync(Cancel);
        var document = new Resolution(ResolutionKind.CTr, symbol, issuer, new(2021, 8, 9), "Chương trình thử nghiệm nhập phụ lục", await work.Db.Terms.OrderByDescending(t => t.StartsOn).FirstAsync(Cancel));
        for (var i = 0; i < clauses.Length; i++)
        {
            document.Add(new Clause($"muc-{i + 1}", i + 1, 0, $"{i + 1}.", clauses[i]));
        }

        work.Db.Add(document);
        return document;
    });

    /// <summary>Pastes rows, takes the guess of the columns, and looks at the rows.</summary>
    protected async Task<(int Import, AppendixReview Review)> PasteAsync(int document, string head, bool opening, params string[] rows)
    {
        var import = await Commands.StartAsync(document, string.Join('\n', rows.Prepend(head)), Cancel);
        await MapAsync(import, opening);
        return (import, (await Reviews.ReviewAsync(import, Cancel))!);
    }

    protected Task<(int Import, AppendixReview Review)> PasteAsync(int document, params string[] rows) => PasteAsync(document, Head, opening: false, rows);

    /// <summary>Brings a workbook in as a file.</summary>
    protected async Task<(int Import, AppendixReview Review)> UploadAsync(int document, byte[] workbook, string name = "phu-luc.xlsx", bool opening = false)
    {
        var intake = Services.GetRequiredService<FileIntake>();
        Directory.CreateDirectory(Path.GetDirectoryName(intake.PathOf("x"))!);
        using var bytes = new MemoryStream(workbook);
        var received = await intake.TakeAsync(name, bytes, AppendixEndpoints.Accepted, Cancel);
        var import = await Commands.StartAsync(document, received, Cancel);
        await MapAsync(import, opening);
        return (import, (await Reviews.ReviewAsync(import, Cancel))!);
    }

    protected async Task MapAsync(int import, bool opening = false)
    {
        var view = (await Imports.FindAsync(import, Cancel))!;
        var (guess, _) = await Imports.HeaderAsync(view, null, Cancel);
        await Commands.MapAsync(import, view.Version, guess!, opening, Guid.NewGuid(), Cancel);
    }

    protected async Task<AppendixReview> ReviewAsync(int import) => (await Reviews.ReviewAsync(import, Cancel))!;

    /// <summary>Gives what the rows say now, with every deadline that differs confirmed as a correction.</summary>
    protected async Task<AppendixOutcome> GiveAsync(int import, string? reason = null, Action<ImportStep>? tell = null, CancellationTokenSource? stop = null) =>
        await Services.GetRequiredService<GiveAppendix>().RunAsync(import, new((await ReviewAsync(import)).Seal, reason, DuesAreCorrected: true), Guid.NewGuid(), tell ?? (_ => { }), stop?.Token ?? Cancel);
}
