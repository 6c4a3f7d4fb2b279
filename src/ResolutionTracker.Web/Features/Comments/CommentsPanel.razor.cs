using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Comments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Comments;

/// <summary>What the stream shows.</summary>
public enum StreamShows
{
    All,
    Comments,
    Changes,
}

/// <summary>Comments and changes in one stream, the newest on top; the changes for those who see all.</summary>
public sealed partial class CommentsPanel(CommentQueries queries, HistoryQueries history, CurrentUser user, IStringLocalizer<CommentText> words) : IDisposable
{
    private const int Step = 10;
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<CommentLine>? _comments;
    private IReadOnlyList<HistoryEvent> _changes = [];
    private CommentChoices? _choices;
    private StreamShows _shows;
    private bool _seesAll;
    private int _shown = Step;
    private int _total;

    [Parameter, EditorRequired]
    public int AssignmentId { get; set; }

    [Parameter]
    public int? ObligationId { get; set; }

    [Parameter]
    public int? ReportId { get; set; }

    /// <summary>What the page around it has read, another thing at each reading.</summary>
    [Parameter]
    public object? Of { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    /// <summary>The comment that the reader came for.</summary>
    [SupplyParameterFromQuery(Name = Urls.CommentQuery)]
    public int? Marked { get; set; }

    // The history is of the work as a whole; a report has its own beside it.
    private bool HasChanges => _seesAll && ObligationId is null && ReportId is null;

    // The writing of a comment is itself an entry of the history: there the comment stands, in its place in time.
    private IReadOnlyList<(CommentLine? Comment, HistoryEvent? Change)> Lines
    {
        get
        {
            var comments = _comments ?? [];
            if (!HasChanges || _shows == StreamShows.Comments)
            {
                return [.. comments.Select(c => (Comment: (CommentLine?)c, Change: (HistoryEvent?)null))];
            }

            var known = comments.ToDictionary(c => c.Id);
            var all = _changes.Select(e => (Comment: e.Parts.Where(p => p.Kind == nameof(Comment)).Select(p => known.GetValueOrDefault(p.Id)).FirstOrDefault(), Change: (HistoryEvent?)e)).ToList();
            var stream = all.Where(l => _shows == StreamShows.All || l.Comment is null).ToList();

            // Whoever comes for an old comment finds it below what is new.
            return _shows == StreamShows.All && Marked is { } marked && known.TryGetValue(marked, out var wanted) && !stream.Exists(l => l.Comment?.Id == marked)
                ? [.. stream, (wanted, null)] : stream;
        }
    }

    // Changes between two comments are one list.
    private List<(CommentLine? Comment, List<HistoryEvent> Changes)> Runs
    {
        get
        {
            var runs = new List<(CommentLine? Comment, List<HistoryEvent> Changes)>();
            foreach (var (comment, change) in Lines)
            {
                if (comment is null && change is not null && runs is [.., (null, var changes)])
                {
                    changes.Add(change);
                }
                else
                {
                    runs.Add((comment, comment is null && change is not null ? [change] : []));
                }
            }

            return runs;
        }
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _seesAll = (await user.ActorAsync()).SeesAll;
        if (HasChanges)
        {
            (_changes, _total) = await history.PageAsync(new("Assignment", AssignmentId), 1, _shown, _leaving.Token);
        }

        _choices = await queries.ChoicesAsync(AssignmentId, ObligationId, _leaving.Token);
        _comments = await queries.OfAsync(AssignmentId, ObligationId, ReportId, _leaving.Token);
    }

    private Task MoreAsync()
    {
        _shown += Step * 3;
        return LoadAsync();
    }
}
