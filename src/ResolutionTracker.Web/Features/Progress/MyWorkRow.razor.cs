using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>One piece of work and what can be done about it.</summary>
public sealed partial class MyWorkRow(
    MyWorkCommands commands, ProgressCommands progress, IStringLocalizer<ProgressText> words, IDialogService dialogs, ISnackbar snackbar, NavigationManager navigation)
{
    // One for each thing the row may do: however often it is clicked, it is done once.
    private readonly Guid _receive = Guid.NewGuid();
    private readonly Guid _decline = Guid.NewGuid();
    private readonly Guid _report = Guid.NewGuid();
    private RuleBroken? _refused;
    private bool _busy;

    [Parameter, EditorRequired]
    public MyWorkItem Item { get; set; } = default!;

    [Parameter, EditorRequired]
    public StatusThresholds Day { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private Task ReceiveAsync() => DoAsync(async () =>
    {
        await commands.ReceiveAsync(Item.ObligationId, _receive, CancellationToken.None);
        snackbar.Add(words["Received"], Severity.Success);
        await Changed.InvokeAsync();
    });

    private Task DeclineAsync() => DoAsync(async () =>
    {
        if (await dialogs.AskReasonAsync(words["DeclineTitle"], words["DeclineExplains"], words["DeclineConfirm"]) is { } reason)
        {
            await commands.DeclineAsync(Item.ObligationId, reason, _decline, CancellationToken.None);
            snackbar.Add(words["Declined"], Severity.Success);
            await Changed.InvokeAsync();
        }
    });

    private Task ReportAsync() => DoAsync(async () =>
        navigation.NavigateTo(Urls.Report(await progress.StartAsync(Item.ObligationId, _report, CancellationToken.None))));

    private async Task DoAsync(Func<Task> action)
    {
        _busy = true;
        _refused = null;
        try
        {
            await action();
        }
        catch (RuleBroken refusal)
        {
            _refused = refusal;
        }
        finally
        {
            _busy = false;
        }
    }
}
