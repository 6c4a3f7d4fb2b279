using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Comments;

/// <summary>A word on a piece of work or on one of its reports. It is neither changed nor taken away, and changes nothing itself.</summary>
public sealed class Comment : Entity
{
    /// <summary>People that one comment may mention.</summary>
    public const int MostMentions = 10;

    private readonly List<CommentMention> _mentions = [];

    private Comment() { }

    public int AssignmentId { get; private set; }

    public Assignment Assignment { get; private set; } = null!;

    /// <summary>The duty it is about; null for the work as a whole.</summary>
    public int? ObligationId { get; private set; }

    /// <summary>The report it is about.</summary>
    public int? ReportId { get; private set; }

    /// <summary>The body that reads along; null where only those who see all do.</summary>
    public int? AgencyId { get; private set; }

    public string Text { get; private set; } = "";

    public int AuthorId { get; private set; }

    public string AuthorName { get; private set; } = "";

    /// <summary>UTC, by the domain's clock.</summary>
    public DateTime At { get; private set; }

    public IReadOnlyList<CommentMention> Mentions => _mentions;

    /// <summary>A body writes to the office about its own work; the office writes among those who see all, or to one body of the work.</summary>
    /// <param name="agencyId">The body that shall read along, where the office writes.</param>
    /// <exception cref="RuleBroken"><c>MayNotComment</c>, <c>NotOfThisWork</c>, <c>TextEmpty</c>, <c>TooManyMentions</c>, <c>MentionedCannotRead</c>, <c>TooLong</c>.</exception>
    public static Comment Write(CommentPlace place, int? agencyId, string? text, IReadOnlyCollection<MentionedReader> mentioned, Actor actor, DateTime at)
    {
        if (!actor.IsOffice && (actor.AgencyId is not { } own || !actor.ActsFor(own)))
        {
            throw new RuleBroken("MayNotComment");
        }

        var with = actor.IsOffice ? agencyId : actor.AgencyId;
        if (with is { } body && place.Assignment.Obligations.All(o => o.AgencyId != body))
        {
            throw new RuleBroken("NotOfThisWork", "Agency");
        }

        if (mentioned.Count > MostMentions)
        {
            throw new RuleBroken("TooManyMentions", "Mentions", MostMentions);
        }

        // Nobody is called to what they may not read.
        if (mentioned.FirstOrDefault(m => !m.SeesAll && (m.AgencyId is null || m.AgencyId != with)) is { } stranger)
        {
            throw new RuleBroken("MentionedCannotRead", "Mentions", stranger.Name);
        }

        var comment = new Comment
        {
            Assignment = place.Assignment,
            AssignmentId = place.Assignment.Id,
            ObligationId = place.ObligationId,
            ReportId = place.ReportId,
            AgencyId = with,
            Text = Words.Required(text, "Text", Words.TextLength),
            AuthorId = actor.AccountId,
            AuthorName = actor.Name,
            At = at,
        };
        comment._mentions.AddRange(mentioned.DistinctBy(m => m.AccountId).Select(m => new CommentMention(comment, m)));
        return comment;
    }
}

/// <summary>Where a comment stands.</summary>
public sealed record CommentPlace(Assignment Assignment, int? ObligationId, int? ReportId);

/// <summary>Somebody to be called, and what they may read.</summary>
public sealed record MentionedReader(int AccountId, string Name, bool SeesAll, int? AgencyId);

/// <summary>A person whom a comment calls.</summary>
public sealed class CommentMention : Entity
{
    private CommentMention() { }

    internal CommentMention(Comment comment, MentionedReader who)
    {
        Comment = comment;
        AccountId = who.AccountId;
        Name = who.Name;
    }

    public int CommentId { get; private set; }

    public Comment Comment { get; private set; } = null!;

    public int AccountId { get; private set; }

    /// <summary>As the person was called then.</summary>
    public string Name { get; private set; } = "";
}
