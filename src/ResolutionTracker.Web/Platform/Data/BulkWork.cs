using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>New work with its parts, made ready before the write gate is entered.</summary>
internal sealed class BulkWork
{
    private readonly TrackerDbContext _db;
    private readonly IReadOnlyList<Assignment> _work;
    private readonly IReadOnlyList<BulkInsert> _inserts;

    public BulkWork(TrackerDbContext db, IReadOnlyList<Assignment> work)
    {
        (_db, _work) = (db, work);
        var rules = work.Select(a => a.Rule).OfType<RecurringRule>().ToList();

        // Whatever a row refers to is written before it.
        _inserts =
        [
            new(db, work, nameof(Assignment.Code), nameof(Assignment.CodeSeries), nameof(Assignment.CodeNumber), nameof(Assignment.SearchText)),
            new(db, [.. work.SelectMany(a => a.Obligations)]),
            new(db, [.. work.SelectMany(a => a.Sources)]),
            new(db, rules),
            new(db, [.. rules.SelectMany(r => r.Parts)]),
        ];
    }

    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await AssignmentCodes.GiveAsync(_db, [.. _work.Where(a => a.Code is null)], cancellationToken);
        foreach (var insert in _inserts)
        {
            await insert.WriteAsync(cancellationToken);
        }
    }
}
