using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>One account: what it says of its person, and what can be done with it.</summary>
public sealed partial class AccountPage(
    AccountQueries queries, AccountCommands commands, CurrentUser user, ISnackbar snackbar, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private AccountInput _input = new();
    private IReadOnlyList<NameOption> _agencies = [];
    private AccountDetail? _account;
    private Invitation? _invitation;
    private List<RuleBroken> _broken = [];
    private Guid _operation;
    private bool _loading = true;
    private bool _busy;

    [Parameter]
    public int Id { get; set; }

    private IReadOnlyList<Crumb> Crumbs => [new(words["Administration"], Urls.Administration), new(words["Accounts"], Urls.Accounts)];

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _invitation = null;
        await ReloadAsync();
    }

    private async Task ReloadAsync()
    {
        _account = await queries.FindAsync(await user.ActorAsync(), Id, _gone.Token);
        _agencies = await queries.AgenciesAsync(_account?.AgencyId, _gone.Token);
        _input = _account is null ? new() : AccountInput.Of(_account);
        _operation = Guid.NewGuid();
        _broken = [];
        _loading = false;
    }

    private async Task ShowAsync(Invitation invitation)
    {
        await ReloadAsync();
        _invitation = invitation;
    }

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        var draft = _input.ToDraft();
        _broken = [.. draft.Gaps()];
        if (_broken.Count > 0)
        {
            return;
        }

        _busy = true;
        try
        {
            await commands.ChangeAsync(Id, _account!.Stamp, draft, _operation, CancellationToken.None);
            snackbar.Add(words["Saved"], Severity.Success);
            await ReloadAsync();
        }
        catch (RuleBroken refusal)
        {
            _broken = [refusal];
        }
        finally
        {
            _busy = false;
        }
    }
}
