using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>The list of bodies the administrator keeps.</summary>
public sealed partial class AgenciesAdminPage(AgencyAdminQueries queries, NavigationManager navigation, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<AgencyAdminRow>? _rows;
    private int _total;

    [SupplyParameterFromQuery(Name = "tim")]
    private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = Pager.Query)]
    private int? Page { get; set; }

    private IReadOnlyList<Crumb> Crumbs => [new(words["Administration"], Urls.Administration)];

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync() => (_rows, _total) = await queries.ListAsync(Text, Page ?? 1, _gone.Token);

    private void Search(ChangeEventArgs e) => navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["tim"] = e.Value is string { Length: > 0 } text ? text : null,
        [Pager.Query] = null,
    }));
}
