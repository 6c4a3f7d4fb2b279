using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>Opens an account and shows the link by which its person sets a password.</summary>
public sealed partial class NewAccountPage(AccountQueries queries, AccountCommands commands, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private AccountInput _input = new();
    private Guid _operation = Guid.NewGuid();
    private IReadOnlyList<NameOption>? _agencies;
    private Invitation? _invitation;
    private List<RuleBroken> _broken = [];
    private bool _busy;

    private IReadOnlyList<Crumb> Crumbs => [new(words["Administration"], Urls.Administration), new(words["Accounts"], Urls.Accounts)];

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() => _agencies = await queries.AgenciesAsync(null, _gone.Token);

    private async Task InviteAsync()
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
            _invitation = await commands.InviteAsync(draft, _operation, CancellationToken.None);
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

    private void Another() => (_input, _operation, _invitation) = (new(), Guid.NewGuid(), null);
}
