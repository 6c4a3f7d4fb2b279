using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Says of several clauses at once that they give no work, with one reason.</summary>
public sealed partial class ClausePicks(ClauseTextCommands commands, IDialogService dialogs, ISnackbar snackbar, IStringLocalizer<ResolutionText> words)
{
    private bool _busy;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<ClauseLine> Picked { get; set; } = [];

    /// <summary>Given whether something was changed.</summary>
    [Parameter]
    public EventCallback<bool> OnDone { get; set; }

    private async Task GiveNoWorkAsync()
    {
        _busy = true;
        try
        {
            var operation = Guid.NewGuid();
            List<SeenClause> seen = [.. Picked.Select(c => new SeenClause(c.Id, c.Version))];
            var reason = await dialogs.AskReasonAsync(
                words["GivesNoWork"], words["GivesNoWorkMany", Formats.Number(seen.Count)], act: why => commands.GiveNoWorkAsync(ResolutionId, seen, why, operation, CancellationToken.None));
            if (reason is not null)
            {
                snackbar.Add(words["ClauseDecided"], Severity.Success);
                await OnDone.InvokeAsync(true);
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
