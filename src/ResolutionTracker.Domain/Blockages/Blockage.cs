using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Blockages;

/// <summary>
/// Khó khăn, vướng mắc: what stands in the way, who can clear it and since when it was asked of them, and which duties wait.
/// A record with an end, not a sentence in a report.
/// </summary>
public sealed class Blockage : Entity
{
    /// <summary>Duties that may wait for one thing.</summary>
    public const int MostDuties = 50;

    private readonly List<BlockedDuty> _duties = [];

    private Blockage() { }

    /// <summary>What stands in the way.</summary>
    public string What { get; private set; } = "";

    /// <summary>What is asked of whoever can clear it.</summary>
    public string? Proposal { get; private set; }

    /// <summary>The body that can clear it; null where it is a level above all bodies.</summary>
    public int? DeciderId { get; private set; }

    public Agency? Decider { get; private set; }

    /// <summary>Cấp có thẩm quyền, in words, where no body of the register can clear it.</summary>
    public string? Level { get; private set; }

    /// <summary>The day it was asked of them: days of waiting count from it.</summary>
    public DateOnly AskedOn { get; private set; }

    /// <summary>Number of the paper that asks, where there is one.</summary>
    public string? PaperNumber { get; private set; }

    /// <summary>The body that raised it, or whose duty waits where the office did.</summary>
    public int AgencyId { get; private set; }

    public string RaisedBy { get; private set; } = "";

    public DateOnly RaisedOn { get; private set; }

    public DateOnly? ClearedOn { get; private set; }

    public string? ClearedNote { get; private set; }

    public string? ClearedBy { get; private set; }

    public bool IsOpen => ClearedOn is null;

    /// <summary>The duties that wait.</summary>
    public IReadOnlyList<BlockedDuty> Duties => _duties;

    /// <summary>A body raises what stands in the way of its own duties, the office of any.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>DutiesEmpty</c>, <c>TooManyDuties</c>, <c>ObligationClosed</c>, <c>WhatEmpty</c>, <c>DeciderEmpty</c>, <c>DeciderTwice</c>, <c>AskedAhead</c>, <c>TooLong</c>.</exception>
    public static Blockage Raise(BlockageDraft draft, IReadOnlyCollection<Obligation> duties, Actor actor, DateOnly today)
    {
        if (duties.Count == 0)
        {
            throw new RuleBroken("DutiesEmpty", "Duties");
        }

        var blockage = new Blockage { AgencyId = actor.IsOffice ? duties.First().AgencyId : actor.AgencyId ?? 0, RaisedBy = actor.Name, RaisedOn = today };
        blockage.Describe(draft, today);
        blockage.Block(duties, actor);
        return blockage;
    }

    /// <summary>Corrects what was entered, while it still stands in the way.</summary>
    /// <param name="duties">All that wait, those already named too.</param>
    /// <exception cref="RuleBroken">As for <see cref="Raise"/>, and <c>BlockageCleared</c>.</exception>
    public void Edit(BlockageDraft draft, IReadOnlyCollection<Obligation> duties, Actor actor, DateOnly today)
    {
        DemandOpen();
        actor.DemandActsFor(AgencyId);
        if (duties.Count == 0)
        {
            throw new RuleBroken("DutiesEmpty", "Duties");
        }

        Describe(draft, today);
        _duties.RemoveAll(d => !duties.Any(o => o.Id == d.ObligationId));
        Block([.. duties.Where(o => !_duties.Exists(d => d.ObligationId == o.Id))], actor);
    }

    /// <summary>Đã tháo gỡ: how, in words. The body that raised it says so, or the office.</summary>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>BlockageCleared</c>, <c>NoteEmpty</c>, <c>ClearedDayWrong</c>.</exception>
    public void Clear(string? note, DateOnly? on, Actor actor, DateOnly today)
    {
        actor.DemandActsFor(AgencyId);
        DemandOpen();
        var day = on ?? today;
        if (day > today || day < AskedOn)
        {
            throw new RuleBroken("ClearedDayWrong", "ClearedOn", AskedOn, today);
        }

        ClearedNote = Words.Required(note, "Note", Words.ReasonLength);
        ClearedOn = day;
        ClearedBy = actor.Name;
    }

    /// <summary>Days it has waited, or did wait until it was cleared.</summary>
    public int DaysWaiting(DateOnly today) => (ClearedOn ?? today).DayNumber - AskedOn.DayNumber;

    private void Describe(BlockageDraft draft, DateOnly today)
    {
        var level = Words.Optional(draft.Level, "Level", Words.NameLength);
        if (draft.Decider is null && level is null)
        {
            throw new RuleBroken("DeciderEmpty", "Decider");
        }

        if (draft.Decider is not null && level is not null)
        {
            throw new RuleBroken("DeciderTwice", "Level");
        }

        if (draft.AskedOn > today)
        {
            throw new RuleBroken("AskedAhead", "AskedOn", today);
        }

        What = Words.Required(draft.What, "What", Words.TextLength);
        Proposal = Words.Optional(draft.Proposal, "Proposal", Words.TextLength);
        PaperNumber = Words.Optional(draft.PaperNumber, "PaperNumber", 60);
        Decider = draft.Decider;
        DeciderId = draft.Decider?.Id is > 0 and var known ? known : null;
        Level = level;
        AskedOn = draft.AskedOn ?? today;
    }

    private void Block(IReadOnlyCollection<Obligation> duties, Actor actor)
    {
        if (_duties.Count + duties.Count > MostDuties)
        {
            throw new RuleBroken("TooManyDuties", "Duties", MostDuties);
        }

        foreach (var duty in duties)
        {
            actor.DemandActsFor(duty.AgencyId);
            duty.DemandOpen();
            _duties.Add(new(this, duty));
        }
    }

    private void DemandOpen()
    {
        if (ClearedOn is { } cleared)
        {
            throw new RuleBroken("BlockageCleared", null, cleared);
        }
    }
}

/// <summary>A duty that waits for a blockage to be cleared.</summary>
public sealed class BlockedDuty : Entity
{
    private BlockedDuty() { }

    internal BlockedDuty(Blockage blockage, Obligation obligation)
    {
        Blockage = blockage;
        Obligation = obligation;
        ObligationId = obligation.Id;
    }

    public int BlockageId { get; private set; }

    public Blockage Blockage { get; private set; } = null!;

    public int ObligationId { get; private set; }

    public Obligation Obligation { get; private set; } = null!;
}

/// <summary>What the form of a blockage says, before any rule has looked at it.</summary>
public sealed record BlockageDraft
{
    public string? What { get; init; }

    public string? Proposal { get; init; }

    /// <summary>The body that can clear it.</summary>
    public Agency? Decider { get; init; }

    /// <summary>Or the level, in words.</summary>
    public string? Level { get; init; }

    public DateOnly? AskedOn { get; init; }

    public string? PaperNumber { get; init; }
}
