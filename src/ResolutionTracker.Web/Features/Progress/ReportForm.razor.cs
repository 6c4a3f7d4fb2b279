using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Progress;
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
    private readonly ReportRefusals _refused = new(refusals);
    private ReportInput _input = new();
    private ReportDraft _kept = default!;
    private ITimer? _timer;
    private string? _said;
    private int _version;
    private bool _changed;
    private bool _busy;
    private object? _wrong;
    private int _timesFilled;

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

    // A claim needs no figure, but whoever says "done" and "86 %" is asked which of them holds.
    private string? DoubtfulPercent => !_input.IsDone || ErrorOf("Percent") is not null ? null
        : string.IsNullOrWhiteSpace(_input.Percent) ? words["DoneWithoutPercent"].Value
        : _input.Read(_kept, []).Text.Percent is { } percent and < 100 ? words["DoneAtPercent", Formats.Percent(percent)].Value
        : null;

    private bool IsOldClaim => _input.Read(_kept, []).Claim?.IsOld(View.Work.CompletedBy, View.Day.Today, View.Calendar) == true;

    private string? ErrorOf(string field) => _refused.Of(field);

    private void Set(string field, Action typed)
    {
        typed();
        _changed = true;
        _timer?.Change(Pause, Timeout.InfiniteTimeSpan);

        // Other strokes change nothing that is said beside a box, and so nothing is drawn again for them.
        if (_refused.Correct(field) || ReportRefusals.IsClaimDay(field) || field == nameof(_input.Percent) && _input.IsDone)
        {
            StateHasChanged();
        }
    }

    private void TurnDone(ChangeEventArgs e) => Set(nameof(_input.IsDone), () =>
    {
        _input.IsDone = e.Value is true;
        _input.Deliverable ??= View.Work.Deliverable;
    });

    private void Rate(ChangeEventArgs e) => Set(nameof(_input.SelfRating), () => _input.SelfRating = Enum.TryParse<Rating>(e.Value as string, out var rating) ? rating : null);

    // The box never writes back by itself: a new one takes its place.
    private void FillPercent() => Set(nameof(_input.Percent), () =>
    {
        _input.Percent = "100";
        _timesFilled++;
    });

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
            _refused.Whole = null;
            _changed = false;
            var draft = _refused.Read(_input, _kept, out var unread);
            _version = await commands.WriteAsync(View.Report.Id, _version, draft, Guid.NewGuid(), CancellationToken.None);
            _kept = draft;
            var at = clock.LocalNow.ToString("HH:mm", CultureInfo.InvariantCulture);
            _said = unread.Count == 0 ? words["DraftKept", at] : words["DraftKeptPartly", at, string.Join(", ", unread.Select(LabelOf))];
        }
        catch (RuleBroken refusal)
        {
            _refused.Add(refusal);
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
            _refused.Clear();
            var draft = _refused.Read(_input, _kept, out _);
            _refused.AddGaps(draft, View.Day.Today);
            _wrong = _refused.InBoxes ? new() : null;
            if (_refused.InBoxes || draft.Claim is not null && !await dialogs.ConfirmAsync(words["SendClaim"], words["SendClaimExplains"], words["SendClaim"]))
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
            _refused.Add(refusal);
            _wrong = refusal;
        }
        finally
        {
            _busy = false;
        }
    }

    private string LabelOf(RuleBroken refusal) => words[refusal.Field!.Replace("Claim", "", StringComparison.Ordinal)];
}
