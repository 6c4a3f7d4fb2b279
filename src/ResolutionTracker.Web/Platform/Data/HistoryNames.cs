using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>The names people know things by, for lists that hold only kinds and numbers.</summary>
internal sealed class HistoryNames
{
    private readonly Dictionary<(string Kind, int Id), string> _names = [];

    private sealed record Named(int Id, string? Name, string? Agency = null, string? Period = null);

    public string? Of(string kind, int id) => _names.GetValueOrDefault((kind, id));

    /// <summary>The name behind a field that holds the number of another thing; null where the field holds none that is known.</summary>
    public string? Behind(string field, string? number) =>
        KindBehind(field) is { } kind && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? Of(kind, id) : null;

    public static async Task<HistoryNames> ReadAsync(TrackerDbContext db, IReadOnlyCollection<HistoryEntry> entries, CancellationToken cancellationToken)
    {
        var wanted = entries.SelectMany(e => new[] { (Kind: e.SubjectKind, Id: e.SubjectId), (Kind: e.EntityKind, Id: e.EntityId) })
            .Concat(entries.SelectMany(e => HistoryWriter.Read(e.Changes)).SelectMany(c => new[] { (c.F, V: c.O), (c.F, V: c.N) })
                .Where(v => v.V is not null && KindBehind(v.F) is not null).Select(v => (Kind: KindBehind(v.F)!, Id: int.Parse(v.V!, CultureInfo.InvariantCulture))))
            .ToLookup(w => w.Kind, w => w.Id);
        var names = new HistoryNames();
        foreach (var kind in wanted)
        {
            if (Question(db, kind.Key, [.. kind.Distinct()]) is { } question)
            {
                foreach (var found in await question.ToListAsync(cancellationToken))
                {
                    names._names[(kind.Key, found.Id)] = string.Join(" · ", new[] { found.Name, found.Agency, found.Period }.Where(n => !string.IsNullOrEmpty(n)));
                }
            }
        }

        return names;
    }

    private static string? KindBehind(string field) => field switch
    {
        "AgencyId" or "LeadId" or "DeciderId" or "ParentId" or "IssuerId" => "Agency",
        "OrientationId" => "Orientation",
        "SpecialistId" => "UserAccount",
        _ => null,
    };

    // A relation, a target or a calendar day is known by what it belongs to.
    private static IQueryable<Named>? Question(TrackerDbContext db, string kind, int[] ids) => kind switch
    {
        "Assignment" => db.Assignments.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title, null, null)),
        "AppendixImport" => db.AppendixImports.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Resolution.Symbol ?? x.Resolution.Summary, x.FileName, null)),
        "AssignmentSource" => db.AssignmentSources.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Resolution.Symbol ?? x.Resolution.Summary, null, null)),
        "Obligation" => db.Obligations.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Assignment.Title, x.Agency.Name, x.PeriodLabel)),
        "RecurringRule" => db.Set<Domain.Assignments.RecurringRule>().Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Assignment.Title, x.Text, null)),
        "RecurringPart" => db.Set<Domain.Assignments.RecurringPart>().Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Rule.Assignment.Title, x.Agency.Name, null)),
        "DueDayChange" => db.DueDayChanges.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Obligation.Assignment.Title, x.Obligation.Agency.Name, x.Obligation.PeriodLabel)),
        "Letter" => db.Letters.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Obligation.Assignment.Title, x.Agency.Name, x.Number)),
        "Comment" => db.Comments.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Assignment.Title, x.AuthorName, null)),
        "CommentMention" => db.Set<Domain.Comments.CommentMention>().Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name, null, null)),
        "Suspension" => db.Suspensions.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Obligation.Assignment.Title, x.Obligation.Agency.Name, x.Obligation.PeriodLabel)),
        "Correction" => db.Corrections.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Obligation.Assignment.Title, x.Obligation.Agency.Name, x.Obligation.PeriodLabel)),
        "Blockage" => db.Blockages.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.What, x.Decider != null ? x.Decider.Name : x.Level, null)),
        "BlockedDuty" => db.BlockedDuties.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Obligation.Assignment.Title, x.Obligation.Agency.Name, x.Obligation.PeriodLabel)),
        "UrgingCall" => db.UrgingCalls.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Obligation.Assignment.Title, x.Person, null)),
        "ProgressReport" => db.ProgressReports.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Obligation.Assignment.Title, x.Obligation.Agency.Name, x.PeriodLabel)),
        "ReportingRegime" => db.ReportingRegimes.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, db.Assignments.Where(a => a.Id == x.AssignmentId).Select(a => a.Title).FirstOrDefault(), db.Agencies.Where(a => a.Id == x.AgencyId).Select(a => a.Name).FirstOrDefault(), null)),
        "EvidenceFile" => db.EvidenceFiles.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.OriginalName, null, null)),
        "AgencyName" => db.Set<Domain.Agencies.AgencyName>().Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name, null, null)),
        "Attachment" => db.Attachments.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Resolution.Symbol ?? x.Resolution.Summary, x.OriginalName, null)),
        "Resolution" => db.Resolutions.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Symbol ?? x.Summary, null, null)),
        "ResolutionRelation" => db.Relations.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.From.Symbol ?? x.From.Summary, x.To.Symbol ?? x.To.Summary, null)),
        "SuggestionDecision" => db.SuggestionDecisions.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Resolution.Symbol ?? x.Resolution.Summary, x.Sentence, null)),
        "Clause" => db.Clauses.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Resolution.Symbol ?? x.Resolution.Summary, x.Label, null)),
        "TextVersion" => db.TextVersions.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Resolution.Symbol ?? x.Resolution.Summary, x.Number.ToString(), null)),
        "Indicator" => db.Indicators.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name, null, null)),
        "Agency" => db.Agencies.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name, null, null)),
        "Review" => db.Reviews.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Cycle.Resolution.Symbol ?? x.Cycle.Resolution.Summary, null, null)),
        "ReviewCycle" => db.ReviewCycles.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Resolution.Symbol ?? x.Resolution.Summary, null, null)),
        "Term" => db.Terms.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name, null, null)),
        "Orientation" => db.Orientations.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title, null, null)),
        "Goal" => db.Goals.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Title, null, null)),
        "CalendarDay" => db.CalendarDays.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.Name, null, null)),
        "UserAccount" => db.Users.Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, x.FullName, null, null)),
        "IndicatorTarget" => db.Set<Domain.Indicators.IndicatorTarget>().Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, db.Indicators.Where(i => i.Id == x.IndicatorId).Select(i => i.Name).FirstOrDefault(), x.Year.ToString(), null)),
        "IndicatorValue" => db.Set<Domain.Indicators.IndicatorValue>().Where(x => ids.Contains(x.Id)).Select(x => new Named(x.Id, db.Indicators.Where(i => i.Id == x.IndicatorId).Select(i => i.Name).FirstOrDefault(), x.Year.ToString(), null)),
        _ => null,
    };
}
