using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>What an import did, for ever: how many rows, which stayed out and why, by whom, when, from which file.</summary>
public sealed partial class AppendixResult(AppendixCommands commands, IDialogService dialogs, IStringLocalizer<ImportText> words)
{
    private readonly Guid _operation = Guid.NewGuid();
    private RuleBroken? _refused;

    [Parameter, EditorRequired]
    public AppendixView View { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private AppendixImportLine Line => View.Line;

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
