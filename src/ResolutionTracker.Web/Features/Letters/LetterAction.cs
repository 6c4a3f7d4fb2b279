using Microsoft.AspNetCore.Components;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>A form about one letter: does one thing once, and keeps what was typed when a rule refuses.</summary>
public abstract class LetterAction(Refusals refusals) : ComponentBase
{
    [Parameter, EditorRequired]
    public Letter Letter { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    protected Refusals Refusals => refusals;

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
            await Changed.InvokeAsync();
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
