using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Blockages;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Features.Letters;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Tests.Features.Progress;

namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>The demo case with one thing of each kind that is Sở Công Thương's own, one it contributes to, and one that is only others'.</summary>
public abstract class AccessTest : ProgressTest
{
    private const string Own = "so-cong-thuong";
    private const string Others = "so-ke-hoach-va-dau-tu";
    private const string Third = "so-noi-vu";
    private static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    protected AccessThings Things { get; } = new();

    /// <summary>Stops each write just before it would last, so that a thousand tries meet the same house.</summary>
    private protected NothingLasts Dry { get; } = new();

    private protected Dictionary<string, ClaimsPrincipal> Principals { get; } = [];

    protected override void Configure(IServiceCollection services)
    {
        services.AddAccounts();
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        services.ConfigureDbContext<TrackerDbContext>(options => options.AddInterceptors(Dry));
    }

    protected async Task MakeThingsAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Services.GetRequiredService<FileIntake>().PathOf("x"))!);
        await MakeAsync(Relation.Own, "Zq1 việc của Sở Công Thương", Own, Third, Own, Reporter);
        await MakeAsync(Relation.Contributed, "Zq2 việc phối hợp", Others, Own, Own, Reporter);
        await MakeOthersAsync();
        await MakeTheHousesAsync();
        await SignEverybodyInAsync();
    }

    /// <summary>Work, reports, papers and files that are nothing to Sở Công Thương.</summary>
    protected Task MakeOthersAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Services.GetRequiredService<FileIntake>().PathOf("x"))!);
        return MakeAsync(Relation.Other, AccessThings.Mark, Others, Third, Others, OtherReporter);
    }

    protected async Task SignEverybodyInAsync()
    {
        foreach (var (column, email) in AccessMatrix.People)
        {
            Principals[column] = email is null ? new ClaimsPrincipal(new ClaimsIdentity()) : await PrincipalAsync(email);
        }
    }

    private async Task<ClaimsPrincipal> PrincipalAsync(string email)
    {
        await SignInAsync(email);
        return (await Services.GetRequiredService<AuthenticationStateProvider>().GetAuthenticationStateAsync()).User;
    }

    // One document with one work on it, the obligation of the given body there, its report with a file, and a request for another due day.
    private async Task MakeAsync(Relation relation, string title, string lead, string contributor, string body, string reporter)
    {
        var (agency, leads, gives) = (await AgencyAsync(body), await AgencyAsync(lead), await AgencyAsync(contributor));
        var document = await GivenAsync(async work =>
        {
            var made = new Resolution(ResolutionKind.KH, $"9{(int)relation}9-KH/TU", await work.Db.Agencies.OrderBy(a => a.Order).FirstAsync(Cancel), new(2022, 8, 9), $"{title} (văn bản)",
                await work.Db.Terms.OrderByDescending(t => t.StartsOn).FirstAsync(Cancel));
            made.Add(new Clause("muc-1", 1, 0, "1.", $"{title} (mục)"));
            made.Attach($"{title}.pdf", StoreFile(), "application/pdf", Pdf.Length, new string('a', 64), "Văn phòng", work.Now);
            work.Db.Add(made);
            return made;
        });
        await SignInAsync(OfficeStaff);
        await using var db = await OpenDatabaseAsync();
        var clause = await db.Clauses.SingleAsync(c => c.ResolutionId == document, Cancel);
        var input = new AssignmentInput { ResolutionId = document, ClauseIds = [clause.Id], Title = title, Due = "Quý IV/2022" };
        input.Lead.Id = leads.Id;
        var part = new ContributorInput { Part = "Góp số liệu" };
        part.Agency.Id = gives.Id;
        input.Contributors.Add(part);
        var work = await Get<AssignmentCommands>().GiveAsync(input, Guid.NewGuid(), Cancel);
        var obligation = await db.Obligations.SingleAsync(o => o.AssignmentId == work && o.AgencyId == agency.Id, Cancel);

        // Of work it contributes to, the lead's own obligation and report are not a body's.
        if (relation == Relation.Contributed)
        {
            await SignInAsync(OtherReporter);
            await SentAsync(await db.Obligations.Where(o => o.AssignmentId == work && o.AgencyId == leads.Id).Select(o => o.Id).SingleAsync(Cancel));
        }

        await SignInAsync(reporter);
        var report = await SentAsync(obligation.Id);
        var ids = await MoreOfAsync(document, clause.Id, obligation.Id, report, title);
        Things.Add("work", relation, new(work, await db.Assignments.Where(a => a.Id == work).Select(a => a.Version).SingleAsync(Cancel)));
        Things.Add("obligation", relation, new(obligation.Id, await db.Obligations.Where(o => o.Id == obligation.Id).Select(o => o.Version).SingleAsync(Cancel)));
        Things.Add("document", relation, new(document, await db.Resolutions.Where(r => r.Id == document).Select(r => r.Version).SingleAsync(Cancel)));
        Things.Add("clause", relation, new(clause.Id, await db.Clauses.Where(c => c.Id == clause.Id).Select(c => c.Version).SingleAsync(Cancel), new Dictionary<string, int> { ["resolutionId"] = document }));
        Things.Add("report", relation, new(report, await db.ProgressReports.Where(r => r.Id == report).Select(r => r.Version).SingleAsync(Cancel)));
        Things.Add("evidence", relation, new(ids.Evidence, 1, new Dictionary<string, int> { ["reportId"] = report }));
        Things.Add("attachment", relation, new(ids.Attachment, 1, new Dictionary<string, int> { ["resolutionId"] = document }));
        Things.Add("due-change", relation, new(ids.Change));
        Things.Add("suggestion", relation, new(ids.Decision));
        Things.Add("letter", relation, await LetterAsync(obligation.Id, (int)relation));
        Things.Add("blockage", relation, await BlockageAsync(obligation.Id, title));
    }

    private async Task<(int Evidence, int Attachment, int Change, int Decision)> MoreOfAsync(int document, int clause, int obligation, int report, string title)
    {
        EvidenceFile? evidence = null;
        await GivenAsync(async work =>
        {
            var told = await work.Db.ProgressReports.Include(r => r.Evidence).SingleAsync(r => r.Id == report, Cancel);
            evidence = new($"{title}.pdf", StoreFile(), "application/pdf", Pdf.Length, new string('b', 64), "Cán bộ", work.Now);
            work.Db.Add(evidence);
            work.Db.Entry(evidence).Property(e => e.ReportId).CurrentValue = told.Id;
            return null;
        });
        var change = await GivenAsync(async work =>
        {
            var duty = await work.Db.Obligations.Include(o => o.Assignment).Include(o => o.Agency).SingleAsync(o => o.Id == obligation, Cancel);
            var terms = DueTerms.Read("15/01/2023", NoDeadline.HasDueDay, new(IssuedOn: null), "Due");
            var asked = DueDayChange.Propose(duty, DueDayChangeKind.Adjustment, terms, "12-CV/TU", work.Today, title, work.Actor, work.Today);
            work.Db.Add(asked);
            return asked;
        });
        var decision = await GivenAsync(async work =>
        {
            var of = await work.Db.Resolutions.SingleAsync(r => r.Id == document, Cancel);
            var refused = SuggestionDecision.Refuse(of, new($"zq-{document}", SuggestionKind.Assignment, $"{title} (mục)", clause), "Không phải việc", work.Actor, work.Now);
            work.Db.Add(refused);
            return refused;
        });
        await using var db = await OpenDatabaseAsync();
        return (evidence!.Id, await db.Attachments.Where(a => a.ResolutionId == document).Select(a => a.Id).SingleAsync(Cancel), change, decision);
    }

    private async Task<AccessThing> BlockageAsync(int obligation, string title)
    {
        var blockage = await Get<BlockageCommands>().RaiseAsync(obligation, new() { What = $"{title} (vướng mắc)", Level = "Ủy ban nhân dân tỉnh" }, Guid.NewGuid(), Cancel);
        await using var db = await OpenDatabaseAsync();
        return await FirstAsync(db.Blockages.Where(b => b.Id == blockage));
    }

    private async Task<AccessThing> LetterAsync(int obligation, int number)
    {
        await SignInAsync(OfficeStaff);
        var letter = await Get<LetterCommands>().DraftAsync(obligation, LetterKind.Explanation, Guid.NewGuid(), Cancel);
        await SignInAsync(OfficeHead);
        await Get<LetterCommands>().IssueAsync(letter, 1, new() { Number = $"90{number}-CV/VPTU", IssuedOn = new(2022, 11, 15), SignerName = "Trần Minh Quân" }, Guid.NewGuid(), Cancel);
        await using var db = await OpenDatabaseAsync();
        return await FirstAsync(db.Letters.Where(l => l.Id == letter));
    }

    private string StoreFile()
    {
        var name = $"{Guid.NewGuid():N}.pdf";
        File.WriteAllBytes(Services.GetRequiredService<FileIntake>().PathOf(name), Pdf);
        return name;
    }

    // What is the office's, the administrator's or everybody's.
    private async Task MakeTheHousesAsync()
    {
        await SignInAsync(OfficeStaff);
        await using var db = await OpenDatabaseAsync();
        var other = Things.Find("document", Relation.Other, null)!.Id;
        var import = await Get<AppendixCommands>().StartAsync(other, $"TT\tTên nhiệm vụ\tCơ quan chủ trì\tThời gian hoàn thành\n1\t{AccessThings.Mark}\tSở Nội vụ\tQuý IV/2022\n2\tViệc hai\tSở Tài chính\t2023", Cancel);
        var view = (await Get<AppendixImportQueries>().FindAsync(import, Cancel))!;
        var (guess, _) = await Get<AppendixImportQueries>().HeaderAsync(view, null, Cancel);
        await Get<AppendixCommands>().MapAsync(import, view.Version, guess!, isOpeningBalance: false, Guid.NewGuid(), Cancel);
        var version = (await Get<AppendixImportQueries>().FindAsync(import, Cancel))!.Version;
        Things.Add("import", new(import, version, new Dictionary<string, int> { ["document"] = other }));
        Things.Add("import-row", new(import, 1, new Dictionary<string, int> { ["row"] = 2, ["rows"] = 2 }));
        var done = await GivenAsync(async work =>
        {
            var finished = new AppendixImport(await work.Db.Resolutions.SingleAsync(r => r.Id == other, Cancel), "xong.xlsx", new string('c', 64), work.Actor, work.Today);
            finished.ChooseSheet(0);
            finished.Finish(new(1, 1, 0, 0, 0, 0), work.Actor, work.Today);
            work.Db.Add(finished);
            return finished;
        });
        Things.Add("import-done", new(done, 1, new Dictionary<string, int> { ["document"] = other }));
        var cycle = await GivenAsync(async work =>
        {
            var planned = ReviewCycle.For(await work.Db.Resolutions.Include(r => r.Term).SingleAsync(r => r.Id == other, Cancel), ReviewBase.DateOfIssue);
            work.Db.Add(planned);
            return planned;
        });
        Things.Add("cycle", new(cycle));
        Things.Add("review", new(await db.Reviews.Where(r => r.CycleId == cycle).Select(r => r.Id).FirstAsync(Cancel)));
        Things.Add("collective", Relation.Own, await CollectiveAsync(Things.Find("document", Relation.Own, null)!.Id, "Zq1 việc chung", Own, Third));
        Things.Add("collective", Relation.Other, await CollectiveAsync(other, AccessThings.Mark, Others, Third));
        var yearly = new AssignmentInput { ResolutionId = other, Title = $"{AccessThings.Mark} (định kỳ)", Due = "hằng quý" };
        yearly.Lead.Id = (await AgencyAsync(Others)).Id;
        var recurring = await Get<AssignmentCommands>().GiveAsync(yearly, Guid.NewGuid(), Cancel);
        Things.Add("recurring", await FirstAsync(db.Assignments.Where(a => a.Id == recurring)));
        Things.Add("indicator", await FirstAsync(db.Indicators));
        Things.Add("agency", await FirstAsync(db.Agencies));
        Things.Add("term", await FirstAsync(db.Terms));
        Things.Add("calendar-day", await FirstAsync(db.CalendarDays));
        var account = await db.Users.SingleAsync(u => u.Email == OtherReporter, Cancel);
        Things.Add("account", new(account.Id));
        await GivenAsync(work =>
        {
            work.Db.Add(new OutboxMail(account.Id, OtherReporter, AccessThings.Mark, AccessThings.Mark, work.Today, "zq9@demo.local"));
            foreach (var user in work.Db.Users.ToList())
            {
                work.Db.Add(new Notice(user.Id, "WorkReminded", $"[\"{(user.Email == OtherReporter ? AccessThings.Mark : "Việc")}\",\"2022-12-31\"]", "/viec-cua-toi", work.Now));
            }

            return Task.FromResult<Entity?>(null);
        });
        Things.Add("mail", new(await db.OutboxMails.Where(m => m.AccountId == account.Id).Select(m => m.Id).FirstAsync(Cancel)));
        var foreign = new AccessThing(await db.Notices.Where(n => n.AccountId == account.Id).OrderByDescending(n => n.Id).Select(n => n.Id).FirstAsync(Cancel));
        var elsewhere = new AccessThing(0, 1, null, (await db.OpenSessionAsync(account.Id, Clock.GetUtcNow().UtcDateTime)).Id);
        foreach (var email in AccessMatrix.People.Select(p => p.Email).OfType<string>())
        {
            var me = await db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync(Cancel);
            Things.Add("notice", Relation.Own, new(await db.Notices.Where(n => n.AccountId == me).OrderByDescending(n => n.Id).Select(n => n.Id).FirstAsync(Cancel)), email);
            Things.Add("session", Relation.Own, new(0, 1, null, (await db.OpenSessionAsync(me, Clock.GetUtcNow().UtcDateTime)).Id), email);
        }

        Things.Add("notice", Relation.Other, foreign);
        Things.Add("session", Relation.Other, elsewhere);
    }

    private async Task<AccessThing> CollectiveAsync(int document, string title, params string[] bodies)
    {
        var input = new AssignmentInput { ResolutionId = document, Title = title, IsCollective = true };
        input.Periods.Add(new() { IsChosen = true, Label = "Cả nhiệm kỳ", Due = "Quý IV/2022" });
        foreach (var body in bodies)
        {
            input.BodyIds.Add((await AgencyAsync(body)).Id);
        }

        var given = await Get<AssignmentCommands>().GiveAsync(input, Guid.NewGuid(), Cancel);
        await using var db = await OpenDatabaseAsync();
        return await FirstAsync(db.Assignments.Where(a => a.Id == given));
    }

    private static async Task<AccessThing> FirstAsync<T>(IQueryable<T> all)
        where T : Entity => await all.OrderBy(e => e.Id).Select(e => new AccessThing(e.Id, e.Version, null, null)).FirstAsync(Cancel);

    /// <summary>A write got as far as its commit.</summary>
    private protected sealed class WouldLastException(bool touches) : Exception
    {
        /// <summary>Whether it found or made anything, beside the note that it ran.</summary>
        public bool Touches { get; } = touches;
    }

    private protected sealed class NothingLasts : DbTransactionInterceptor
    {
        public bool IsOn { get; set; }

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            System.Data.Common.DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            IsOn
                ? throw new WouldLastException(eventData.Context!.ChangeTracker.Entries().Any(e => e.Entity is not (Operation or HistoryHead)))
                : base.TransactionCommittingAsync(transaction, eventData, result, cancellationToken);
    }
}
