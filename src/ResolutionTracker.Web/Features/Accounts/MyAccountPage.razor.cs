using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>What the house knows of the person who is signed in.</summary>
public sealed partial class MyAccountPage(AccountQueries queries, CurrentUser user, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private AccountDetail? _account;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var actor = await user.ActorAsync();
        _account = await queries.FindAsync(actor, actor.AccountId, _gone.Token);
    }
}
