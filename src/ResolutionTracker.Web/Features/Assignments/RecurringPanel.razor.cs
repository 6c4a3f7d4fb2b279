using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The periods of recurring work, newest first, each with its own status; and when the next one comes.</summary>
public sealed partial class RecurringPanel(RecurringCommands commands, IStringLocalizer<AssignmentText> words, IDialogService dialogs, ISnackbar snackbar)
{
    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private List<ObligationItem> Leads => [.. Item.Obligations.Where(o => o.Facts.Role == ObligationRole.Lead).OrderByDescending(o => o.Facts.DueOn).ThenByDescending(o => o.Id)];

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
