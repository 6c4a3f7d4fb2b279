using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Web.Features.Progress;
using ResolutionTracker.Web.Features.Reminders;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Tests.Features.Reminders;

public sealed class SendDueRemindersTests : ReminderTest
{
    private static readonly DateOnly DemoDay = new(2022, 11, 15);

    [Fact]
    public async Task One_sweep_writes_ledger_notice_and_mail_for_each_person_once()
    {
        await SweepAsync();
        var ledger = await LedgerAsync();
        var mails = await MailsAsync();
        await using var db = await OpenDatabaseAsync();
        var notices = await db.Notices.Where(n => n.Code == "Digest").ToListAsync(Cancel);
        Assert.NotEmpty(ledger);
        Assert.All(ledger, e => Assert.Equal(DemoDay, e.On));
        var people = ledger.Select(e => e.AccountId).Distinct().Order().ToList();
        Assert.Equal(people, mails.Select(m => m.AccountId).Order());
        Assert.Equal(people, notices.Select(n => n.AccountId).Order());
        Assert.All(mails, m => Assert.Equal(OutboxState.Sent, m.State));
    }

    [Fact]
    public async Task A_digest_names_each_thing_in_one_block_and_sums_to_the_count_in_the_menu()
    {
        var id = await WorkDueAsync(new(2022, 11, 1), "Việc quá hạn có báo cáo bị trả lại");
        await GivenAsync(async work =>
        {
            var obligation = await work.Db.Obligations.Include(o => o.Assignment).SingleAsync(o => o.Id == id, Cancel);
            var report = ProgressReport.Start(obligation, "Tháng 11/2022", work.Actor, DemoDay);
            report.Write(new(50, "Đã họp", null, null, null, null), null, work.Actor);
            report.Submit(work.Actor, DemoDay);
            report.Return("Chưa rõ kết quả", work.Actor, DemoDay);
            work.Db.Add(report);
            return report;
        });
        await SignInAsync(Reporter);
        var items = await Services.GetRequiredService<ReminderQueries>().ItemsAsync(DemoDay, Cancel);
        var people = await Services.GetRequiredService<ReminderQueries>().PeopleAsync(Cancel);
        var calendar = await Services.GetRequiredService<Today>().CalendarAsync(Cancel);
        var own = ReminderPlan.For(items, people, ReminderDay.For(DemoDay, calendar)).Single(d => d.Person.Email == Reporter);

        Assert.Contains(id, own.NewOrReturned.Select(i => i.Obligation.Id));
        Assert.DoesNotContain(id, own.Overdue.Select(i => i.Obligation.Id));
        Assert.Equal(
            await Services.GetRequiredService<MyWorkQueries>().MyWorkCountAsync(Cancel),
            own.Overdue.Count + own.DueSoon.Count + own.NewOrReturned.Count);
    }

    [Fact]
    public async Task Running_twice_and_after_a_restart_sends_nothing_twice()
    {
        await SweepAsync();
        var (ledger, mails) = (await LedgerAsync(), await MailsAsync());
        var files = Directory.GetFiles(Path.Combine(Folder, "mail"));
        Clock.Advance(TimeSpan.FromMinutes(10));
        await SweepAsync();
        SqliteConnection.ClearAllPools();
        Clock.Advance(TimeSpan.FromHours(9));
        await SweepAsync();
        Assert.Equal(ledger.Select(e => e.Id), (await LedgerAsync()).Select(e => e.Id));
        Assert.All(await MailsAsync(), m => Assert.Equal(1, m.Attempts));
        Assert.Equal(mails.Count, (await MailsAsync()).Count);
        Assert.Equal(files.Order(), Directory.GetFiles(Path.Combine(Folder, "mail")).Order());
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(mails.Count, await db.Notices.CountAsync(n => n.Code == "Digest", Cancel));
    }

