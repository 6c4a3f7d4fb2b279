using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The keys of the panel; the browser tells of them only where nobody is typing.</summary>
public sealed partial class SuggestionPanel : IAsyncDisposable
{
    private static readonly (string Key, string Meaning)[] KeyWords =
    [
        ("j / ↓", "KeyNext"), ("k / ↑", "KeyPrevious"), ("Enter / a", "KeyAccept"), ("s", "KeyChange"), ("x", "KeyRefuse"), ("u", "KeyUndo"), ("?", "KeyKeys"),
    ];

    private IJSObjectReference? _module;
    private DotNetObjectReference<SuggestionPanel>? _self;
    private bool _focus;
    private bool _focusForm;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    [JSInvokable]
    public async Task OnKeyAsync(string key)
    {
        await (key switch
        {
            "next" => StepAsync(1),
            "previous" => StepAsync(-1),
            "accept" => AcceptAsync(),
            "change" => ChangeAsync(),
            "undo" => UndoLastAsync(),
            _ => Task.CompletedTask,
        });
        if (key == "refuse")
        {
            RefuseAsync();
        }
        else if (key == "keys")
        {
            _keys = !_keys;
        }

        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        await _module.LetGoAsync("detach");

        _self?.Dispose();
        Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _module = await Js.InvokeAsync<IJSObjectReference>("import", "/js/suggestions.js");
            await _module.InvokeVoidAsync("attach", _here, _self);
        }

        if (_module is null || _list is null || _busy)
        {
            return;
        }

        if (_focusForm)
        {
            (_focus, _focusForm) = (false, false);
            await _module.InvokeVoidAsync("focusForm", _here);
        }
        else if (_focus)
        {
            _focus = false;
            await _module.InvokeVoidAsync("focusCurrent", _here);
        }
    }

    // The suggestion in hand where it was decided, else the one decided last.
    private Task UndoLastAsync()
    {
        var line = Current is { State: not SuggestionState.Open, DecisionId: not null } current ? current : _list?.Lines.FirstOrDefault(l => l.DecisionId is not null && l.DecisionId == _lastDecision);
        return line is null ? Task.CompletedTask : UndoAsync(line);
    }
}
