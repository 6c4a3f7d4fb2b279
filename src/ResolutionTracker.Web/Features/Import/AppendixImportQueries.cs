using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>A row that stayed out, for ever named with its reason.</summary>
public sealed record SkippedLine(int Row, string Title, string Reason);

/// <summary>One import of a document's appendix, as its page tells it.</summary>
public sealed record AppendixImportLine(
    int Id, string? FileName, string Sha256, AppendixImportState State, string StartedBy, DateOnly StartedOn, string? FinishedBy, DateOnly? FinishedOn,
    AppendixOutcome Outcome, bool IsOpeningBalance, DateOnly? RemindersOnFrom)
{
    /// <summary>The first rows that stayed out; how many there are says the outcome.</summary>
    public IReadOnlyList<SkippedLine> Skipped { get; init; } = [];

    public int Version { get; init; }

    /// <summary>Rows of the sheet or table it reads; of all of them while none is chosen.</summary>
    public int SheetRows { get; init; }

    /// <summary>What it did: of a first import how many rows came in, of a later one what was new.</summary>
    public string Did(IStringLocalizer<ImportText> words)
    {
        var said = Outcome.Changed + Outcome.Unchanged == 0
            ? words["ResultSaid", Formats.Number(Outcome.Taken), Formats.Number(Outcome.Rows), Formats.Number(Outcome.Skipped)].Value
            : words["ResultAgain", Formats.Number(Outcome.Made), Formats.Number(Outcome.Changed), Formats.Number(Outcome.Unchanged), Formats.Number(Outcome.Skipped)].Value;
        var apart = string.Join(", ", new[]
        {
            Outcome.Heads > 0 ? words["HeadRows", Formats.Number(Outcome.Heads)].Value : null, Outcome.Totals > 0 ? words["TotalRows", Formats.Number(Outcome.Totals)].Value : null,
        }.OfType<string>());
        return apart.Length == 0 ? said : $"{said} ({words["NotCounted", apart].Value})";
    }

    /// <summary>UTC; null where the history does not say.</summary>
    public DateTime? StartedAt { get; init; }

    /// <summary>The day, and the time by which two of one day are told apart. History keeps the real time: beside a day of the demonstration it would be wrong.</summary>
    public string StartedSaid(DomainClock clock) =>
        StartedAt is { } at && clock.ToLocal(at) is var local && DateOnly.FromDateTime(local) == StartedOn
            ? $"{Formats.Date(StartedOn)} ({local.ToString("HH:mm", CultureInfo.InvariantCulture)})" : Formats.Date(StartedOn);
}

/// <summary>A sheet or table to choose.</summary>
public sealed record SheetChoice(int Place, string Name, SheetSource Source, int Rows);

/// <summary>One import with what its steps need.</summary>
public sealed record AppendixView(AppendixImportLine Line, int Version, int ResolutionId, string Document, int SheetPlace, int HeaderRow, IReadOnlyDictionary<AppendixColumn, int> Mapping, IReadOnlyList<SheetChoice> Sheets)
{
    /// <summary>The same file was brought in before.</summary>
    public AppendixImportLine? Before { get; init; }

    /// <summary>Another appendix was brought into the document since this one was begun.</summary>
    public AppendixImportLine? Later { get; init; }

    public bool IsMapped => Mapping.Count > 0;
}

