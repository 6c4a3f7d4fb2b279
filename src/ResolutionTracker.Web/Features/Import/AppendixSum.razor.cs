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
    private string? _checked;
    private string? _shown;
    private bool _duesAreCorrected;
    private bool _stopped;
    private bool _look;
    private ElementReference _card;
    private bool _busy;

    [Parameter, EditorRequired]
    public AppendixView View { get; set; } = default!;

    /// <summary>The rows as the person sees them.</summary>
    [Parameter, EditorRequired]
    public ReviewPage Seen { get; set; } = default!;

    /// <summary>With why nothing was given; null where it was.</summary>
    [Parameter]
    public EventCallback<RuleBroken?> Given { get; set; }

    private ReviewSum Sum => Seen.Sum;

    // A check is of these rows: it falls away when any of them changes.
    private bool IsChecked => _checked == Seen.Seal;

    private string SumSaid => Sum.Changed + Sum.Unchanged == 0
        ? words["SumSaid", Formats.Number(Sum.Made), Formats.Number(Sum.Skipped), Formats.Number(Sum.Blocked)]
        : words["SumOfChanges", Formats.Number(Sum.Changed), Formats.Number(Sum.Made), Formats.Number(Sum.Unchanged), Formats.Number(Sum.Skipped), Formats.Number(Sum.Blocked)];

    private string WorksSaid => string.Join(" ", new[]
    {
        words["WorksSaid", Formats.Number(Seen.Works.Owed), Formats.Number(Seen.Works.Overdue)].Value,
        Seen.Works.Parts > 0 ? words["PartsSaid", Formats.Number(Seen.Works.Parts)].Value : null,
    }.OfType<string>());

    private string GiveSaid => Sum switch
    {
        { Made: 0, Changed: 0 } => words["GiveNothing"],
        { Changed: 0 } => words["Give", Formats.Number(Sum.Made)],
        { Made: 0 } => words["GiveChanges", Formats.Number(Sum.Changed)],
        _ => words["GiveBoth", Formats.Number(Sum.Made), Formats.Number(Sum.Changed)],
    };

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

    // What was said of an earlier try is of other rows.
    protected override void OnParametersSet()
    {
        if (_shown is not null && _shown != Seen.Seal && _refused is not { Code: "ReviewChanged" })
        {
            (_refused, _stopped) = (null, false);
        }

        _shown = Seen.Seal;
    }

    // The result may stand above what is seen.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_look)
        {
            _look = false;
            await _card.FocusAsync();
        }
    }

    private void Check() => (_checked, _look) = (Seen.Seal, true);

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

            if (Seen.DueCorrections > 0 && !_duesAreCorrected)
            {
                throw new RuleBroken("DuesUnconfirmed", "Dues", Seen.DueCorrections);
            }

            await FollowAsync(await runs.StartAsync(View.Line.Id, new(Seen.Seal, _reason, _duesAreCorrected), _operation, user));
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
        _checked = run.Refused is { Code: "ReviewChanged" } ? null : _checked;
        await InvokeAsync(() => Given.InvokeAsync(run.Refused));
    }

    private string StepSaid(AppendixRun run) => words[$"Run{run.Step.Name}", Formats.Number(run.Step.Done), Formats.Number(run.Step.Total)];
}