    [Fact]
    public async Task Two_sweeps_at_the_same_moment_tell_each_person_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(SweepAsync, Cancel)));
        var mails = await MailsAsync();
        Assert.Equal(mails.Count, mails.Select(m => m.AccountId).Distinct().Count());
        Assert.All(mails, m => Assert.Equal(1, m.Attempts));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(mails.Count, await db.Notices.CountAsync(n => n.Code == "Digest", Cancel));
    }

    [Fact]
    public async Task A_crash_between_chunks_is_made_good_by_the_next_run()
    {
        await SweepAsync();
        var whole = (await LedgerAsync()).Select(e => (e.ObligationId, e.Rule, e.On, e.AccountId)).Order().ToList();
        var last = whole.Max(e => e.AccountId);
        await GivenAsync(async work =>
        {
            // As if the process had died before the last person's chunk was written.
            work.Db.RemoveRange(await work.Db.ReminderEntries.Where(e => e.AccountId == last).ToListAsync(Cancel));
            work.Db.RemoveRange(await work.Db.OutboxMails.Where(m => m.AccountId == last).ToListAsync(Cancel));
            work.Db.RemoveRange(await work.Db.Notices.Where(n => n.AccountId == last).ToListAsync(Cancel));
            return null;
        });
        await SweepAsync();
        Assert.Equal(whole, (await LedgerAsync()).Select(e => (e.ObligationId, e.Rule, e.On, e.AccountId)).Order());
        Assert.Single(await MailsAsync(), m => m.AccountId == last);
    }

    [Fact]
    public async Task The_ladder_climbs_from_the_officer_to_the_head_to_the_office()
    {
        var late = await WorkDueAsync(new(2022, 11, 14), "Quá hạn một ngày");
        var severe = await WorkDueAsync(new(2022, 11, 8), "Quá hạn năm ngày làm việc");
        var long_ = await WorkDueAsync(new(2022, 11, 1), "Quá hạn mười ngày làm việc");
        await SweepAsync();
        var ledger = await LedgerAsync();
        var reporter = await AccountAsync(Reporter);
        var head = await AccountAsync(AgencyHead);
        var office = await AccountAsync(OfficeStaff);
        Assert.Equal([reporter], People(late));
        Assert.Equal(new[] { reporter, head }.Order(), People(severe));
        Assert.Equal(new[] { reporter, head, office }.Order(), People(long_));

        IEnumerable<int> People(int obligation) => ledger.Where(e => e.ObligationId == obligation).Select(e => e.AccountId).Distinct().Order();
    }

    [Fact]
    public async Task Nobody_hears_of_another_bodys_work_but_the_office()
    {
        await SweepAsync();
        await using var db = await OpenDatabaseAsync();
        var office = await AccountAsync(OfficeStaff);
        var told = await db.ReminderEntries.Where(e => e.AccountId != office)
            .Select(e => new { Mine = db.Users.Where(u => u.Id == e.AccountId).Select(u => u.AgencyId).First(), Theirs = db.Obligations.Where(o => o.Id == e.ObligationId).Select(o => o.AgencyId).First() })
            .ToListAsync(Cancel);
        Assert.NotEmpty(told);
        Assert.All(told, t => Assert.Equal(t.Theirs, t.Mine));
    }

    [Fact]
    public async Task Nothing_is_sent_on_a_rest_day_and_days_missed_are_carried_by_one_digest()
    {
        await SweepAsync();
        var first = await MailsAsync();
        Clock.SetUtcNow(new(2022, 11, 19, 9, 0, 0, TimeSpan.FromHours(7)));
        await SweepAsync();
        Assert.Equal(first.Count, (await MailsAsync()).Count);
        Clock.SetUtcNow(new(2022, 11, 21, 8, 0, 0, TimeSpan.FromHours(7)));
        await SweepAsync();
        Assert.Equal([15, 16, 17, 18, 21], (await LedgerAsync()).Select(e => e.On.Day).Distinct().Order());
        var later = (await MailsAsync()).Skip(first.Count).ToList();
        Assert.NotEmpty(later);
        Assert.All(later, m => Assert.Equal(new DateOnly(2022, 11, 21), m.On));
        Assert.Equal(later.Count, later.Select(m => m.AccountId).Distinct().Count());
    }

    [Fact]
    public async Task The_day_begins_at_midnight_in_Viet_Nam()
    {
        Clock.SetUtcNow(new(2022, 11, 16, 16, 59, 0, TimeSpan.Zero));
        await SweepAsync();
        Assert.Equal([16], (await LedgerAsync()).Select(e => e.On.Day).Distinct());
        Clock.SetUtcNow(new(2022, 11, 16, 17, 1, 0, TimeSpan.Zero));
        await SweepAsync();
        Assert.Equal([16, 17], (await LedgerAsync()).Select(e => e.On.Day).Distinct().Order());
    }

    [Fact]
    public async Task The_mail_names_each_thing_with_its_role_deadline_days_and_link_and_is_marked_as_demo()
    {
        var id = await WorkDueAsync(new(2022, 11, 14), "Việc quá hạn");
        await WorkDueAsync(new(2022, 11, 18), "Việc sắp đến hạn");
        await SweepAsync();
        var account = await AccountAsync(Reporter);
        var mail = (await MailsAsync()).Single(m => m.AccountId == account);
        Assert.StartsWith("[Nhắc việc] ", mail.Subject, StringComparison.Ordinal);
        Assert.Matches(@"\d+ quá hạn, \d+ đến hạn tuần này.* \(dữ liệu minh họa\)$", mail.Subject);
        Assert.Contains("- Việc quá hạn\n  chủ trì; hạn: hạn riêng (ngày 14/11/2022); quá hạn 1 ngày (1 ngày làm việc)\n  http://127.0.0.1:5080/viec/" + id, mail.Body, StringComparison.Ordinal);
        Assert.Contains("còn 3 ngày", mail.Body, StringComparison.Ordinal);
        Assert.Contains("Để thay đổi người nhận", mail.Body, StringComparison.Ordinal);
        Assert.Equal($"nhac-viec.20221115.{account}@theodoi.local", mail.MessageId);
        var file = Assert.Single(Directory.GetFiles(Path.Combine(Folder, "mail")), f => f.Contains($".{account}_", StringComparison.Ordinal));
        var mime = await MimeKit.MimeMessage.LoadAsync(file, Cancel);
        Assert.Equal((mail.Subject, mail.MessageId), (mime.Subject, mime.MessageId));
        Assert.Equal(mail.Body.ReplaceLineEndings("\n").TrimEnd(), mime.TextBody!.ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public async Task Nothing_due_means_no_mail_and_no_notice()
    {
        await GivenAsync(async work =>
        {
            foreach (var assignment in await work.Db.Assignments.Where(a => a.WithdrawnOn == null).Include(a => a.Obligations).ToListAsync(Cancel))
            {
                foreach (var claimed in assignment.Obligations.Where(o => o.IsOpen && o.ClaimDate is not null))
                {
                    claimed.Accept(work.Actor, work.Today);
                }

                if (assignment.Obligations.Any(o => o.IsOpen && o.Role == ObligationRole.Lead))
                {
                    assignment.Withdraw("Không còn việc", work.Actor, work.Today);
                }

                foreach (var part in assignment.Obligations.Where(o => o.IsOpen))
                {
                    part.Report(work.Actor, 100, new(null, work.Today), work.Today);
                    part.Accept(work.Actor, work.Today);
                }
            }

            return null;
        });
        await SweepAsync();
        Assert.Empty(await LedgerAsync());
        Assert.Empty(await MailsAsync());
    }

    [Fact]
    public void A_chunk_holds_whole_people_and_no_more_lines_than_allowed()
    {
        var digests = Enumerable.Range(1, 40).Select(i => new PersonDigest(
            new(i, "", "", null, true, false, false, false), [.. Enumerable.Range(0, i % 7 + 1).Select(_ => ((ReminderItem)null!, ReminderRule.Overdue))])).ToList();
        var chunks = ReminderPlan.InChunks(digests, 10).ToList();
        Assert.Equal(digests.Select(d => d.Person.Id), chunks.SelectMany(c => c).Select(d => d.Person.Id));
        Assert.All(chunks, c => Assert.True(c.Sum(d => d.Lines.Count) <= 10));
        Assert.True(chunks.Count > 1);
    }
}
