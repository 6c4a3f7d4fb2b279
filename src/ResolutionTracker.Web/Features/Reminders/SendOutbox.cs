using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Email;
using ResolutionTracker.Web.Platform.Jobs;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>Sends what waits in the outbox and records what came of it. A crash between the two repeats at most the one mail in hand.</summary>
public sealed partial class SendOutbox(
    IDbContextFactory<TrackerDbContext> contexts, UnitOfWork unitOfWork, IMailSender sender, OutboxTurn turn, DomainClock clock, ILogger<SendOutbox> log) : IJob
{
    private const int Batch = 50;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var mine = await turn.EnterAsync(cancellationToken);
        var now = clock.LocalNow;
        var minute = now.Hour * 60 + now.Minute;
        var last = 0;
        while (await NextAsync(last, cancellationToken) is { Count: > 0 } batch)
        {
            foreach (var mail in batch.Where(m => m.IsTurn(minute)))
            {
                await SendAsync(mail, cancellationToken);
            }

            last = batch[^1].Id;
        }
    }

    private async Task<List<OutboxMail>> NextAsync(int after, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.OutboxMails.Where(m => m.State == OutboxState.Waiting && m.Id > after).OrderBy(m => m.Id).Take(Batch).ToListAsync(cancellationToken);
    }

    private async Task SendAsync(OutboxMail mail, CancellationToken cancellationToken)
    {
        string? error = null;
        try
        {
            await sender.SendAsync(new(mail.To, mail.Subject, mail.Body, mail.MessageId), cancellationToken);
        }
        catch (Exception reason) when (reason is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Whatever a server or a disk says is kept for the office to read; the mail is tried again.
            LogNotSent(mail.Id, reason);
            error = reason.Message;
        }

        await unitOfWork.RunAsync(
            Policies.EditContent,
            Guid.NewGuid(),
            async work =>
            {
                var tracked = await work.Db.OutboxMails.SingleAsync(m => m.Id == mail.Id, cancellationToken);
                if (error is null)
                {
                    tracked.Sent(work.Now);
                }
                else
                {
                    tracked.NotSent(error);
                }

                return null;
            },
            cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "Mail {MailId} was not sent")]
    private partial void LogNotSent(int mailId, Exception reason);
}

/// <summary>One sender at a time in this process: the sweep sends at its end, the clock every minute.</summary>
public sealed class OutboxTurn : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    public async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        return new Turn(_one);
    }

    public void Dispose() => _one.Dispose();

    private sealed class Turn(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
