using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Ends the coming back of work, with a reason.</summary>
public sealed partial class StopRecurring(RecurringCommands commands, IStringLocalizer<AssignmentText> words, IDialogService dialogs, ISnackbar snackbar)
{
    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private async Task StopAsync()
    {
        var operation = Guid.NewGuid();
        var reason = await dialogs.AskReasonAsync(
            words["StopRecurring"], words["StopExplains"], words["StopRecurring"],
            reason => commands.StopAsync(Item.Id, Item.Version, reason, operation, CancellationToken.None));
        if (reason is not null)
        {
            snackbar.Add(words["RecurringStoppedNow"], Severity.Success);
            await Changed.InvokeAsync();
        }
    }
}
