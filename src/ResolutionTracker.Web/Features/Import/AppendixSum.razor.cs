using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The running sum; "Kiểm tra" tells what would happen, "Nhập" does it, with progress and a way to stop it.</summary>
public sealed partial class AppendixSum(AppendixRuns runs, CurrentUser user, IStringLocalizer<ImportText> words) : IDisposable
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(300);

    private const int MostMissing = 25;

    private readonly CancellationTokenSource _leaving = new();
    private Guid _operation = Guid.NewGuid();
    private AppendixRun? _run;
    private RuleBroken? _refused;
    private string? _reason;
    private bool _checked;
    private bool _stopped;
    private bool _busy;

    [Parameter, EditorRequired]
    public AppendixView View { get; set; } = default!;

    [Parameter, EditorRequired]
    public ReviewSum Sum { get; set; } = default!;

    /// <summary>Work of the document that the file leaves out.</summary>
    [Parameter]
    public IReadOnlyList<KnownWork> Missing { get; set; } = [];

    [Parameter]
    public EventCallback Given { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    // A run begun before the page was reloaded is found again.
    protected override void OnInitialized()
    {
        if (runs.Of(View.Line.Id) is { } run)
        {
            _ = FollowAsync(run);
        }
    }

    private async Task GiveAsync()
    {
        _busy = true;
        (_refused, _stopped) = (null, false);
        try
        {
            if (Sum.Changed > 0)
            {
                Words.Reason(_reason);
            }

            await FollowAsync(await runs.StartAsync(View.Line.Id, _reason, _operation, user));
        }
        catch (RuleBroken refusal)
        {
            _refused = refusal;
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task FollowAsync(AppendixRun run)
    {
        _run = run;
        using var clock = new PeriodicTimer(Often);
        try
        {
            while (!run.IsOver && await clock.WaitForNextTickAsync(_leaving.Token))
            {
                await InvokeAsync(StateHasChanged);
            }
        }
        catch (OperationCanceledException)
        {
            // The page goes; the run does not.
            return;
        }

        runs.Forget(View.Line.Id);
        _run = null;
        (_refused, _stopped) = (run.Refused, run.IsStopped);
        _operation = Guid.NewGuid();
        await InvokeAsync(() => Given.InvokeAsync());
    }

    private string StepSaid(AppendixRun run) => words[$"Run{run.Step.Name}", Formats.Number(run.Step.Done), Formats.Number(run.Step.Total)];
}
