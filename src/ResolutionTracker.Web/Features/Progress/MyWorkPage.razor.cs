using System.Globalization;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Việc của tôi: all that my body must do, worst first.</summary>
public sealed partial class MyWorkPage(MyWorkQueries queries, IStringLocalizer<ProgressText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private MyWork? _work;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnInitializedAsync() => LoadAsync();

    private static string MonthOf(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month}/{day.Year}");

    private async Task LoadAsync()
    {
        try
        {
            _work = await queries.ReadAsync(_leaving.Token);
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }
}
