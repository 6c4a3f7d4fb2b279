using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A document as others name it.</summary>
public sealed record ResolutionName(int Id, string? Symbol, ResolutionKind Kind, DateOnly? IssuedOn, string Summary);

/// <summary>A relation as it reads on one of its documents.</summary>
/// <param name="Outward">From this document to the other one; else the passive: "được sửa đổi bởi".</param>
public sealed record RelationMark(RelationKind Kind, bool Outward, ResolutionName Other);

/// <summary>The tree, the documents in it by number, and the labelled relations on each.</summary>
public sealed record CascadeView(Cascade Tree, IReadOnlyDictionary<int, ResolutionName> Names, ILookup<int, RelationMark> Marks)
{
    /// <summary>Documents whose place another one has taken.</summary>
    public IReadOnlySet<int> Replaced { get; } = Marks.Where(m => m.Any(r => r is { Kind: RelationKind.Replaces, Outward: false })).Select(m => m.Key).ToHashSet();
}

/// <summary>How documents stand to each other; a relation shows only where both ends do.</summary>
public sealed class CascadeQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    public async Task<CascadeView> AllAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = db.Resolutions.VisibleTo(db, actor);
        var names = await visible.OrderBy(r => r.IssuedOn == null).ThenBy(r => r.IssuedOn).ThenBy(r => r.Id)
            .Select(r => new ResolutionName(r.Id, r.Symbol, r.Kind, r.IssuedOn, r.Summary)).ToListAsync(cancellationToken);
        var lines = await db.Relations.Where(l => visible.Any(r => r.Id == l.FromId) && visible.Any(r => r.Id == l.ToId))
            .OrderBy(l => l.Id).Select(l => new CascadeLine(l.FromId, l.Kind, l.ToId)).ToListAsync(cancellationToken);
        var byId = names.ToDictionary(n => n.Id);
        var marks = lines.Where(l => l.Kind != RelationKind.Concretises)
            .SelectMany(l => new[] { (Id: l.From, Mark: new RelationMark(l.Kind, true, byId[l.To])), (Id: l.To, Mark: new RelationMark(l.Kind, false, byId[l.From])) })
            .ToLookup(p => p.Id, p => p.Mark);
        return new(Cascade.Of([.. names.Select(n => n.Id)], lines), byId, marks);
    }

    /// <summary>The relations of one document, both ways.</summary>
    public async Task<IReadOnlyList<RelationMark>> OfAsync(int resolutionId, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var visible = db.Resolutions.VisibleTo(db, actor);
        return await db.Relations
            .Where(l => (l.FromId == resolutionId || l.ToId == resolutionId) && visible.Any(r => r.Id == l.FromId) && visible.Any(r => r.Id == l.ToId))
            .OrderByDescending(l => l.FromId == resolutionId).ThenBy(l => l.Kind).ThenBy(l => l.Id)
            .Select(l => l.FromId == resolutionId
                ? new RelationMark(l.Kind, true, new(l.ToId, l.To.Symbol, l.To.Kind, l.To.IssuedOn, l.To.Summary))
                : new RelationMark(l.Kind, false, new(l.FromId, l.From.Symbol, l.From.Kind, l.From.IssuedOn, l.From.Summary)))
            .ToListAsync(cancellationToken);
    }
}
