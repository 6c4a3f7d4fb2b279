using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Việc của tôi: all that my body must do, worst first.</summary>
public sealed partial class MyWorkPage(MyWorkQueries queries, MyPeriodQueries periods, IStringLocalizer<ProgressText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private MyWork? _work;
    private MyPeriods? _periods;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            _periods = await periods.ReadAsync(_leaving.Token);
            _work = await queries.ReadAsync(_leaving.Token);
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }
}
