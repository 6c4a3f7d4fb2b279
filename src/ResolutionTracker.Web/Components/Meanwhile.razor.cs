using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>
/// Stands in a form while somebody else saves the same thing: shows what they wrote beside what was typed here, and lets the person choose.
/// </summary>
public sealed partial class Meanwhile(
    HistoryQueries queries, Refusals refusals, TimeProvider clock, NavigationManager navigation, IStringLocalizer<HistoryText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly DateTime _opened = clock.GetUtcNow().UtcDateTime;
    private IReadOnlyList<HistoryEvent> _events = [];
    private RuleBroken? _read;

    /// <summary>The name of the entity: Assignment, Resolution.</summary>
    [Parameter, EditorRequired]
    public string SubjectKind { get; set; } = "";

    [Parameter, EditorRequired]
    public int SubjectId { get; set; }

    /// <summary>The refusal of the last try, of whatever kind.</summary>
    [Parameter]
    public RuleBroken? Broken { get; set; }

    /// <summary>The person has read the other's values and saves their own over them.</summary>
    [Parameter, EditorRequired]
    public EventCallback KeepMine { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (Broken?.Code == "ChangedMeanwhile" && !ReferenceEquals(Broken, _read))
        {
            _read = Broken;
            _events = await queries.SinceAsync(SubjectKind, SubjectId, _opened, _leaving.Token);
        }
    }

    private void TakeTheirs() => navigation.Refresh(forceReload: true);
}
