using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>The report while it is written. It keeps itself two seconds after typing stops, and once more when it is left.</summary>
public sealed partial class ReportForm(
    ProgressCommands commands, Refusals refusals, IStringLocalizer<ProgressText> words, IDialogService dialogs, TimeProvider time, DomainClock clock) : IAsyncDisposable
{
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Guid _sending = Guid.NewGuid();
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<string, string> _errors = new(StringComparer.Ordinal);
    private ReportInput _input = new();
    private ReportDraft _kept = default!;
    private ITimer? _timer;
    private RuleBroken? _refused;
    private string? _said;
    private int _version;
    private bool _changed;
    private bool _busy;

    [Parameter, EditorRequired]
    public ReportView View { get; set; } = default!;

    [Parameter]
    public EventCallback Sent { get; set; }

    [Parameter]
    public EventCallback FilesChanged { get; set; }

    public async ValueTask DisposeAsync()
    {
        if (_timer is not null)
        {
            await _timer.DisposeAsync();
        }

        if (_changed)
        {
            await KeepAsync();
        }

        _turn.Dispose();
    }

    protected override void OnInitialized()
    {
        _input = ReportInput.Of(View.Report);
        _kept = ReportInput.Kept(View.Report);
        _version = View.Report.Version;
        _timer = time.CreateTimer(_ => _ = InvokeAsync(KeepQuietlyAsync), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private string? ErrorOf(string field) => _errors.GetValueOrDefault(field);

    private void Set(Action typed)
    {
        typed();
        _changed = true;
        _timer?.Change(Pause, Timeout.InfiniteTimeSpan);
    }

    private void TurnDone(ChangeEventArgs e) => Set(() => _input.IsDone = e.Value is true);

    private async Task KeepQuietlyAsync()
    {
        if (_changed && !_busy)
        {
            await KeepAsync();
            StateHasChanged();
        }
    }

    private async Task KeepByHandAsync()
    {
        _busy = true;
        await KeepAsync();
        _busy = false;
    }

    private async Task KeepAsync()
    {
        await _turn.WaitAsync();
        try
        {
            Forget();
            _changed = false;
            var draft = Read();
            _version = await commands.WriteAsync(View.Report.Id, _version, draft, Guid.NewGuid(), CancellationToken.None);
            _kept = draft;
            _said = words[_errors.Count == 0 ? "DraftKept" : "DraftKeptPartly", clock.LocalNow.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)];
        }
        catch (RuleBroken refusal)
        {
            Show(refusal);
            _said = words["DraftNotKept"];
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task SendAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            Forget();
            var draft = Read();
            ShowGaps(draft);
            if (_errors.Count > 0 || draft.Claim is not null && !await dialogs.ConfirmAsync(words["SendClaim"], words["SendClaimExplains"], words["SendClaim"]))
            {
                return;
            }

            await _turn.WaitAsync();
            try
            {
                await commands.SubmitAsync(View.Report.Id, _version, draft, _sending, CancellationToken.None);
                _changed = false;
            }
            finally
            {
                _turn.Release();
            }

            await Sent.InvokeAsync();
        }
        catch (RuleBroken refusal)
        {
            Show(refusal);
        }
        finally
        {
            _busy = false;
        }
    }

    private ReportDraft Read()
    {
        var problems = new List<RuleBroken>();
        var draft = _input.Read(_kept, problems);
        problems.ForEach(Show);
        return draft;
    }

    // A box that was not understood has its own sentence already; its kept value says nothing about it.
    private void ShowGaps(ReportDraft draft)
    {
        var gaps = draft.Claim?.Gaps(View.Day.Today) ?? [];
        foreach (var gap in gaps.Where(g => g.Field is { } field && !_errors.ContainsKey(field)))
        {
            Show(gap);
        }

        if (string.IsNullOrWhiteSpace(draft.Text.Results))
        {
            Show(new("ResultsEmpty", "Results"));
        }
    }

    private void Forget()
    {
        _errors.Clear();
        _refused = null;
    }

    private void Show(RuleBroken refusal)
    {
        if (refusal.Field is { } field)
        {
            _errors[field] = refusals.Word(refusal);
        }
        else
        {
            _refused = refusal;
        }
    }
}
