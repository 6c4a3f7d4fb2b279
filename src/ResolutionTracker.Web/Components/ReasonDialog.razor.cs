using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Asks for a compulsory reason. What was typed is never written back, so Vietnamese typing loses nothing.</summary>
public sealed partial class ReasonDialog(IStringLocalizer<FrameText> words, Refusals refusals)
{
    private string? _reason;
    private string? _refusal;
    private bool _busy;

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>What will happen.</summary>
    [Parameter]
    public string? Explains { get; set; }

    [Parameter]
    public string? ConfirmText { get; set; }

    /// <summary>What the reason is for, done while the dialog stands: a refusal appears here and the typed reason stays.</summary>
    [Parameter]
    public Func<string, Task>? Act { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private void Take(ChangeEventArgs e) => _reason = e.Value as string;

    private void Cancel() => Dialog.Cancel();

    private async Task ConfirmAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            var reason = Words.Reason(_reason);
            if (Act is not null)
            {
                await Act(reason);
            }

            Dialog.Close(DialogResult.Ok(reason));
        }
        catch (RuleBroken refusal)
        {
            _refusal = refusals.Word(refusal);
        }
        finally
        {
            _busy = false;
        }
    }
}
