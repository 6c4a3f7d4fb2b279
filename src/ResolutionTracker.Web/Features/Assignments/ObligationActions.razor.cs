using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What the body, or the office, can do with one obligation.</summary>
public sealed partial class ObligationActions(ObligationCommands commands, IStringLocalizer<AssignmentText> words, IDialogService dialogs, ISnackbar snackbar)
{
    private readonly Guid _receipt = Guid.NewGuid();
    private bool _busy;
    private RuleBroken? _broken;

    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;

    [Parameter, EditorRequired]
    public ObligationItem Obligation { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private async Task ReceiveAsync()
    {
        _busy = true;
        try
        {
            await commands.ReceiveAsync(Obligation.Id, Obligation.Version, _receipt, CancellationToken.None);
            await SayAsync("Received");
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

    private Task DeclineAsync() => AskAsync("Decline", "DeclineExplains", "Declined",
        (reason, operation) => commands.DeclineAsync(Obligation.Id, Obligation.Version, reason, operation, CancellationToken.None));

    private Task KeepAsync() => AskAsync("Keep", "KeepExplains", "Kept",
        (reason, operation) => commands.KeepAsync(Obligation.Id, Obligation.Version, reason, operation, CancellationToken.None));

    private async Task AskAsync(string title, string explains, string done, Func<string, Guid, Task> act)
    {
        var operation = Guid.NewGuid();
        if (await dialogs.AskReasonAsync(words[title], words[explains], words[title], reason => act(reason, operation)) is not null)
        {
            await SayAsync(done);
        }
    }

    private async Task GiveAsync()
    {
        var shown = await dialogs.ShowAsync<GiveToDialog>(
            words["GiveToAnother"], new DialogParameters<GiveToDialog> { { d => d.Obligation, Obligation }, { d => d.Recurs, Item.Rule is not null } }, Dialogs.Narrow);
        if (await shown.Result is { Canceled: false })
        {
            await SayAsync("GivenToAnother");
        }
    }

    private async Task MoveAsync(bool isOffice)
    {
        var shown = await dialogs.ShowAsync<DueDayDialog>(
            words["MoveDueDay"],
            new DialogParameters<DueDayDialog> { { d => d.Obligation, Obligation }, { d => d.ResolutionId, Item.Sources.Select(s => (int?)s.ResolutionId).FirstOrDefault() }, { d => d.IsOffice, isOffice }, { d => d.PartsThatStay, Item.PartsThatStay(Obligation) } },
            Dialogs.Narrow);
        if (await shown.Result is { Canceled: false })
        {
            await SayAsync("DueDayProposed");
        }
    }

    private async Task SuspendAsync()
    {
        var resuming = Obligation.Facts.SuspendedOn is not null;
        var shown = await dialogs.ShowAsync<SuspensionDialog>(
            words[resuming ? "Resume" : "Suspend"],
            new DialogParameters<SuspensionDialog>
            {
                { d => d.Obligation, Obligation },
                { d => d.ResolutionId, Item.Sources.Select(s => (int?)s.ResolutionId).FirstOrDefault() },
                { d => d.HasMore, Item.Obligations.Count(o => o.IsOpen && o.Facts.SuspendedOn is not null == resuming) > 1 },
            },
            Dialogs.Narrow);
        if (await shown.Result is { Canceled: false })
        {
            await SayAsync(resuming ? "ResumedNow" : "SuspendedNow");
        }
    }

    private async Task SayAsync(string done)
    {
        snackbar.Add(words[done], Severity.Success);
        await Changed.InvokeAsync();
    }
}
