using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A body as the form takes it: known, or the words that name none.</summary>
public sealed record SuggestedBody(int? Id, string? Typed);

/// <summary>What the form of an assignment holds after a suggestion filled it in; a person looks it over.</summary>
public sealed record SuggestedWork
{
    private const string Contributing = "Phối hợp: ";

    public string Title { get; init; } = "";

    /// <summary>What of the text has no box of its own: a group that contributes, the end of a long sentence, who carries out what many lead.</summary>
    public string? Content { get; init; }

    /// <summary>Null where several bodies, a group or nobody leads.</summary>
    public SuggestedBody? Lead { get; init; }

    /// <summary>Several leads or a group: the same work for each.</summary>
    public bool IsCollective { get; init; }

    public IReadOnlyList<int> BodyIds { get; init; } = [];

    /// <summary>Leads of collective work that are not on the list of bodies, as written.</summary>
    public IReadOnlyList<string> UnknownBodies { get; init; } = [];

    public IReadOnlyList<SuggestedBody> Contributors { get; init; } = [];

    /// <summary>Bodies known only by a name of another kind: a person looks whether they are meant.</summary>
    public IReadOnlyList<AgencyMention> ToCheck { get; init; } = [];

    public string? Deliverable { get; init; }

    public string? DeliverableKind { get; init; }

    public CompletedBy CompletedBy { get; init; }

    public string? Due { get; init; }

    /// <summary>Who carries it out under the lead, as papers name them.</summary>
    public string? Implementer { get; init; }

    /// <summary>Whom "Giao đồng chí …" names.</summary>
    public string? Leader { get; init; }

    /// <summary>"Cho cả nhiệm kỳ và từng năm": the periods of the term.</summary>
    public bool ForTermAndYears { get; init; }

    /// <param name="bodies">All that may be given work.</param>
    public static SuggestedWork Of(Suggestion suggestion, IReadOnlyList<GroupMember> bodies)
    {
        ArgumentNullException.ThrowIfNull(suggestion);
        var said = Folding.Fold(suggestion.Sentence);
        var leads = suggestion.Leads;
        var collective = leads.Count > 1 || leads.Any(l => l.IsGroup);
        var single = suggestion.Contributors.Where(c => !c.IsGroup && !collective && leads.All(l => l.Agency is null || l.Agency.Id != c.Agency?.Id)).ToList();
        var implementer = suggestion.Implementers.Count == 0 ? null : string.Join("; ", suggestion.Implementers.Select(i => i.Agency?.Name ?? i.Written));
        var (title, whole) = Named(suggestion.Action.Length == 0 ? suggestion.Sentence : suggestion.Action);
        return new()
        {
            Title = title,
            Content = Remaining(whole, collective ? implementer : null, [.. suggestion.Contributors.Where(c => c.IsGroup || collective)]),
            Lead = !collective && leads is [var lead] ? Body(lead) : null,
            IsCollective = collective,
            BodyIds = collective ? [.. leads.SelectMany(l => Members(l, bodies)).Distinct()] : [],
            UnknownBodies = collective ? [.. leads.Where(l => !Members(l, bodies).Any()).Select(l => l.Written)] : [],
            Contributors = [.. single.Select(Body).Distinct()],
            ToCheck = [.. leads.Concat(suggestion.Contributors).Concat(suggestion.Implementers).Where(m => m.Basis is NameBasis.OtherKind)],
            Deliverable = Within(suggestion.Deliverable, Words.TitleLength),
            DeliverableKind = Within(suggestion.DeliverableKind, 100),
            CompletedBy = $" {Folding.Fold(suggestion.Whole ?? suggestion.Action)} " is var action && action.Contains(" ban hanh ", StringComparison.Ordinal) && !action.Contains(" trinh ", StringComparison.Ordinal) && !action.Contains(" tham muu ", StringComparison.Ordinal)
                ? CompletedBy.Issue
                : CompletedBy.Submission,
            Due = Within(suggestion.DeadlineText, DueTerms.TextLength),
            Implementer = collective ? null : Within(implementer, Words.TitleLength),
            Leader = Within(suggestion.Person, Words.NameLength),
            ForTermAndYears = said.Contains("nhiem ky", StringComparison.Ordinal) && (said.Contains("tung nam", StringComparison.Ordinal) || said.Contains("hang nam", StringComparison.Ordinal) || said.Contains("moi nam", StringComparison.Ordinal)),
        };
    }

    /// <summary>The note with more contributors that no directory has, as the text writes them.</summary>
    public static string? WithContributors(string? content, IReadOnlyList<string> written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (written.Count == 0)
        {
            return content;
        }

        List<string> lines = [.. (content ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        var at = lines.FindIndex(l => l.StartsWith(Contributing, StringComparison.Ordinal));
        var more = string.Join("; ", written);
        if (at < 0)
        {
            lines.Add(Contributing + more);
        }
        else
        {
            lines[at] = $"{lines[at]}; {more}";
        }

        return Within(string.Join('\n', lines), Words.TextLength);
    }

    private static IEnumerable<int> Members(AgencyMention lead, IReadOnlyList<GroupMember> bodies) =>
        lead.IsGroup ? AgencyGroups.Members(lead.Written, bodies) : lead.Agency is { } known ? [known.Id] : [];

    private static SuggestedBody Body(AgencyMention mention) => mention.Agency is { } known ? new(known.Id, null) : new(null, mention.Written);

    private static (string Title, string? Whole) Named(string action)
    {
        var words = action.Trim().TrimEnd('.', ';', ',', ':').Trim();
        words = words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
        return words.Length <= Words.TitleLength ? (words, null) : (words[..(Words.TitleLength - 1)].TrimEnd() + "…", words);
    }

    private static string? Remaining(string? whole, string? implementer, IReadOnlyList<AgencyMention> contributors)
    {
        var lines = new[]
        {
            whole,
            implementer is null ? null : $"Đơn vị thực hiện: {implementer}",
            contributors.Count > 0 ? Contributing + string.Join("; ", contributors.Select(c => c.Agency?.Name ?? c.Written)) : null,
        };
        return Within(string.Join('\n', lines.OfType<string>()), Words.TextLength) is { Length: > 0 } content ? content : null;
    }

    private static string? Within(string? text, int most) => text is null || text.Length <= most ? text : text[..most];
}
