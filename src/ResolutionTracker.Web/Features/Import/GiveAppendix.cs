using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Reminders;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>What a person said when they had an import given.</summary>
/// <param name="Seen">By what the rows they looked at are known; see <see cref="AppendixReview.Seal"/>.</param>
/// <param name="Reason">Why known work is changed.</param>
/// <param name="DuesAreCorrected">They confirm that other deadlines correct what was entered and extend nothing.</param>
public sealed record AppendixConsent(string Seen, string? Reason = null, bool DuesAreCorrected = false);

/// <summary>How far an import is.</summary>
public sealed record ImportStep(string Name, int Done, int Total);

/// <summary>Gives the work of an appendix: all of it or nothing, in one transaction.</summary>
public sealed class GiveAppendix(UnitOfWork door, Today today)
{
    private const int TellEvery = 250;
    private const int ShortestPart = 30;

    /// <exception cref="RuleBroken"><c>NotHere</c>, <c>ImportFinished</c>, <c>MapFirst</c>, <c>RowsBlocked</c>, <c>ReviewChanged</c>, <c>ReasonEmpty</c>, <c>DuesUnconfirmed</c>, and those of the work itself.</exception>
    public async Task<AppendixOutcome> RunAsync(int importId, AppendixConsent consent, Guid operationId, Action<ImportStep> tell, CancellationToken cancellationToken)
    {
        AppendixOutcome? outcome = null;
        await door.RunAsync(Policies.EditContent, operationId, async work =>
        {
            tell(new("Reading", 0, 0));
            var import = await work.Db.AppendixImports.Include(i => i.Resolution).FirstOrDefaultAsync(i => i.Id == importId, cancellationToken) ?? throw new RuleBroken("NotHere");
            import.DemandInReview();
            var basis = await AppendixBasis.LoadAsync(work.Db, import, await today.DeadlinesAsync(cancellationToken), work.Today, cancellationToken) ?? throw new RuleBroken("MapFirst");
            var review = basis.Review();
            cancellationToken.ThrowIfCancellationRequested();
            var sum = review.Sum;
            if (sum.Blocked > 0)
            {
                throw new RuleBroken("RowsBlocked", null, sum.Blocked);
            }

            // Somebody may have corrected a row, or the work, since the person looked.
            if (review.Seal != consent.Seen)
            {
                throw new RuleBroken("ReviewChanged");
            }

            var why = sum.Changed > 0 ? Words.Reason(consent.Reason) : null;
            if (review.DueCorrections > 0 && !consent.DuesAreCorrected)
            {
                throw new RuleBroken("DuesUnconfirmed", "Dues", review.DueCorrections);
            }

            outcome = new(sum.Rows, sum.Made, sum.Changed, sum.Unchanged, sum.Skipped, 0) { Heads = review.Heads, Totals = review.Totals };
            await GiveAsync(work, import, basis, review, why, tell, cancellationToken);
            import.Finish(outcome, work.Actor, work.Today);
            tell(new("Writing", 0, 0));
            return import;
        }, cancellationToken);
        return outcome ?? new(0, 0, 0, 0, 0, 0);
    }

