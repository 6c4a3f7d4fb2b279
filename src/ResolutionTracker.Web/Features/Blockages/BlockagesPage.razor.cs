using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Blockages;

/// <summary>Khó khăn, vướng mắc by whoever can clear them, with the days they have waited.</summary>
public sealed partial class BlockagesPage(BlockageQueries queries, Today today, IStringLocalizer<BlockageText> words) : IDisposable
{
    private const string ClearedValue = "da-thao-go";
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<DeciderCount> _deciders = [];
    private IReadOnlyList<BlockageRow>? _rows;
    private int _total;

    [SupplyParameterFromQuery(Name = Pager.Query)]
    public int? Page { get; set; }

    [SupplyParameterFromQuery(Name = Urls.BlockageListQuery)]
    public string? Which { get; set; }

    [SupplyParameterFromQuery(Name = Urls.DeciderQuery)]
    public int? Decider { get; set; }

    [SupplyParameterFromQuery(Name = Urls.LevelQuery)]
    public string? Level { get; set; }

    private bool Cleared => Which == ClearedValue;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private static string LinkTo(DeciderCount decider) =>
        decider.DeciderId is { } id ? $"{Urls.Blockages}?{Urls.DeciderQuery}={id}" : $"{Urls.Blockages}?{Urls.LevelQuery}={Uri.EscapeDataString(decider.Decider)}";

    private bool IsChosen(DeciderCount decider) => decider.DeciderId is { } id ? id == Decider : decider.Decider == Level;

    private async Task LoadAsync()
    {
        _deciders = await queries.ByDeciderAsync(_leaving.Token);
        (_rows, _total) = await queries.PageAsync(Cleared, Decider, Level, Page ?? 1, _leaving.Token);
    }
}
