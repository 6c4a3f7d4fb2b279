using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The terms documents are counted in.</summary>
public sealed partial class TermsPage(TermQueries queries, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<TermRow>? _rows;

    private IReadOnlyList<Crumb> Crumbs => [new(words["Administration"], Urls.Administration)];

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() => _rows = await queries.ListAsync(_gone.Token);
}
