using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Blockages;

/// <summary>One blockage: who can clear it, how long it has waited, and what can be done.</summary>
public sealed partial class BlockageCard(IStringLocalizer<BlockageText> words, IDialogService dialogs, ISnackbar snackbar)
{
    [Parameter, EditorRequired]
    public BlockageRow Blockage { get; set; } = default!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    /// <summary>Names the duties that wait.</summary>
    [Parameter]
    public bool WithDuties { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    private async Task ClearAsync()
    {
        var shown = await dialogs.ShowAsync<ClearDialog>(words["Clear"], new DialogParameters<ClearDialog> { { d => d.Blockage, Blockage } }, Dialogs.Narrow);
        await SayAsync(await shown.Result, "ClearedNow");
    }

    private async Task EditAsync(WaitingDuty first)
    {
        var shown = await dialogs.ShowAsync<BlockageDialog>(
            words["EditBlockage"],
            new DialogParameters<BlockageDialog> { { d => d.AssignmentId, first.AssignmentId }, { d => d.ObligationId, first.ObligationId }, { d => d.Blockage, Blockage } }, Dialogs.Narrow);
        await SayAsync(await shown.Result, "Saved");
    }

    private async Task SayAsync(DialogResult? result, string done)
    {
        if (result is { Canceled: false })
        {
            snackbar.Add(words[done], Severity.Success);
            await Changed.InvokeAsync();
        }
    }
}
