using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Indicators;

/// <summary>All that is known of one indicator, and how its state follows from it.</summary>
public sealed partial class IndicatorPage(IndicatorQueries queries, IStringLocalizer<IndicatorText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IndicatorDetails? _details;
    private bool _missing;

    [Parameter]
    public int Id { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _details = await queries.DetailsAsync(Id, _gone.Token);
        _missing = _details is null;
    }
}
