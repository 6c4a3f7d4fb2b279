using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>A row that stayed out, for ever named with its reason.</summary>
public sealed record SkippedLine(int Row, string Title, string Reason);

/// <summary>One import of a document's appendix, as its page tells it.</summary>
public sealed record AppendixImportLine(
    int Id, string? FileName, string Sha256, AppendixImportState State, string StartedBy, DateOnly StartedOn, string? FinishedBy, DateOnly? FinishedOn,
    AppendixOutcome Outcome, bool IsOpeningBalance, DateOnly? RemindersOnFrom)
{
    public IReadOnlyList<SkippedLine> Skipped { get; init; } = [];
}

/// <summary>A sheet or table to choose.</summary>
public sealed record SheetChoice(int Place, string Name, SheetSource Source, int Rows);

/// <summary>One import with what its steps need.</summary>
public sealed record AppendixView(AppendixImportLine Line, int Version, int ResolutionId, string Document, int SheetPlace, int HeaderRow, IReadOnlyDictionary<AppendixColumn, int> Mapping, IReadOnlyList<SheetChoice> Sheets)
{
    /// <summary>The same file was brought in before.</summary>
    public AppendixImportLine? Before { get; init; }
}

/// <summary>Imports of appendices; only those who see everybody's work see them.</summary>
public sealed class AppendixImportQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    /// <summary>What was brought into a document, the newest first; given-up ones left out.</summary>
    public async Task<IReadOnlyList<AppendixImportLine>> OfAsync(int resolutionId, CancellationToken cancellationToken)
    {
        if (!(await user.ActorAsync()).SeesAll)
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var imports = await db.AppendixImports.Where(i => i.ResolutionId == resolutionId && i.State != AppendixImportState.Cancelled)
            .OrderByDescending(i => i.Id).ToListAsync(cancellationToken);
        var ids = imports.Select(i => i.Id).ToList();
        var skipped = (await db.Set<AppendixMark>().Where(m => ids.Contains(m.ImportId) && m.SkipReason != null).OrderBy(m => m.Row)
            .Select(m => new { m.ImportId, Line = new SkippedLine(m.Row, m.Title, m.SkipReason!) }).ToListAsync(cancellationToken)).ToLookup(m => m.ImportId, m => m.Line);
        return [.. imports.Select(i => LineOf(i) with { Skipped = [.. skipped[i.Id]] })];
    }

    /// <summary>The name of a document that an appendix may be brought into; null when it is not there.</summary>
    public async Task<string?> DocumentAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Resolutions.VisibleTo(db, actor).Where(r => r.Id == resolutionId).Select(r => r.Symbol ?? r.Summary).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Null when it is not there or not for the reader.</summary>
    public async Task<AppendixView?> FindAsync(int id, CancellationToken cancellationToken)
    {
        if (!(await user.ActorAsync()).IsOffice)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.AppendixImports.Include(i => i.Resolution).FirstOrDefaultAsync(i => i.Id == id, cancellationToken) is not { } import)
        {
            return null;
        }

        var sheets = await db.Set<AppendixSheetPart>().Where(p => p.ImportId == id).GroupBy(p => new { p.Place, p.Name, p.Source })
            .Select(g => new SheetChoice(g.Key.Place, g.Key.Name, g.Key.Source, g.Sum(p => p.Rows))).ToListAsync(cancellationToken);
        var before = await db.AppendixImports.Where(i => i.ResolutionId == import.ResolutionId && i.Sha256 == import.Sha256 && i.Id != id && i.State == AppendixImportState.Imported)
            .OrderByDescending(i => i.Id).FirstOrDefaultAsync(cancellationToken);
        var line = import.State == AppendixImportState.Imported ? (await OfAsync(import.ResolutionId, cancellationToken)).First(i => i.Id == id) : LineOf(import);
        return new(line, import.Version, import.ResolutionId, import.Resolution.Symbol ?? import.Resolution.Summary, import.SheetPlace, import.HeaderRow, import.Mapping, [.. sheets.OrderBy(s => s.Place)])
        {
            Before = before is null ? null : LineOf(before),
        };
    }

    /// <summary>The head of the chosen sheet as guessed, or at a row that a person chose, with the first rows under it.</summary>
    public async Task<(HeaderGuess? Guess, IReadOnlyList<SheetRow> First)> HeaderAsync(AppendixView view, int? headerRow, CancellationToken cancellationToken)
    {
        const int Shown = 12;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sheet = await AppendixBasis.SheetAsync(db, view.Line.Id, view.SheetPlace, cancellationToken);
        var remembered = await db.Set<RememberedHead>().ToDictionaryAsync(h => h.Key, h => h.Column, cancellationToken);
        var guess = headerRow is { } row ? AppendixHeader.At(sheet, row, remembered) : AppendixHeader.Guess(sheet, remembered);
        if (guess is not null && view.HeaderRow == guess.HeaderRow && view.Mapping.Count > 0)
        {
            guess = guess with { Columns = view.Mapping };
        }

        var from = Math.Max(0, (guess is null ? 0 : sheet.Rows.ToList().FindIndex(r => r.Number == guess.HeaderRow)) - 3);
        return (guess, [.. sheet.Rows.Skip(from).Take(Shown)]);
    }

    /// <summary>What the document says about the deadlines in its appendix.</summary>
    public async Task<DeadlineContext> DeadlinesAsync(int resolutionId, DeadlineRules rules, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return rules.ContextOf(await db.Resolutions.Include(r => r.Term).FirstOrDefaultAsync(r => r.Id == resolutionId, cancellationToken));
    }

    /// <summary>Bodies to choose from, in protocol order.</summary>
    public async Task<IReadOnlyList<AppendixBody>> BodiesAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Agencies.Where(a => !a.IsClosed).OrderBy(a => a.Order).ThenBy(a => a.Id)
            .Select(a => new AppendixBody(new(a.Id, a.Name, a.SearchText), a.Kind)).ToListAsync(cancellationToken);
    }

    private static AppendixImportLine LineOf(AppendixImport i) =>
        new(i.Id, i.FileName, i.Sha256, i.State, i.StartedBy, i.StartedOn, i.FinishedBy, i.FinishedOn, i.Outcome, i.IsOpeningBalance, i.RemindersOnFrom);
}

/// <summary>A body with its kind, for choosing all of one kind.</summary>
public sealed record AppendixBody(AgencyOption Option, Domain.Agencies.AgencyKind Kind);
