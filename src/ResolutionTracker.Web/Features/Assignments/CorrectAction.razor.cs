using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The way to a correction, for the office head, where something was accepted.</summary>
public sealed partial class CorrectAction(IStringLocalizer<AssignmentText> words, IDialogService dialogs, ISnackbar snackbar)
{
    [Parameter, EditorRequired]
    public ObligationItem Obligation { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private async Task CorrectAsync()
    {
        var shown = await dialogs.ShowAsync<CorrectionDialog>(words["Correct"], new DialogParameters<CorrectionDialog> { { d => d.Obligation, Obligation } }, Dialogs.Narrow);
        if (await shown.Result is { Canceled: false })
        {
            snackbar.Add(words["CorrectedNow"], Severity.Success);
            await Changed.InvokeAsync();
        }
    }
}
