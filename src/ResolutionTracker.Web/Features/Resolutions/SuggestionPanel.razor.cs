using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The suggestions of a text, each accepted, changed or refused by a person, by keys as well.</summary>
public sealed partial class SuggestionPanel(
    SuggestionQueries queries, SuggestionFormQueries forms, SuggestionCommands commands, SuggestionMeasurer measurer, UnreadDays unread, NavigationManager navigation, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private readonly Dictionary<string, SuggestionInput> _inputs = new(StringComparer.Ordinal);
    private ElementReference _here;
    private SuggestionList? _list;
    private SuggestionOptions? _options;
    private object? _loaded;
    private string? _current;
    private string? _said;
    private bool _busy;
    private bool _refusing;
    private bool _keys;
    private int? _lastDecision;
    private IReadOnlyList<RuleBroken> _errors = [];
    private RuleBroken? _undoRefused;
    private (Guid Id, string For) _operation;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    /// <summary>The clause chosen in the text.</summary>
    [Parameter]
    public ClauseLine? Clause { get; set; }

    /// <summary>What can be done with the chosen clause itself.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Only what the chosen clause gives.</summary>
    [Parameter]
    public bool OnlyClause { get; set; }

    /// <summary>The number of the suggestion after which to go on.</summary>
    [Parameter]
    public int? After { get; set; }

    /// <summary>Another object whenever the text may be another.</summary>
    [Parameter]
    public object? Stamp { get; set; }

    /// <summary>Where the current suggestion stands in the text.</summary>
    [Parameter]
    public EventCallback<ClausePlace?> OnLooked { get; set; }

    /// <summary>Something was made or unmade.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    private IReadOnlyList<SuggestionLine> Here => [.. (_list?.Lines ?? []).Where(l => !OnlyClause || Clause is null || l.Read.Place.ClauseId == Clause.Id)];

    private IReadOnlyList<SuggestionLine> Shown => [.. Here.Where(l => l.State != SuggestionState.Refused)];

    private IReadOnlyList<SuggestionLine> Refused => [.. Here.Where(l => l.State == SuggestionState.Refused)];

    private SuggestionLine? Current => Shown.FirstOrDefault(l => l.Read.Fingerprint == _current);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded is not null && ReferenceEquals(_loaded, Stamp))
        {
            return;
        }

        var first = _loaded is null;
        _loaded = Stamp ?? this;
        try
        {
            _options = await forms.OptionsAsync(ResolutionId, _gone.Token);
            await LoadAsync();
            if (first || Current is null)
            {
                await GoAsync(NextOpen(After ?? 0));
            }
        }
        catch (OperationCanceledException)
        {
            // the page is gone
        }
    }

    private async Task LoadAsync() => _list = await queries.ListAsync(ResolutionId, _gone.Token);

    private SuggestionLine? NextOpen(int after) =>
        Shown.FirstOrDefault(l => l.State == SuggestionState.Open && l.Read.Number > after) ?? Shown.FirstOrDefault(l => l.State == SuggestionState.Open);

    private SuggestionInput InputOf(SuggestionLine line)
    {
        if (!_inputs.TryGetValue(line.Read.Fingerprint, out var input))
        {
            _inputs[line.Read.Fingerprint] = input = SuggestionInputs.Of(line.Read.Said, _list!.Reading, _options!.Term);
        }

        return input;
    }

    private void Filter(ChangeEventArgs e) =>
        navigation.NavigateTo(navigation.GetUriWithQueryParameter(Urls.SuggestionsQuery, e.Value is true ? Urls.SuggestionsOfClause : Urls.AllSuggestions));

    private async Task ChooseAsync(SuggestionLine line)
    {
        _said = null;
        await GoAsync(line);
    }

    private async Task GoAsync(SuggestionLine? line)
    {
        if (line?.Read.Fingerprint != _current)
        {
            (_errors, _refusing, _undoRefused) = ([], false, null);
        }

        _current = line?.Read.Fingerprint;
        _focus = true;
        await OnLooked.InvokeAsync(line is { IsGone: false } ? line.Read.Place : null);
    }

    private Task StepAsync(int by)
    {
        var shown = Shown;
        var at = shown.ToList().FindIndex(l => l.Read.Fingerprint == _current);
        return shown.Count == 0 ? Task.CompletedTask : ChooseAsync(shown[Math.Clamp(at + by, 0, shown.Count - 1)]);
    }
}
