using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>One change of a due day: what, why, on which paper, by whom, and the decision; the office head decides here.</summary>
public sealed partial class DueDayChangeView(DueDayCommands commands, IStringLocalizer<AssignmentText> words, IDialogService dialogs, ISnackbar snackbar)
{
    private readonly Guid _operation = Guid.NewGuid();
    private string? _note;
    private bool _busy;
    private RuleBroken? _broken;

    [Parameter, EditorRequired]
    public DueDayLine Change { get; set; } = default!;

    [Parameter]
    public EventCallback Decided { get; set; }

    private async Task ApproveAsync()
    {
        _busy = true;
        try
        {
            await commands.ApproveAsync(Change.Id, Change.Version, _note, _operation, CancellationToken.None);
            snackbar.Add(words["DueDayApproved"], Severity.Success);
            await Decided.InvokeAsync();
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

    private async Task RefuseAsync()
    {
        var reason = await dialogs.AskReasonAsync(
            words["RefuseTitle"], words["RefuseExplains"], words["Refuse"],
            reason => commands.RefuseAsync(Change.Id, Change.Version, reason, _operation, CancellationToken.None));
        if (reason is not null)
        {
            snackbar.Add(words["DueDayRefused"], Severity.Success);
            await Decided.InvokeAsync();
        }
    }
}
