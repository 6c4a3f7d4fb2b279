using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>Exactly what was sent, to whom, and what came of it. The office reads it; to anybody else it is empty.</summary>
public sealed class OutboxQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user)
{
    public async Task<(int Total, IReadOnlyList<MailRow> Rows)> PageAsync(OutboxState? state, int page, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var mails = Visible(db, await user.ActorAsync());
        if (state is { } wanted)
        {
            mails = mails.Where(m => m.State == wanted);
        }

        var total = await mails.CountAsync(cancellationToken);
        var rows = await mails.OrderByDescending(m => m.On).ThenByDescending(m => m.Id).OnPage(page, total)
            .Select(m => new MailRow(m.Id, m.On, db.Users.Where(u => u.Id == m.AccountId).Select(u => u.FullName).First(), m.To, m.Subject, m.State, m.Attempts, m.SentAt, m.Error))
            .ToListAsync(cancellationToken);
        return (total, rows);
    }

    public async Task<string?> BodyAsync(int mailId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Visible(db, await user.ActorAsync()).Where(m => m.Id == mailId).Select(m => m.Body).SingleOrDefaultAsync(cancellationToken);
    }

    private static IQueryable<OutboxMail> Visible(TrackerDbContext db, Actor actor) => db.OutboxMails.Where(_ => actor.IsOffice);
}

public sealed record MailRow(int Id, DateOnly On, string Person, string To, string Subject, OutboxState State, int Attempts, DateTime? SentAt, string? Error);
