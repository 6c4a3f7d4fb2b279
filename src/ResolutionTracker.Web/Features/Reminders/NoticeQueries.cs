using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>One's own notices; nobody reads another's.</summary>
public sealed class NoticeQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    public const int Latest = 8;

    /// <summary>The newest few, and how many are unread.</summary>
    public async Task<(int Unread, IReadOnlyList<NoticeRow> Rows)> LatestAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var mine = await MineAsync(db);
        return (await mine.CountAsync(n => n.ReadAt == null, cancellationToken), await Rows(mine).Take(Latest).ToListAsync(cancellationToken));
    }

    public async Task<int> UnreadAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await (await MineAsync(db)).CountAsync(n => n.ReadAt == null, cancellationToken);
    }

    public async Task<(int Total, IReadOnlyList<NoticeRow> Rows)> PageAsync(bool unreadOnly, int page, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var mine = await MineAsync(db);
        if (unreadOnly)
        {
            mine = mine.Where(n => n.ReadAt == null);
        }

        var total = await mine.CountAsync(cancellationToken);
        return (total, await Rows(mine).OnPage(page, total).ToListAsync(cancellationToken));
    }

    private static IQueryable<NoticeRow> Rows(IQueryable<Notice> notices) =>
        notices.OrderByDescending(n => n.Id).Select(n => new NoticeRow(n.Id, n.Code, n.Arguments, n.Url, n.At, n.ReadAt != null));

    private async Task<IQueryable<Notice>> MineAsync(TrackerDbContext db)
    {
        var me = (await user.ActorAsync()).AccountId;
        return db.Notices.Where(n => n.AccountId == me);
    }
}

public sealed record NoticeRow(int Id, string Code, string Arguments, string Url, DateTime At, bool IsRead);
