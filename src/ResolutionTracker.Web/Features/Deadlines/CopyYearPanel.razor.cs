using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Deadlines;

/// <summary>Shows what of a year holds in the next and why the rest does not, before anything is copied.</summary>
public sealed partial class CopyYearPanel(CalendarCommands commands, CalendarEffectQueries effects, ISnackbar snackbar, IStringLocalizer<AdministrationText> words)
{
    private readonly Guid _operation = Guid.NewGuid();
    private CalendarEffect? _effect;
    private RuleBroken? _broken;
    private bool _busy;

    [Parameter, EditorRequired]
    public int Year { get; set; }

    [Parameter, EditorRequired]
    public CalendarCopy Copy { get; set; } = default!;

    [Parameter]
    public EventCallback Copied { get; set; }

    [Parameter]
    public EventCallback Closed { get; set; }

    protected override async Task OnInitializedAsync() => _effect = await effects.OfAsync([], Copy.Copied, CancellationToken.None);

    private async Task CopyAsync()
    {
        _busy = true;
        try
        {
            await commands.CopyYearAsync(Year, _operation, CancellationToken.None);
            snackbar.Add(words["YearCopied", Year + 1], Severity.Success);
            await Copied.InvokeAsync();
        }
        catch (RuleBroken broken)
        {
            _broken = broken;
        }
        finally
        {
            _busy = false;
        }
    }
}
