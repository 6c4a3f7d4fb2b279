using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using ResolutionTracker.Domain.Search;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>
/// Chooses one body or document by any words of its names, typed with or without marks. The box is written only when one was chosen or
/// the reader has left it, never while it is typed in.
/// </summary>
public sealed partial class NamePicker(IStringLocalizer<FrameText> words, IJSRuntime js) : IAsyncDisposable
{
    private const int Offered = 12;

    private readonly string _id = "name-" + Guid.NewGuid().ToString("N")[..8];
    private ElementReference _box;
    private IJSObjectReference? _module;
    private IReadOnlyList<NameOption>? _seen;
    private (NameOption Option, string Folded)[] _folded = [];
    private IReadOnlyList<NameOption> _found = [];
    private string? _first;
    private string? _said;
    private bool _initialised;
    private bool _open;
    private int _active;

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>In the order in which they are offered: protocol order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<NameOption> Options { get; set; } = [];

    [Parameter]
    public int? Value { get; set; }

    [Parameter]
    public EventCallback<int?> ValueChanged { get; set; }

    /// <summary>Words in the box that name no body. A form that takes them gets to refuse them: they stay in the box.</summary>
    [Parameter]
    public string? Typed { get; set; }

    [Parameter]
    public EventCallback<string?> TypedChanged { get; set; }

    [Parameter]
    public string? Error { get; set; }

    /// <summary>What is said where nothing fits; for choosing something else than a body.</summary>
    [Parameter]
    public string? NoneFound { get; set; }

    [Parameter]
    public bool Required { get; set; }

    [Parameter]
    public bool Disabled { get; set; }

    private string ChosenName => (Value is { } id ? Options.FirstOrDefault(o => o.Id == id)?.Name : null) ?? "";

    private string Shown => Value is null && TypedChanged.HasDelegate ? Typed ?? "" : ChosenName;

    public ValueTask DisposeAsync() => _module.LetGoAsync();

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_seen, Options))
        {
            _seen = Options;
            _folded = [.. Options.Select(o => (o, " " + Folding.Fold(o.Name + " " + o.SearchText)))];
        }

        if (!_initialised)
        {
            _initialised = true;
            _first = _said = Shown;
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await js.InvokeAsync<IJSObjectReference>("import", "/js/combobox.js");
            await _module.InvokeVoidAsync("attach", _box);
        }

        // The page chose another body by itself.
        if (!_open && _said != Shown)
        {
            await SayAsync();
        }
    }

    private async Task SayAsync()
    {
        _said = Shown;
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("say", _box, _said);
        }
    }

    private Task Type(ChangeEventArgs e)
    {
        _said = e.Value as string;
        Find(_said);
        return TypedChanged.InvokeAsync(_said);
    }

    private void Open() => Find(_said == ChosenName ? null : _said);

    // Every word typed must begin a word of the names.
    private void Find(string? typed)
    {
        var wanted = Folding.Fold(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var whole = string.Join(' ', wanted);
        _found = [.. _folded.Where(o => wanted.All(w => o.Folded.Contains(" " + w, StringComparison.Ordinal))).OrderBy(o => Rank(o.Option, whole)).Select(o => o.Option).Take(Offered)];
        _active = -1;
        _open = true;
    }

    // What is named exactly so comes first, then what begins so; the rest stays in its order.
    private static int Rank(NameOption option, string whole) =>
        whole.Length == 0 ? 0 : Folding.Fold(option.Name) is var name && name == whole ? 0 : name.StartsWith(whole, StringComparison.Ordinal) ? 1 : 2;

    private async Task SteerAsync(KeyboardEventArgs e)
    {
        switch (e.Key)
        {
            case "ArrowDown" or "ArrowUp" when !_open:
                Open();
                break;
            case "ArrowDown":
                _active = Math.Min(_active + 1, Math.Max(_found.Count - 1, 0));
                break;
            case "ArrowUp":
                _active = Math.Max(_active - 1, 0);
                break;
            case "Enter" when _open && Math.Max(_active, 0) < _found.Count:
                await ChooseAsync(_found[Math.Max(_active, 0)]);
                break;
            case "Escape":
                _open = false;
                break;
        }
    }

    private async Task ChooseAsync(NameOption? option)
    {
        _open = false;
        Value = option?.Id;
        Typed = null;
        await TypedChanged.InvokeAsync(null);
        await ValueChanged.InvokeAsync(option?.Id);
        await SayAsync();
    }

    // An emptied box chooses nobody; a text that names one body chooses it; any other text
    // waits for the form to refuse it, or else gives way to what was chosen.
    private async Task LeaveAsync()
    {
        _open = false;
        if (_said == ChosenName && Value is not null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(_said))
        {
            await ChooseAsync(option: null);
        }
        else if (_folded.FirstOrDefault(o => Folding.Fold(o.Option.Name) == Folding.Fold(_said)).Option is { } named)
        {
            await ChooseAsync(named);
        }
        else if (TypedChanged.HasDelegate)
        {
            Typed = _said;
            Value = null;
            await ValueChanged.InvokeAsync(null);
        }
        else
        {
            await SayAsync();
        }
    }
}
