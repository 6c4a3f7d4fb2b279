using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Accounts;

/// <summary>Everybody who may sign in. What is looked for stands in the address, so that a view can be sent.</summary>
public sealed partial class AccountsPage(AccountQueries queries, CurrentUser user, NavigationManager navigation, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<NameOption> _agencies = [];
    private IReadOnlyList<AccountRow>? _rows;
    private int _total;

    [SupplyParameterFromQuery(Name = "tim")]
    private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "vai-tro")]
    private string? RoleName { get; set; }

    [SupplyParameterFromQuery(Name = "co-quan")]
    private int? AgencyId { get; set; }

    [SupplyParameterFromQuery(Name = Pager.Query)]
    private int? Page { get; set; }

    private IReadOnlyList<Crumb> Crumbs => [new(words["Administration"], Urls.Administration)];

    private bool IsFiltered => !string.IsNullOrEmpty(Text) || !string.IsNullOrEmpty(RoleName) || AgencyId is not null;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() => _agencies = await queries.AgenciesAsync(null, _gone.Token);

    protected override async Task OnParametersSetAsync()
    {
        var role = Enum.TryParse<Role>(RoleName, out var known) ? known : (Role?)null;
        (_rows, _total) = await queries.ListAsync(await user.ActorAsync(), new(Text, role, AgencyId, Page ?? 1), _gone.Token);
    }

    // Another filter begins at its first page.
    private void Go(string parameter, object? value) => navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [parameter] = value is string { Length: > 0 } text ? text : null,
        [Pager.Query] = null,
    }));
}
