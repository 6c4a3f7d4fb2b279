using System.Globalization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Jobs;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>
/// The sweep. Ledger, notice and mail of a person are written in one transaction, and unique keys make a second run,
/// a restart or a rival write nothing twice: the scheduler is only a clock.
/// </summary>
public sealed partial class SendDueReminders(
    ReminderQueries queries, DigestWriter writer, UnitOfWork unitOfWork, Today today, SendOutbox outbox, ILogger<SendDueReminders> log) : IJob
{
    public const int MostLinesInChunk = 1000;
    private const int Tries = 3;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var calendar = await today.CalendarAsync(cancellationToken);
        var days = ReminderLadder.DaysToSweep(await queries.LastOnRecordAsync(cancellationToken), today.Date, calendar);
        if (days.Count > 0)
        {
            var items = await queries.ItemsAsync(days[^1], cancellationToken);
            var people = await queries.PeopleAsync(cancellationToken);
            foreach (var day in days)
            {
                foreach (var chunk in ReminderPlan.InChunks(ReminderPlan.For(items, people, ReminderDay.For(day, calendar)), MostLinesInChunk))
                {
                    await WriteAsync(chunk, day, day == days[^1], calendar, cancellationToken);
                }
            }
        }

        await outbox.RunAsync(cancellationToken);
    }

    private async Task WriteAsync(IReadOnlyList<PersonDigest> chunk, DateOnly day, bool isNow, WorkingCalendar calendar, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var still = await StillToTellAsync(chunk, day, cancellationToken);
                if (still.Count > 0)
                {
                    await unitOfWork.RunAsync(Policies.EditContent, Guid.NewGuid(), work => Task.FromResult(Put(work, still, day, isNow, calendar)), cancellationToken);
                    LogSwept(day, still.Count, still.Sum(d => d.Lines.Count));
                }

                return;
            }
            catch (RuleBroken rival) when (rival.Code == "AlreadyThere" && attempt < Tries)
            {
                // Somebody else wrote part of the chunk between our look and our save; look again.
            }
        }
    }

    private async Task<IReadOnlyList<PersonDigest>> StillToTellAsync(IReadOnlyList<PersonDigest> chunk, DateOnly day, CancellationToken cancellationToken)
    {
        var told = await queries.ToldAsync(day, chunk[0].Person.Id, chunk[^1].Person.Id, cancellationToken);
        return [.. chunk.Where(d => !told.Contains(d.Person.Id))];
    }

    // Days on which the house stood still are entered in the ledger; one digest, today's, speaks for them all.
    private Entity? Put(Work work, IReadOnlyList<PersonDigest> digests, DateOnly day, bool isNow, WorkingCalendar calendar)
    {
        foreach (var digest in digests)
        {
            var person = digest.Person;
            work.Db.ReminderEntries.AddRange(digest.Lines.Select(l => new ReminderEntry(l.Item.Obligation.Id, l.Rule, day, person.Id)));
            if (isNow)
            {
                work.Db.OutboxMails.Add(writer.Write(digest, day, calendar));
                work.Tell(person.Id, "Digest", person.IsReporter || person.IsHead ? Urls.MyWork : Urls.OverdueList,
                    Text(digest.Overdue.Count), Text(digest.DueSoon.Count), Text(digest.NewOrReturned.Count));
            }
        }

        return null;
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    [LoggerMessage(LogLevel.Information, "Reminders of {Day}: {People} people, {Lines} lines")]
    private partial void LogSwept(DateOnly day, int people, int lines);
}
