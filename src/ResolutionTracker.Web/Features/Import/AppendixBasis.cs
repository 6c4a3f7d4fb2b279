using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>All that the look at an appendix needs, read once: the sheet as stored, what a person said, and the work that is there.</summary>
internal sealed record AppendixBasis(Resolution Document, Sheet Sheet, HeaderGuess Header, IReadOnlyDictionary<int, AppendixMark> Marks, ReviewContext Context)
{
    /// <summary>Null while no columns are chosen.</summary>
    public static async Task<AppendixBasis?> LoadAsync(TrackerDbContext db, AppendixImport import, DeadlineRules rules, DateOnly today, CancellationToken cancellationToken)
    {
        if (!import.IsMapped)
        {
            return null;
        }

        var document = await db.Resolutions.AsNoTracking().Include(r => r.Term).SingleAsync(r => r.Id == import.ResolutionId, cancellationToken);
        var sheet = await SheetAsync(db, import.Id, import.SheetPlace, cancellationToken);
        var header = AppendixHeader.At(sheet, import.HeaderRow, null) with { Columns = import.Mapping };
        var marks = await db.Set<AppendixMark>().AsNoTracking().Where(m => m.ImportId == import.Id).ToDictionaryAsync(m => m.Row, cancellationToken);
        var said = marks.Values.Select(m => m.SameAs).OfType<int>().Where(w => w != AppendixMark.NewWork).ToHashSet();
        var context = await ContextAsync(db, import, document, CodesOf(sheet, header), said, rules, today, cancellationToken);
        return new(document, sheet, header, marks, context with { PlacesBefore = await PlacesBeforeAsync(db, import, context, cancellationToken) });
    }

    // Where each piece of work stood in the last edition that was given; its sheet is gone through only when a row asks.
    private static async Task<Func<IReadOnlyDictionary<string, int>>?> PlacesBeforeAsync(TrackerDbContext db, AppendixImport import, ReviewContext context, CancellationToken cancellationToken)
    {
        var last = await db.AppendixImports.AsNoTracking().Where(i => i.ResolutionId == import.ResolutionId && i.Id != import.Id && i.State == AppendixImportState.Imported)
            .OrderByDescending(i => i.FinishedOn).ThenByDescending(i => i.Id).FirstOrDefaultAsync(cancellationToken);
        if (last is not { IsMapped: true } || !await db.Set<AppendixSheetPart>().AnyAsync(p => p.ImportId == last.Id && p.Place == last.SheetPlace, cancellationToken))
        {
            return null;
        }

        var sheet = await SheetAsync(db, last.Id, last.SheetPlace, cancellationToken);
        var header = AppendixHeader.At(sheet, last.HeaderRow, null) with { Columns = last.Mapping };
        var marks = await db.Set<AppendixMark>().AsNoTracking().Where(m => m.ImportId == last.Id).ToDictionaryAsync(m => m.Row, cancellationToken);
        return () => AppendixReview.Of(sheet, header, marks, context).PlacesOf();
    }

    public static async Task<Sheet> SheetAsync(TrackerDbContext db, int importId, int place, CancellationToken cancellationToken)
    {
        var parts = await db.Set<AppendixSheetPart>().AsNoTracking().Where(p => p.ImportId == importId && p.Place == place).ToListAsync(cancellationToken);
        return parts.Count > 0 ? AppendixSheetPart.Join(parts) : throw new RuleBroken("SheetGone");
    }

    public AppendixReview Review() => AppendixReview.Of(Sheet, Header, Marks, Context);

    private static HashSet<string> CodesOf(Sheet sheet, HeaderGuess header) =>
        header.Columns.TryGetValue(AppendixColumn.Code, out var place)
            ? sheet.Rows.Select(r => CellText.Line(r.At(place))).Where(c => c.Length is > 0 and <= Assignment.CodeLength).ToHashSet(StringComparer.OrdinalIgnoreCase)
            : [];

    private static async Task<ReviewContext> ContextAsync(
        TrackerDbContext db, AppendixImport import, Resolution document, HashSet<string> codes, HashSet<int> said, DeadlineRules rules, DateOnly today, CancellationToken cancellationToken)
    {
        var ofDocument = OfDocument(db, document.Id);
        var own = await db.Assignments.Where(a => ofDocument.Contains(a.Id)).ReadAsync(db, document.Id, cancellationToken);
        var work = own.ToDictionary(w => w.Id);
        var foreign = codes.Except(own.Select(w => w.Code).OfType<string>(), StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var some in foreign.Chunk(500))
        {
            foreach (var other in await db.Assignments.Where(a => some.Contains(a.Code!)).ReadAsync(db, document.Id, cancellationToken))
            {
                work.TryAdd(other.Id, other);
            }
        }

        // Work of another document that a person says a row is
        said.ExceptWith(work.Keys);
        foreach (var other in said.Count == 0 ? [] : await db.Assignments.Where(a => said.Contains(a.Id)).ReadAsync(db, document.Id, cancellationToken))
        {
            work.TryAdd(other.Id, other);
        }

        var existing = await OthersAsync(db, document.Id, cancellationToken);
        foreach (var known in own.Where(w => !w.IsClosed).Concat(own.Where(w => w.IsClosed).OrderByDescending(w => w.Id)))
        {
            existing[known.Key] = existing.TryGetValue(known.Key, out var taken) && work.TryGetValue(taken, out var other) && other.IsOfDocument ? taken : known.Id;
        }

        var byCode = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var known in work.Values.Where(w => w.Code is not null))
        {
            byCode.TryAdd(known.Code!, known.Id);
        }

        var closed = await db.Agencies.Where(a => a.IsClosed).Select(a => a.Id).ToListAsync(cancellationToken);
        return new(
            new(await AgencyDirectories.LoadAsync(db, cancellationToken), rules.ContextOf(document)) { Existing = existing, Codes = byCode, Closed = closed.ToHashSet() },
            work, import.IsOpeningBalance, today);
    }

    // A set made once. Asked of each piece of work anew, the database walks all of the document for every one: minutes for ten thousand.
    private static IQueryable<int> OfDocument(TrackerDbContext db, int documentId) =>
        db.AssignmentSources.Where(s => s.ResolutionId == documentId).Select(s => s.AssignmentId);

    // Work of other documents, by what it is known again: enough to see a duplicate.
    private static async Task<Dictionary<string, int>> OthersAsync(TrackerDbContext db, int documentId, CancellationToken cancellationToken)
    {
        var ofDocument = OfDocument(db, documentId);
        var others = db.Assignments.Where(a => a.WithdrawnOn == null && !ofDocument.Contains(a.Id));
        var leads = (await others.SelectMany(a => a.Obligations).Where(o => o.Role == ObligationRole.Lead && o.EndedOn == null)
            .Select(o => new { o.AssignmentId, o.AgencyId }).Distinct().ToListAsync(cancellationToken)).ToLookup(o => o.AssignmentId, o => o.AgencyId);
        var existing = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var other in await others.OrderBy(a => a.Id).Select(a => new { a.Id, a.Title }).ToListAsync(cancellationToken))
        {
            existing.TryAdd(AppendixReader.Key(CellText.Phrase(other.Title), leads[other.Id]), other.Id);
        }

        return existing;
    }
}
