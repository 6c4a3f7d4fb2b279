using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What the office decides about a clause.</summary>
public sealed partial class ClauseActions(ClauseCommands commands, IDialogService dialogs, ISnackbar snackbar, IStringLocalizer<ResolutionText> words)
{
    private Guid _operation;
    private (int Clause, int Version) _seen;
    private bool _busy;
    private RuleBroken? _broken;

    [Parameter, EditorRequired]
    public ClauseLine Clause { get; set; } = default!;

    [Parameter]
    public EventCallback OnChanged { get; set; }

    protected override void OnParametersSet()
    {
        // A new operation for each state of a clause: a second click on the same one acts once.
        if (_seen != (Clause.Id, Clause.Version))
        {
            _seen = (Clause.Id, Clause.Version);
            _operation = Guid.NewGuid();
            _broken = null;
        }
    }

    private async Task GivesNoWorkAsync()
    {
        if (await dialogs.AskReasonAsync(words["GivesNoWork"], words["GivesNoWorkExplains"]) is { } reason)
        {
            await ActAsync(() => commands.GivesNoWorkAsync(Clause.Id, Clause.Version, reason, _operation, CancellationToken.None));
        }
    }

    private Task CallsForActionAsync() => ActAsync(() => commands.CallsForActionAsync(Clause.Id, Clause.Version, _operation, CancellationToken.None));

    private async Task ActAsync(Func<Task> command)
    {
        _busy = true;
        _broken = null;
        try
        {
            await command();
            snackbar.Add(words["ClauseDecided"], Severity.Success);
            await OnChanged.InvokeAsync();
        }
        catch (RuleBroken refusal)
        {
            _broken = refusal;
        }
        finally
        {
            _busy = false;
        }
    }
}
