using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>What an import did, for ever: how many rows, which stayed out and why, by whom, when, from which file.</summary>
public sealed partial class AppendixResult(AppendixCommands commands, HistoryQueries history, IDialogService dialogs, IStringLocalizer<ImportText> words) : IDisposable
{
    private const int MostChanged = 25;

    private readonly Guid _operation = Guid.NewGuid();
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<HistoryEvent> _changes = [];
    private int _changed;
    private int? _shown;
    private RuleBroken? _refused;

    [Parameter, EditorRequired]
    public AppendixView View { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private AppendixImportLine Line => View.Line;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    // What it changed stands for ever: asked once.
    protected override async Task OnParametersSetAsync()
    {
        if (_shown != Line.Id && Line is { State: AppendixImportState.Imported, Outcome.Changed: > 0 })
        {
            _shown = Line.Id;
            (_changes, _changed) = await history.ChangedByImportAsync(Line.Id, MostChanged, _leaving.Token);
        }
    }

    private static string LinkOf(HistoryEvent changed) => Urls.Assignment(changed.SubjectId);

    private async Task SwitchOnAsync()
    {
        if (!await dialogs.ConfirmAsync(words["SwitchRemindersOn"], words["SwitchRemindersOnSaid"], words["SwitchRemindersOn"]))
        {
            return;
        }

        _refused = null;
        try
        {
            await commands.SwitchRemindersOnAsync(Line.Id, View.Version, _operation, CancellationToken.None);
            await Changed.InvokeAsync();
        }
        catch (RuleBroken refusal)
        {
            _refused = refusal;
        }
    }
}
