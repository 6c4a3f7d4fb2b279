using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Puts a text on the reader's clipboard and says that it did.</summary>
public sealed partial class CopyButton(IStringLocalizer<FrameText> words, IJSRuntime js) : IAsyncDisposable
{
    private IJSObjectReference? _module;
    private bool _copied;

    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    public ValueTask DisposeAsync() => _module.LetGoAsync();

    protected override void OnParametersSet() => _copied = false;

    private async Task CopyAsync()
    {
        _module ??= await js.InvokeAsync<IJSObjectReference>("import", "/js/copy.js");
        _copied = await _module.InvokeAsync<bool>("copy", Text);
    }
}