/// <summary>Imports of appendices; only those who see everybody's work see them.</summary>
public sealed class AppendixImportQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    /// <summary>How many of the rows that stayed out are named at once; the others stand in the workbook.</summary>
    public const int SkippedShown = 25;

    /// <summary>What was brought into a document, the newest first; given-up ones left out, and what is under review for all but the office.</summary>
    public async Task<IReadOnlyList<AppendixImportLine>> OfAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        if (!actor.SeesAll)
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var imports = await db.AppendixImports.Where(i => i.ResolutionId == resolutionId && i.State != AppendixImportState.Cancelled && (actor.IsOffice || i.State == AppendixImportState.Imported))
            .OrderByDescending(i => i.Id)
            .Select(i => new
            {
                Import = i,
                Skipped = db.Set<AppendixMark>().Where(m => m.ImportId == i.Id && m.SkipReason != null).OrderBy(m => m.Row)
                    .Select(m => new SkippedLine(m.Row, m.Title, m.SkipReason!)).Take(SkippedShown).ToList(),
                Started = db.History.Where(h => h.SubjectKind == nameof(AppendixImport) && h.SubjectId == i.Id).OrderBy(h => h.Id).Select(h => (DateTime?)h.At).FirstOrDefault(),
                Rows = db.Set<AppendixSheetPart>().Where(p => p.ImportId == i.Id && (i.SheetPlace == 0 || p.Place == i.SheetPlace)).Sum(p => p.Rows),
            }).ToListAsync(cancellationToken);
        return [.. imports.Select(i => LineOf(i.Import) with { SheetRows = i.Rows, Skipped = i.Skipped, StartedAt = i.Started, Version = i.Import.Version })];
    }

    /// <summary>The name of a document that an appendix may be brought into; null when it is not there.</summary>
    public async Task<string?> DocumentAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Resolutions.VisibleTo(db, actor).Where(r => r.Id == resolutionId).Select(r => r.Symbol ?? r.Summary).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The documents that took the place of one, by their names.</summary>
    public async Task<IReadOnlyList<string>> ReplacedByAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Resolutions.VisibleTo(db, actor).Where(r => db.Relations.Any(l => l.FromId == r.Id && l.ToId == resolutionId && l.Kind == RelationKind.Replaces))
            .OrderBy(r => r.Id).Select(r => r.Symbol ?? r.Summary).ToListAsync(cancellationToken);
    }

    /// <summary>Null when it is not there or not for the reader.</summary>
    public async Task<AppendixView?> FindAsync(int id, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // The rows are the office's until they are given; what was done stands open to whoever sees all.
        if (!actor.SeesAll || await db.AppendixImports.Include(i => i.Resolution).FirstOrDefaultAsync(i => i.Id == id, cancellationToken) is not { } import
            || !actor.IsOffice && import.State != AppendixImportState.Imported)
        {
            return null;
        }

        var sheets = await db.Set<AppendixSheetPart>().Where(p => p.ImportId == id).GroupBy(p => new { p.Place, p.Name, p.Source })
            .Select(g => new SheetChoice(g.Key.Place, g.Key.Name, g.Key.Source, g.Sum(p => p.Rows))).ToListAsync(cancellationToken);
        var before = await db.AppendixImports.Where(i => i.ResolutionId == import.ResolutionId && i.Sha256 == import.Sha256 && i.Id != id && i.State == AppendixImportState.Imported)
            .OrderByDescending(i => i.Id).FirstOrDefaultAsync(cancellationToken);
        var later = await db.AppendixImports.Where(i => i.ResolutionId == import.ResolutionId && i.Id != id && i.State == AppendixImportState.Imported && (i.Id > id || i.FinishedOn > import.StartedOn))
            .OrderByDescending(i => i.FinishedOn).ThenByDescending(i => i.Id).FirstOrDefaultAsync(cancellationToken);
        var skipped = await db.Set<AppendixMark>().Where(m => m.ImportId == id && m.SkipReason != null).OrderBy(m => m.Row).Take(SkippedShown)
            .Select(m => new SkippedLine(m.Row, m.Title, m.SkipReason!)).ToListAsync(cancellationToken);
        var line = LineOf(import) with { Skipped = import.State == AppendixImportState.Imported ? skipped : [] };
        return new(line, import.Version, import.ResolutionId, import.Resolution.Symbol ?? import.Resolution.Summary, import.SheetPlace, import.HeaderRow, import.Mapping, [.. sheets.OrderBy(s => s.Place)])
        {
            Before = before is null ? null : LineOf(before),
            Later = later is null ? null : LineOf(later),
        };
    }

    /// <summary>The head of the chosen sheet as guessed, or at a row that a person chose, with the first rows under it.</summary>
    /// <param name="headerRow">0 where the table has no head; null to have it guessed.</param>
    public async Task<(HeaderGuess? Guess, IReadOnlyList<SheetRow> First)> HeaderAsync(AppendixView view, int? headerRow, CancellationToken cancellationToken)
    {
        const int Shown = 12;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sheet = await AppendixBasis.SheetAsync(db, view.Line.Id, view.SheetPlace, cancellationToken);
        var remembered = await db.Set<RememberedHead>().ToDictionaryAsync(h => h.Key, h => h.Column, cancellationToken);
        var guess = headerRow switch
        {
            0 => AppendixHeader.None(sheet),
            { } row => AppendixHeader.At(sheet, row, remembered),
            null => AppendixHeader.Guess(sheet, remembered),
        };
        if (guess is not null && view.HeaderRow == guess.HeaderRow && view.IsMapped)
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

    /// <summary>Those whom words name as leads, as the review would read them.</summary>
    public async Task<IReadOnlyList<AgencyMention>> LeadsInAsync(string? cell, DeadlineContext deadlines, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return AppendixReader.LeadsIn(cell, new(await AgencyDirectories.LoadAsync(db, cancellationToken), deadlines));
    }

    private static AppendixImportLine LineOf(AppendixImport i) =>
        new(i.Id, i.FileName, i.Sha256, i.State, i.StartedBy, i.StartedOn, i.FinishedBy, i.FinishedOn, i.Outcome, i.IsOpeningBalance, i.RemindersOnFrom);
}

/// <summary>A body with its kind, for choosing all of one kind.</summary>
public sealed record AppendixBody(NameOption Option, AgencyKind Kind);
