using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The first day of an obligation was corrected by a file, which extends nothing.</summary>
public sealed record DueCorrection(int ObligationId, DateOnly On, DateOnly? Former, DateOnly? Now);

/// <summary>Reads out of the history what of it a body may know of its own day: what it was, what it is, since when.</summary>
internal static class DueCorrections
{
    /// <summary>What a file did to a deadline, in the history.</summary>
    private const string ByFile = "CorrectDueByFile";

    /// <param name="seen">The obligations that the reader sees.</param>
    public static async Task<IReadOnlyList<DueCorrection>> OfAsync(TrackerDbContext db, int assignmentId, HashSet<int> seen, CancellationToken cancellationToken)
    {
        var lines = await db.History.Where(h => h.SubjectKind == nameof(Assignment) && h.SubjectId == assignmentId && h.Action == ByFile && h.EntityKind == nameof(Obligation))
            .OrderByDescending(h => h.Id).Select(h => new { h.EntityId, h.On, h.Changes }).ToListAsync(cancellationToken);
        return
        [
            .. lines.Where(l => seen.Contains(l.EntityId))
                .Select(l => (Line: l, Change: HistoryWriter.Read(l.Changes).FirstOrDefault(c => c.F == nameof(Obligation.OriginalDueOn))))
                .Where(l => l.Change is not null && l.Change.O != l.Change.N)
                .Select(l => new DueCorrection(l.Line.EntityId, l.Line.On, Day(l.Change!.O), Day(l.Change.N)))
                .Where(c => c.Former is not null),
        ];
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
