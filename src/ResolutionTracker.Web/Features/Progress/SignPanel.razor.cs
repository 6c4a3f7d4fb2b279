using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What heads do with a report: that of the body signs it, that of the office opens it again.</summary>
public sealed partial class SignPanel(SigningCommands commands, OfficeCommands office, IStringLocalizer<ProgressText> words, IDialogService dialogs, ISnackbar snackbar)
{
    private readonly Guid _operation = Guid.NewGuid();
    private RuleBroken? _refused;
    private bool _busy;

    [Parameter, EditorRequired]
    public ReportView View { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private Task SignAsync() => DoAsync(async () =>
    {
        await commands.SignAsync(View.Report.Id, View.Report.Version, _operation, CancellationToken.None);
        return "Sent";
    });

    private Task GiveBackAsync() => DoAsync(async () =>
    {
        if (await dialogs.AskReasonAsync(words["GiveBack"], words["GiveBackExplains"], words["GiveBack"]) is not { } reason)
        {
            return null;
        }

        await commands.GiveBackAsync(View.Report.Id, View.Report.Version, reason, _operation, CancellationToken.None);
        return "GivenBack";
    });

    private Task ReopenAsync() => DoAsync(async () =>
    {
        if (await dialogs.AskReasonAsync(words["Reopen"], words["ReopenExplains"], words["Reopen"]) is not { } reason)
        {
            return null;
        }

        await office.ReopenAsync(View.Report.Id, View.Report.Version, reason, _operation, CancellationToken.None);
        return "Reopened";
    });

    private async Task DoAsync(Func<Task<string?>> action)
    {
        _busy = true;
        _refused = null;
        try
        {
            if (await action() is { } said)
            {
                snackbar.Add(words[said], Severity.Success);
                await Changed.InvokeAsync();
            }
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
