using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Time;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What the form of an assignment offers to choose from.</summary>
public sealed record AssignmentFormOptions(
    IReadOnlyList<NameOption> Agencies, IReadOnlyList<IGrouping<AgencyKind, Choice>> Bodies, IReadOnlyList<Choice> Orientations, IReadOnlyList<Choice> Documents);

/// <summary>The document the work rests on: its clauses, and what it means for deadlines.</summary>
public sealed record SourceDocument(int Id, string Name, string Summary, IReadOnlyList<ClauseOption> Clauses, IReadOnlyList<WorkPeriod> Periods, DeadlineContext Context, WorkingCalendar Calendar);

public sealed record ClauseOption(int Id, string? Label, string Text);

public sealed class AssignmentFormQueries(IDbContextFactory<TrackerDbContext> contexts, CurrentUser user, Today today, AssignmentItemQueries items)
{
    public async Task<AssignmentFormOptions> OptionsAsync(CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var agencies = await db.Agencies.Where(a => !a.IsClosed).OrderBy(a => a.Order).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.Name, a.SearchText, a.Kind }).ToListAsync(cancellationToken);
        var orientations = await db.Orientations.OrderBy(o => o.Order).ThenBy(o => o.Id).Select(o => new Choice(o.Id, o.Title)).ToListAsync(cancellationToken);
        var documents = await db.Resolutions.VisibleTo(db, actor).Where(r => !r.IsSecret).OrderByDescending(r => r.IssuedOn).ThenBy(r => r.Id)
            .Select(r => new Choice(r.Id, r.Symbol == null ? r.Summary : r.Symbol + " · " + r.Summary)).ToListAsync(cancellationToken);
        return new(
            [.. agencies.Select(a => new NameOption(a.Id, a.Name, a.SearchText))],
            [.. agencies.Where(a => a.Kind != AgencyKind.Central).GroupBy(a => a.Kind, a => new Choice(a.Id, a.Name))],
            orientations, documents);
    }

    /// <summary>The document of a clause; null when there is none such.</summary>
    public async Task<int?> DocumentOfAsync(int clauseId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Clauses.Where(c => c.Id == clauseId).Select(c => (int?)c.ResolutionId).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<SourceDocument?> DocumentAsync(int id, CancellationToken cancellationToken)
    {
        var actor = await user.ActorAsync();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var document = await db.Resolutions.VisibleTo(db, actor).Include(r => r.Term).FirstOrDefaultAsync(r => r.Id == id, cancellationToken);
        if (document is null)
        {
            return null;
        }

        var texts = await db.Clauses.Where(c => c.ResolutionId == id).OrderBy(c => c.Order).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        var paths = ClausePaths.Of([.. texts.Select(c => new ClauseStep(c.Id, c.Level, c.Label ?? c.Anchor))]);
        List<ClauseOption> clauses = [.. texts.Select(c => new ClauseOption(c.Id, c.Label is null ? null : paths[c.Id], c.Text))];
        var term = document.Term ?? await db.Terms.OrderByDescending(t => t.StartsOn).ThenBy(t => t.Id).FirstOrDefaultAsync(cancellationToken);
        var rules = await today.DeadlinesAsync(cancellationToken);
        return new(id, document.Symbol ?? document.Summary, document.Summary, clauses, WorkPeriod.OfTerm(term), rules.ContextOf(document), rules.Calendar);
    }

    /// <summary>An assignment as its form shows it, with the version the form was filled from.</summary>
    public async Task<(AssignmentItem Item, AssignmentInput Input)?> ForEditAsync(int id, CancellationToken cancellationToken)
    {
        if (await items.FindAsync(id, cancellationToken) is not { } item)
        {
            return null;
        }

        var first = item.Sources.Count > 0 ? item.Sources[0].ResolutionId : (int?)null;
        var input = new AssignmentInput
        {
            ResolutionId = first,
            ClauseIds = [.. item.Sources.Where(s => s.ResolutionId == first && s.ClauseId is not null).Select(s => s.ClauseId!.Value)],
            Sentence = item.Sources.Where(s => s.ResolutionId == first).Select(s => s.Sentence).FirstOrDefault(s => s is not null),
            Title = item.Title,
            Content = item.Content,
            Officer = item.Rule is { } rule ? rule.Officer : item.Lead?.Officer,
            Deliverable = item.Deliverable,
            DeliverableKind = item.DeliverableKind,
            CompletedBy = item.CompletedBy,
            Due = item.Rule?.Text ?? item.Lead?.DueText ?? (item.Lead?.Facts.OriginalDueOn is { } due ? Formats.Date(due) : null),
            WhenEmpty = item.Lead?.Facts.NoDeadline ?? NoDeadline.NotSet,
            Authority = item.Authority,
            Leader = item.Leader,
            Implementer = item.Implementer,
            OrientationId = item.OrientationId,
            IsCollective = item.IsCollective,
        };
        input.Lead.Id = item.Rule?.LeadId ?? item.Lead?.AgencyId;
        foreach (var part in item.Rule?.Parts ?? [])
        {
            var row = new ContributorInput { Part = part.Part };
            row.Agency.Id = part.AgencyId;
            input.Contributors.Add(row);
        }

        foreach (var part in item.Contributions.Where(c => c.IsOpen && item.IsPlain))
        {
            // Their own day only: most share that of the whole.
            var own = part.Facts.OriginalDueOn != item.Lead?.Facts.OriginalDueOn ? part.Facts.OriginalDueOn : null;
            var row = new ContributorInput { Part = part.Part, Due = own is { } day ? part.DueText ?? Formats.Date(day) : null };
            row.Agency.Id = part.AgencyId;
            input.Contributors.Add(row);
        }

        return (item, input);
    }
}
