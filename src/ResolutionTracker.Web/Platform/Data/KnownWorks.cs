using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Import;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>Work as an appendix says it: for the export, and for seeing what a file would change.</summary>
public static class KnownWorks
{
    /// <param name="documentId">The document whose appendix is read; null for an export.</param>
    public static async Task<IReadOnlyList<KnownWork>> ReadAsync(this IQueryable<Assignment> assignments, TrackerDbContext db, int? documentId, CancellationToken cancellationToken)
    {
        var ofDocument = documentId is null ? []
            : (await db.AssignmentSources.Where(s => s.ResolutionId == documentId).Select(s => s.AssignmentId).ToListAsync(cancellationToken)).ToHashSet();
        var heads = await assignments.AsNoTracking().OrderBy(a => a.Id).Select(a => new Head(
            a.Id, a.Code, a.Title, a.Form, a.WithdrawnOn != null, a.Deliverable, a.Leader, a.Authority, a.Content,
            a.Rule!.Text, a.Rule!.StoppedOn != null, a.Rule!.LeadId, a.Rule!.Lead!.Name)).ToListAsync(cancellationToken);
        var owed = (await assignments.AsNoTracking().SelectMany(a => a.Obligations).OrderBy(o => o.Id).Select(o => new Owed(
            o.AssignmentId, o.Role, o.AgencyId, o.Agency.Name, o.DueText, o.OriginalDueOn, o.DueOn, o.NoDeadline, o.AcceptedOn, o.ClaimDate, o.EndedOn, o.CompletionPaper))
            .ToListAsync(cancellationToken)).ToLookup(o => o.AssignmentId);
        var parts = (await assignments.AsNoTracking().Where(a => a.Form == AssignmentForm.Recurring).SelectMany(a => a.Rule!.Parts).OrderBy(p => p.Id)
            .Select(p => new { p.Rule.AssignmentId, p.AgencyId, p.Agency.Name }).ToListAsync(cancellationToken)).ToLookup(p => p.AssignmentId, p => new KnownBody(p.AgencyId, p.Name));
        var periods = await PeriodsAsync(assignments, db, cancellationToken);
        return [.. heads.Select(h => Of(h, ofDocument.Contains(h.Id), [.. owed[h.Id]], [.. parts[h.Id]]) with { Periods = [.. periods[h.Id]] })];
    }

    // A period is written about where the lead's part or a contributor's is.
    private static async Task<ILookup<int, OpenPeriod>> PeriodsAsync(IQueryable<Assignment> assignments, TrackerDbContext db, CancellationToken cancellationToken)
    {
        var owed = await assignments.AsNoTracking().Where(a => a.Form == AssignmentForm.Recurring).SelectMany(a => a.Obligations).Where(o => o.PeriodLabel != null).OrderBy(o => o.Role).ThenBy(o => o.Id)
            .Select(o => new
            {
                o.AssignmentId,
                o.PeriodLabel,
                o.StartOn,
                o.DueOn,
                IsOpen = o.AcceptedOn == null && o.EndedOn == null,
                IsTouched = o.ClaimDate != null || o.SubmittedUpOn != null || o.SuspendedOn != null
                    || db.ProgressReports.Any(r => r.ObligationId == o.Id) || db.DueDayChanges.Any(c => c.ObligationId == o.Id),
            }).ToListAsync(cancellationToken);
        return owed.GroupBy(o => (o.AssignmentId, o.PeriodLabel)).Where(g => g.First().IsOpen)
            .ToLookup(g => g.Key.AssignmentId, g => new OpenPeriod(g.Key.PeriodLabel!, g.Min(o => o.StartOn), g.First().DueOn, g.Any(o => o.IsTouched)));
    }

    private static KnownWork Of(Head head, bool isOfDocument, List<Owed> owed, List<KnownBody> parts)
    {
        var leads = owed.Where(o => o.Role == ObligationRole.Lead).ToList();
        var recurs = head.Form == AssignmentForm.Recurring;
        var first = leads.FirstOrDefault();
        return new(head.Id, head.Code, head.Title, head.Form)
        {
            IsOfDocument = isOfDocument,
            IsClosed = head.IsWithdrawn || !leads.Exists(o => o.IsOpen) && !(head.RuleText is not null && !head.IsStopped),
            Leads = recurs ? [new(head.RuleLeadId ?? 0, head.RuleLead ?? "")] : Bodies(leads.Exists(o => o.EndedOn is null) ? leads.Where(o => o.EndedOn is null) : leads),
            Contributors = recurs ? parts : Bodies(owed.Where(o => o.Role == ObligationRole.Contribution && (o.EndedOn is null || head.IsWithdrawn))),
            Deliverable = head.Deliverable,
            DueText = recurs ? head.RuleText : string.Join("; ", leads.Select(o => o.DueText).OfType<string>().Distinct(StringComparer.Ordinal)),
            DueOn = first?.OriginalDueOn,
            NoDeadline = first?.NoDeadline ?? NoDeadline.NotSet,
            Leader = head.Leader,
            Authority = head.Authority,
            Content = head.Content,
            MovedTo = head.Form == AssignmentForm.Plain && first is { } lead && lead.DueOn != lead.OriginalDueOn ? lead.DueOn : null,
            CompletedOn = head.Form == AssignmentForm.Plain && first is { AcceptedOn: not null } ? first.ClaimDate : null,
            CompletionPaper = head.Form == AssignmentForm.Plain ? first?.CompletionPaper : null,
        };
    }

    private static List<KnownBody> Bodies(IEnumerable<Owed> owed) => [.. owed.Select(o => new KnownBody(o.AgencyId, o.Agency)).Distinct()];

    private sealed record Head(
        int Id, string? Code, string Title, AssignmentForm Form, bool IsWithdrawn, string? Deliverable, string? Leader, string? Authority, string? Content,
        string? RuleText, bool IsStopped, int? RuleLeadId, string? RuleLead);

    private sealed record Owed(
        int AssignmentId, ObligationRole Role, int AgencyId, string Agency, string? DueText, DateOnly? OriginalDueOn, DateOnly? DueOn, NoDeadline NoDeadline,
        DateOnly? AcceptedOn, DateOnly? ClaimDate, DateOnly? EndedOn, string? CompletionPaper)
    {
        public bool IsOpen => AcceptedOn is null && EndedOn is null;
    }
}
