using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Features.Blockages;

/// <summary>A dialog of the room: does one thing once, and keeps what was typed when a rule refuses.</summary>
public abstract class BlockageAction(Refusals refusals) : ComponentBase
{
    [CascadingParameter]
    protected IMudDialogInstance Dialog { get; set; } = default!;

    protected Guid Operation { get; } = Guid.NewGuid();

    protected bool Busy { get; private set; }

    protected RuleBroken? Broken { get; private set; }

    protected string? ErrorOf(string field) => Broken is { } broken && broken.Field == field ? refusals.Word(broken) : null;

    /// <summary>The refusal where no box of the form is to blame.</summary>
    protected string? GeneralBut(params string[] fields) => Broken is { } broken && !fields.Contains(broken.Field) ? refusals.Word(broken) : null;

    protected async Task DoAsync(Func<Task> act)
    {
        Busy = true;
        Broken = null;
        try
        {
            await act();
            Dialog.Close();
        }
        catch (RuleBroken broken)
        {
            Broken = broken;
        }
        finally
        {
            Busy = false;
        }
    }
}
