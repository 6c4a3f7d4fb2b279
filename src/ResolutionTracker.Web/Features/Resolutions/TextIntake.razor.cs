using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Where a text is pasted or a file is chosen. The box is the browser's own: what stands in it comes and goes over plain HTTP, for it may be longer than a message of the circuit.</summary>
public sealed partial class TextIntake(IJSRuntime js, IStringLocalizer<ResolutionText> words, IStringLocalizer<RefusalText> refusals) : IAsyncDisposable
{
    private ElementReference _area;
    private IJSObjectReference? _module;
    private string? _refusal;
    private bool _busy;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    [Parameter]
    public bool HasText { get; set; }

    /// <summary>The draft that is corrected; null for the text as it stands.</summary>
    [Parameter]
    public int? Again { get; set; }

    /// <summary>Given the number of the draft.</summary>
    [Parameter]
    public EventCallback<int> OnDraft { get; set; }

    public ValueTask DisposeAsync() => _module.LetGoAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await js.InvokeAsync<IJSObjectReference>("import", SentText.Module);
            if (HasText || Again is not null)
            {
                await _module.InvokeVoidAsync("fill", _area, Urls.StandingText(ResolutionId, Again));
            }
        }
    }

    private async Task SendAsync()
    {
        if (_module is null)
        {
            return;
        }

        (_busy, _refusal) = (true, null);
        try
        {
            var sent = await _module.InvokeAsync<SentText?>("send", _area, Urls.PastedText(ResolutionId));
            if (sent?.Id is { } draft)
            {
                await OnDraft.InvokeAsync(draft);
                return;
            }

            _refusal = sent?.Error ?? refusals[sent?.Status switch { SentText.EmptyBox => "TextEmpty", SentText.TooLong => "TextOverLimit", _ => "TextNotSent" }, Formats.Number(Domain.Resolutions.PlainText.MostCharacters)];
        }
        finally
        {
            _busy = false;
        }
    }
}
