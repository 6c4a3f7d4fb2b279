using ResolutionTracker.Domain;

namespace ResolutionTracker.Web.Platform;

/// <summary>Boxes on the open page in which something stands that is no day. The door for writes asks before it opens: what was typed is not dropped with the rest saved.</summary>
public sealed class UnreadDays
{
    private readonly Dictionary<string, string> _typed = new(StringComparer.Ordinal);

    public bool Any => _typed.Count > 0;

    /// <exception cref="RuleBroken"><c>DateNotUnderstood</c>; the box itself shows the sentence.</exception>
    public void Demand()
    {
        foreach (var (box, typed) in _typed)
        {
            throw new RuleBroken("DateNotUnderstood", box, typed);
        }
    }

    internal void Set(string box, string? unread)
    {
        if (unread is null)
        {
            _typed.Remove(box);
        }
        else
        {
            _typed[box] = unread;
        }
    }
}