    private static async Task GiveAsync(Work work, AppendixImport import, AppendixBasis basis, AppendixReview review, string? reason, Action<ImportStep> tell, CancellationToken cancellationToken)
    {
        var document = await work.Db.Resolutions.Include(r => r.Term).Include(r => r.Clauses).AsSplitQuery().SingleAsync(r => r.Id == import.ResolutionId, cancellationToken);
        var agencies = await work.Db.Agencies.ToDictionaryAsync(a => a.Id, cancellationToken);
        var giving = new AppendixGiving(document, agencies, basis.Context.Appendix.Deadlines, work.Actor, work.Today) { IsOldWork = import.IsOpeningBalance };
        var clauses = new ClauseFinder(document.Clauses);
        var todo = review.Rows.Where(r => r.Outcome is RowOutcome.Made or RowOutcome.Changed).ToList();
        var owner = new Dictionary<Entity, Entity>(ReferenceEqualityComparer.Instance);
        var told = new BodiesToTell();
        var made = new List<Assignment>();
        foreach (var row in todo.Where(r => r.Outcome == RowOutcome.Made))
        {
            if (made.Count % TellEvery == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                tell(new("Giving", made.Count, todo.Count));
            }

            made.Add(Make(row, giving, clauses, import, work));
        }

        var edits = new EditKnownWork(work, giving, agencies);
        var corrected = todo.Where(r => r.CorrectsDue).Select(r => r.Known!.Id).ToHashSet();
        foreach (var changed in await edits.RunAsync([.. todo.Where(r => r.Outcome == RowOutcome.Changed)], reason, told, cancellationToken))
        {
            Own(owner, changed);
        }

        made.ForEach(a => Own(owner, a));
        work.AddInBulk(made);
        work.NoteMany("ImportAppendix", import, changed => owner.GetValueOrDefault(changed) ?? (changed is Assignment ? changed : import), reason,
            subject => subject is Assignment && corrected.Contains(subject.Id) ? "CorrectDueByFile" : null);
        work.AfterSaving(async later =>
        {
            if (!import.IsOpeningBalance)
            {
                made.ForEach(told.Add);
                await told.TellAsync(work, document, later);
            }

            // Whoever began long work is told of its end, wherever they are by then.
            if (!work.Actor.IsSystem)
            {
                work.Db.Notices.Add(new Notice(work.Actor.AccountId, "AppendixImported", Notices.Arguments(
                    document.Symbol ?? document.Summary, Said(review.Sum.Made), Said(review.Sum.Changed), Said(review.Sum.Skipped)), Urls.Appendix(document.Id, import.Id), work.Now));
            }
        });
    }

    private static Assignment Make(ReviewRow row, AppendixGiving giving, ClauseFinder clauses, AppendixImport import, Work work)
    {
        var assignment = giving.Give(row, clauses.Find(row.Row.Title));
        if (row.Row.Code is { } code)
        {
            assignment.KeepCode(code);
        }

        assignment.BringInBy(import.Id, import.IsOpeningBalance);
        if (row.CompletedOn is { } day)
        {
            foreach (var obligation in assignment.Obligations.Where(o => o.Role == ObligationRole.Lead).ToList())
            {
                obligation.EnterAsDone(day, row.Row[AppendixColumn.CompletedNumber], work.Actor, work.Today);
            }
        }

        return assignment;
    }

    private static void Own(Dictionary<Entity, Entity> owner, Assignment assignment)
    {
        owner[assignment] = assignment;
        foreach (var part in assignment.Obligations.Cast<Entity>().Concat(assignment.Sources))
        {
            owner[part] = assignment;
        }

        if (assignment.Rule is { } rule)
        {
            owner[rule] = assignment;
            foreach (var part in rule.Parts)
            {
                owner[part] = assignment;
            }
        }
    }

    private static string Said(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Finds the clause that a row of the appendix repeats.</summary>
    private sealed class ClauseFinder
    {
        private readonly Dictionary<string, Clause> _same = new(StringComparer.Ordinal);
        private readonly List<(string Folded, Clause Clause)> _all = [];

        public ClauseFinder(IEnumerable<Clause> clauses)
        {
            foreach (var clause in clauses)
            {
                var folded = Folding.Fold(clause.Text);
                _same.TryAdd(folded, clause);
                _all.Add((folded, clause));
            }
        }

        /// <summary>The clause that says the same, or the only one that has the title within it.</summary>
        public Clause? Find(string title)
        {
            var folded = Folding.Fold(title);
            if (_same.TryGetValue(folded, out var same))
            {
                return same;
            }

            if (folded.Length < ShortestPart)
            {
                return null;
            }

            var holding = _all.Where(c => c.Folded.Contains(folded, StringComparison.Ordinal)).Take(2).ToList();
            return holding.Count == 1 ? holding[0].Clause : null;
        }
    }
}
