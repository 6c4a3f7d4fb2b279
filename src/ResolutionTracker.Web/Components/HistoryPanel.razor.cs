using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>What has happened to one thing, newest first; shown to those who see everybody's work.</summary>
public sealed partial class HistoryPanel(HistoryQueries queries, IStringLocalizer<HistoryText> words) : IDisposable
{
    private const int Step = 10;
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<HistoryEvent>? _events;
    private int _total;
    private int _shown = Step;

    /// <summary>The name of the entity: Assignment, Resolution.</summary>
    [Parameter, EditorRequired]
    public string SubjectKind { get; set; } = "";

    [Parameter, EditorRequired]
    public int SubjectId { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync() =>
        (_events, _total) = await queries.PageAsync(new(SubjectKind, SubjectId), 1, _shown, _leaving.Token);

    private Task MoreAsync()
    {
        _shown += Step * 3;
        return LoadAsync();
    }
}
