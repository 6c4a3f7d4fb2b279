using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Goals;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>Nhiệm vụ: answers the six questions and holds the obligations that count. It is never overdue itself.</summary>
public sealed partial class Assignment : Entity
{
    private readonly List<Obligation> _obligations = [];
    private readonly List<AssignmentSource> _sources = [];

    private Assignment() { }

    public string Title { get; private set; } = "";

    /// <summary>Nội dung, where the title does not say it all.</summary>
    public string? Content { get; private set; }

    public AssignmentForm Form { get; private set; }

    public string? Deliverable { get; private set; }

    public string? DeliverableKind { get; private set; }

    public CompletedBy CompletedBy { get; private set; }

    public string? Authority { get; private set; }

    public string? Leader { get; private set; }

    /// <summary>Đơn vị thực hiện: to which the lead passes the work and stays answerable.</summary>
    public string? Implementer { get; private set; }

    public int? OrientationId { get; private set; }

    /// <summary>The breakthrough or other orientation the work serves.</summary>
    public Orientation? Orientation { get; private set; }

    /// <summary>The day the work was given: the day of issue of its document where that is known.</summary>
    public DateOnly AssignedOn { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawReason { get; private set; }

    public bool IsDemo { get; private set; }

    public string SearchText { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    public IReadOnlyList<Obligation> Obligations => _obligations;

    public IReadOnlyList<AssignmentSource> Sources => _sources;

    /// <summary>Gives the work as its draft has it: to many bodies, again and again, or once.</summary>
    /// <exception cref="RuleBroken">Those of <see cref="GiveToAll"/>, <see cref="GiveToAllRecurring"/>, <see cref="GiveRecurring"/> and <see cref="Give"/>.</exception>
    public static Assignment GiveAsDrafted(AssignmentDraft draft, Actor actor, DateOnly assignedOn, DateOnly today) =>
        draft.ToAll is { } all ? draft.Recurs is null ? GiveToAll(draft, all.Bodies, all.Periods, actor, assignedOn) : GiveToAllRecurring(draft, all.Bodies, actor, assignedOn, today)
        : draft.Recurs is null ? Give(draft, actor, assignedOn)
        : GiveRecurring(draft, actor, assignedOn, today);

    /// <summary>A plain assignment: one lead, its contributors, one due day or a reason for none.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>TitleEmpty</c>, <c>TooLong</c>, <c>LeadEmpty</c>, <c>LeadAlsoContributes</c>, <c>ContributorTwice</c>, <c>ContributorAfterLead</c>.</exception>
    public static Assignment Give(AssignmentDraft draft, Actor actor, DateOnly assignedOn)
    {
        actor.DemandOffice();
        var lead = draft.Lead ?? throw new RuleBroken("LeadEmpty", "Lead");
        var assignment = new Assignment { Form = AssignmentForm.Plain, AssignedOn = assignedOn };
        assignment.Describe(draft);
        Contributors.Demand(draft.Contributors, lead, draft.Due);
        assignment._obligations.Add(new(assignment, lead, ObligationRole.Lead, assignedOn, draft.Due, draft.Officer, null, null, 0));
        assignment.SetContributors(draft);
        return assignment;
    }

    public void MarkDemo() => IsDemo = true;

    /// <summary>Corrects what was entered. The lead stays: giving the work to another body is <see cref="GiveTo"/>.</summary>
    /// <exception cref="RuleBroken">As for <see cref="Give"/>, and <c>ReasonEmpty</c>, <c>AssignmentWithdrawn</c>, <c>ObligationClosed</c>, <c>GivenOnce</c>.</exception>
    public void Edit(AssignmentDraft draft, string? reason, Actor actor)
    {
        actor.DemandOffice();
        Words.Reason(reason);
        DemandNotWithdrawn();
        Describe(draft);
        if (Form != AssignmentForm.Plain)
        {
            return;
        }

        var lead = Lead;
        if (draft.Recurs is not null && draft.Recurs.Text != lead.DueText)
        {
            throw new RuleBroken("GivenOnce", "Due");
        }

        Contributors.Demand(draft.Contributors, lead.Agency, draft.Due);
        lead.Describe(draft.Officer, null);
        if (lead.DueText != draft.Due.Text || lead.NoDeadline != draft.Due.NoDeadline)
        {
            lead.Restate(draft.Due, AssignedOn);
        }

        SetContributors(draft);
    }

    /// <summary>Gives the work to another lead; what the former one reported stays in the history.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ReasonEmpty</c>, <c>SameLead</c>, <c>ContributesAlready</c>, <c>ClaimWaits</c>, <c>ObligationClosed</c>.</exception>
    public void GiveTo(Obligation obligation, Agency agency, string? officer, string? reason, Actor actor)
    {
        actor.DemandOffice();
        Words.Reason(reason);
        DemandNotWithdrawn();
        if (obligation.AgencyId == agency.Id)
        {
            throw new RuleBroken("SameLead", "Lead");
        }

        if (_obligations.Any(o => o.Role == ObligationRole.Contribution && o.EndedOn is null && o.AgencyId == agency.Id) || Rule?.Parts.Any(p => p.AgencyId == agency.Id) == true)
        {
            throw new RuleBroken("ContributesAlready", "Lead", agency.Name);
        }

        if (_obligations.Any(o => o != obligation && o.Role == ObligationRole.Lead && o.AgencyId == agency.Id && o.PeriodLabel == obligation.PeriodLabel))
        {
            throw new RuleBroken("SameLead", "Lead");
        }

        var former = obligation.AgencyId;
        obligation.PassTo(agency, officer);
        if (Rule is { } rule)
        {
            // Who takes over a period takes over the later ones.
            foreach (var later in _obligations.Where(o => o is { IsOpen: true, Role: ObligationRole.Lead, ClaimDate: null, SubmittedUpOn: null } && o.PeriodOrder > obligation.PeriodOrder && o.AgencyId != agency.Id && (Form == AssignmentForm.Recurring || o.AgencyId == former)).ToList())
            {
                later.PassTo(agency, officer);
            }

            if (Form == AssignmentForm.Recurring)
            {
                rule.PassTo(agency, officer);
            }
        }
    }

    /// <summary>Thu hồi: ends what is still open; what was completed stays completed.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ReasonEmpty</c>, <c>AssignmentWithdrawn</c>, <c>NothingToWithdraw</c>, <c>ClaimWaitsForWithdrawal</c>.</exception>
    public void Withdraw(string? reason, Actor actor, DateOnly today)
    {
        actor.DemandOffice();
        var words = Words.Reason(reason);
        DemandNotWithdrawn();
        var open = _obligations.Where(o => o.IsOpen).ToList();
        if (!open.Exists(o => o.Role == ObligationRole.Lead) && Rule is not { StoppedOn: null })
        {
            throw new RuleBroken("NothingToWithdraw");
        }

        EndAll(open, today);
        WithdrawnOn = today;
        WithdrawReason = words;
    }

    // What a body says is done is settled before it is taken away.
    private static void EndAll(List<Obligation> open, DateOnly today)
    {
        if (open.Find(o => o.ClaimDate is not null) is { } claimed)
        {
            throw new RuleBroken("ClaimWaitsForWithdrawal", null, claimed.Agency.Name);
        }

        foreach (var obligation in open)
        {
            obligation.End(today, by: null);
        }
    }

    /// <summary>The lead's obligation of a plain assignment.</summary>
    public Obligation Lead => _obligations.First(o => o.Role == ObligationRole.Lead);

    private void Describe(AssignmentDraft draft)
    {
        Title = Words.Required(draft.Title, "Title", Words.TitleLength);
        Content = Words.Optional(draft.Content, "Content", Words.TextLength);
        Deliverable = Words.Optional(draft.Deliverable, "Deliverable", Words.TitleLength);
        DeliverableKind = Words.Optional(draft.DeliverableKind, "DeliverableKind", 100);
        CompletedBy = draft.CompletedBy == CompletedBy.Report && Form != AssignmentForm.Recurring && Rule is null
            ? throw new RuleBroken("ReportCompletesPeriodsOnly", "CompletedBy")
            : draft.CompletedBy;
        Authority = Words.Optional(draft.Authority, "Authority", Words.NameLength);
        Leader = Words.Optional(draft.Leader, "Leader", Words.NameLength);
        Implementer = Words.Optional(draft.Implementer, "Implementer", Words.TitleLength);
        Orientation = draft.Orientation;
        OrientationId = draft.Orientation?.Id is > 0 and var known ? known : null;
        SearchText = Folding.Fold($"{Title} {Deliverable} {Code}");
        SortKey = VietnameseOrder.Key(Title);
        SetSources(draft);
    }

    private void SetSources(AssignmentDraft draft)
    {
        _sources.RemoveAll(s => !draft.Sources.Any(d => d.Resolution.Id == s.ResolutionId && d.Clause?.Id == s.ClauseId));
        var sentence = draft.Sentence;
        foreach (var (resolution, clause) in draft.Sources)
        {
            if (!_sources.Any(s => s.Resolution == resolution && s.Clause == clause || s.ResolutionId == resolution.Id && resolution.Id > 0 && s.ClauseId == clause?.Id))
            {
                _sources.Add(new(this, resolution, clause, clause is null ? null : sentence, clause is null || sentence is null ? null : draft.SentenceTime));
                sentence = clause is null ? sentence : null;
            }
        }
    }

    private void SetContributors(AssignmentDraft draft)
    {
        var parts = _obligations.Where(o => o.Role == ObligationRole.Contribution).ToList();
        foreach (var gone in parts.Where(o => o.IsOpen && draft.Contributors.All(c => c.Agency.Id != o.AgencyId)))
        {
            _obligations.Remove(gone);
        }

        foreach (var contributor in draft.Contributors)
        {
            var terms = TermsOf(contributor, draft.Due);
            if (parts.Find(o => o.IsOpen && o.AgencyId == contributor.Agency.Id) is { } known)
            {
                known.Describe(null, contributor.Part);
                // An extension is no part of what was entered: it stays until the words or the first day are corrected.
                if (known.OriginalDueOn != terms.DueOn || known.DueText != terms.Text || terms.DueOn is null && known.NoDeadline != terms.NoDeadline)
                {
                    known.Restate(terms, AssignedOn);
                }
            }
            else
            {
                _obligations.Add(new(this, contributor.Agency, ObligationRole.Contribution, AssignedOn, terms, null, contributor.Part, null, 0));
            }
        }
    }

    private static DueTerms TermsOf(ContributorDraft contributor, DueTerms whole) =>
        contributor.DueOn is { } own ? whole with { DueOn = own, Text = contributor.DueText, Precision = null, IsBefore = false, NoDeadline = NoDeadline.HasDueDay } : whole;

    private void DemandNotWithdrawn()
    {
        if (WithdrawnOn is not null)
        {
            throw new RuleBroken("AssignmentWithdrawn");
        }
    }
}
