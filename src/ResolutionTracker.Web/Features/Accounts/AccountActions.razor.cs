using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>What an administrator does with an account besides editing it.</summary>
public sealed partial class AccountActions(
    AccountCommands commands, IDialogService dialogs, ISnackbar snackbar, IStringLocalizer<AdministrationText> words)
{
    private RuleBroken? _broken;
    private bool _busy;

    [Parameter, EditorRequired]
    public AccountDetail Account { get; set; } = default!;

    /// <summary>The account is another one now.</summary>
    [Parameter]
    public EventCallback Done { get; set; }

    [Parameter]
    public EventCallback<Invitation> LinkMade { get; set; }

    private Task EnableAsync() => DoAsync("Enabled", () => commands.EnableAsync(Account.Row.Id, Guid.NewGuid(), CancellationToken.None));

    private Task UnlockAsync() => DoAsync("Unlocked", () => commands.UnlockAsync(Account.Row.Id, Guid.NewGuid(), CancellationToken.None));

    private async Task DisableAsync()
    {
        if (await dialogs.AskReasonAsync(words["DisableTitle", Account.Row.FullName], words["DisableHint"], words["Disable"]) is { } reason)
        {
            await DoAsync("Disabled", () => commands.DisableAsync(Account.Row.Id, reason, Guid.NewGuid(), CancellationToken.None));
        }
    }

    private async Task ResetSecondFactorAsync()
    {
        if (await dialogs.AskReasonAsync(words["SecondFactorResetTitle", Account.Row.FullName], words["SecondFactorResetHint"], words["SecondFactorReset"]) is { } reason)
        {
            await DoAsync("SecondFactorResetDone", () => commands.ResetSecondFactorAsync(Account.Row.Id, reason, Guid.NewGuid(), CancellationToken.None));
        }
    }

    private Task MakeLinkAsync() => DoAsync(null, async () =>
        await LinkMade.InvokeAsync(await commands.RenewLinkAsync(Account.Row.Id, Guid.NewGuid(), CancellationToken.None)));

    private async Task DoAsync(string? said, Func<Task> act)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        _broken = null;
        try
        {
            await act();
            if (said is not null)
            {
                snackbar.Add(words[said], Severity.Success);
                await Done.InvokeAsync();
            }
        }
        catch (RuleBroken refusal)
        {
            _broken = refusal;
        }
        finally
        {
            _busy = false;
        }
    }
}
