using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Moves whatever rests on a clause to another one, before the clause goes.</summary>
internal static class ClauseHeirs
{
    /// <param name="heir">Null for the document as a whole.</param>
    /// <param name="mayLeave">Whether somebody has said where the work shall lie.</param>
    /// <returns>False where work rests on the clause and nobody has said where it shall lie.</returns>
    public static async Task<bool> MoveAsync(Work work, Clause clause, Clause? heir, bool mayLeave, CancellationToken cancellationToken)
    {
        var sources = await work.Db.AssignmentSources.Where(s => s.ClauseId == clause.Id).ToListAsync(cancellationToken);
        var indicators = await work.Db.Indicators.Where(i => i.ClauseId == clause.Id).ToListAsync(cancellationToken);
        var cycles = await work.Db.ReviewCycles.Where(r => r.ClauseId == clause.Id).ToListAsync(cancellationToken);
        if (!mayLeave && sources.Count + indicators.Count + cycles.Count > 0)
        {
            return false;
        }

        var assignments = sources.Select(s => s.AssignmentId).ToList();
        var there = heir is { Id: > 0 }
            ? await work.Db.AssignmentSources.Where(s => s.ClauseId == heir.Id && assignments.Contains(s.AssignmentId)).Select(s => s.AssignmentId).ToListAsync(cancellationToken)
            : [];
        foreach (var source in sources)
        {
            source.MoveTo(heir);
            if (there.Contains(source.AssignmentId))
            {
                // It rests on the heir already.
                work.Db.Remove(source);
            }
        }

        indicators.ForEach(i => i.MoveTo(heir));
        cycles.ForEach(c => c.MoveTo(heir));
        return true;
    }
}
