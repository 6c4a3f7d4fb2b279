using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>Above a report written one after another: how many of how many are done.</summary>
public sealed partial class WalkBar(MyPeriodQueries queries, IStringLocalizer<ProgressText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private MyPeriod? _mine;

    [Parameter, EditorRequired]
    public string Period { get; set; } = "";

    [Parameter, EditorRequired]
    public int Obligation { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _mine = (await queries.ReadAsync(_leaving.Token)).Open.FirstOrDefault(p => p.Period.Label == Period);
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }
}
