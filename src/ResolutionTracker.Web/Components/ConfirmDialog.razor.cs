using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Says what will happen, and asks once.</summary>
public sealed partial class ConfirmDialog(IStringLocalizer<FrameText> words)
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter, EditorRequired]
    public string Explains { get; set; } = "";

    [Parameter]
    public string? ConfirmText { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private void Cancel() => Dialog.Cancel();

    private void Confirm() => Dialog.Close(DialogResult.Ok(result: true));
}
