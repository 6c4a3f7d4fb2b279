using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Platform.Data;

/// <summary>What one operation works with: the context, the acting person, the day; and what the history shall say of it.</summary>
public sealed class Work(TrackerDbContext db, Actor actor, DateOnly today, DateTime now)
{
    public TrackerDbContext Db { get; } = db;

    public Actor Actor { get; } = actor;

    public DateOnly Today { get; } = today;

    /// <summary>UTC, by the domain's clock.</summary>
    public DateTime Now { get; } = now;

    internal string Action { get; private set; } = "Change";

    internal string? Reason { get; private set; }

    internal Entity? Subject { get; private set; }

    /// <summary>Names an operation that is about many things at once: each keeps its own line.</summary>
    internal void Named(string action) => Action = action;

    internal Func<Entity, Entity?>? SubjectOf { get; private set; }

    /// <summary>
    /// Names an operation about many things, each with its parts: a line stands in the history of the thing its change belongs to,
    /// and a new thing is told once, not once more for each of its parts.
    /// </summary>
    /// <param name="about">The thing that the operation itself is looked up by.</param>
    /// <param name="subjectOf">The thing a part belongs to; null for those that stand for themselves.</param>
    /// <param name="actionOf">What was done to one of the things where it is more than the operation's name says; null for the others.</param>
    public void NoteMany(string action, Entity about, Func<Entity, Entity?> subjectOf, string? reason = null, Func<Entity, string?>? actionOf = null)
    {
        Note(action, about, reason);
        SubjectOf = subjectOf;
        ActionOf = actionOf;
    }

    internal Func<Entity, string?>? ActionOf { get; private set; }

    /// <summary>New work to be written in bulk, each with its parts.</summary>
    internal IReadOnlyList<Assignment> Bulk { get; private set; } = [];

    /// <summary>Adds many new pieces of work at once: they are numbered, coded and told in the history like any other.</summary>
    public void AddInBulk(IReadOnlyList<Assignment> work) => Bulk = work;

    internal List<Func<HistoryLine>> Lines { get; } = [];

    /// <summary>Adds a line for a thing that is none of our entities, as an account is; asked for after the save, when new things have their id.</summary>
    internal void Note(string action, Func<HistoryLine> line, string? reason = null)
    {
        Action = action;
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        Lines.Add(line);
    }

    /// <summary>Counts a new version of a thing whose parts change, so that another form open on it is told.</summary>
    public void Touch(Entity entity) => Db.Entry(entity).Property(e => e.Version).IsModified = true;

    internal List<Func<CancellationToken, Task>> Later { get; } = [];

    /// <summary>Runs once the new things have their numbers, before the transaction ends: for notices that link to them.</summary>
    public void AfterSaving(Func<CancellationToken, Task> later) => Later.Add(later);

    /// <summary>Names the operation in the history of a thing: what was done, to which thing people look at, and why.</summary>
    public void Note(string action, Entity subject, string? reason = null)
    {
        Action = action;
        Subject = subject;
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
    }
}

/// <summary>What changed of a thing that keeps no version of ours.</summary>
internal sealed record HistoryLine(string Kind, int Id, List<FieldChange> Changes);
