using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What the office can do with the whole assignment.</summary>
public sealed partial class AssignmentActions(AssignmentCommands commands, IStringLocalizer<AssignmentText> words, IDialogService dialogs, ISnackbar snackbar)
{
    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private async Task WithdrawAsync()
    {
        var operation = Guid.NewGuid();
        var reason = await dialogs.AskReasonAsync(
            words["WithdrawTitle"], words["WithdrawExplains"], words["Withdraw"],
            reason => commands.WithdrawAsync(Item.Id, Item.Version, reason, operation, CancellationToken.None));
        if (reason is not null)
        {
            snackbar.Add(words["Withdrawn"], Severity.Success);
            await Changed.InvokeAsync();
        }
    }
}
