using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Where a text is pasted or a file is chosen. The box is the browser's own: what stands in it goes over plain HTTP and is never written back.</summary>
public sealed partial class TextIntake(IJSRuntime js, IStringLocalizer<ResolutionText> words, IStringLocalizer<RefusalText> refusals) : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private ElementReference _area;
    private IJSObjectReference? _module;
    private string? _refusal;
    private bool _busy;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    [Parameter]
    public bool HasText { get; set; }

    /// <summary>Given the number of the draft.</summary>
    [Parameter]
    public EventCallback<int> OnDraft { get; set; }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // the page is gone, and the module with it
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await js.InvokeAsync<IJSObjectReference>("import", "/js/text-intake.js");
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
            var sent = await _module.InvokeAsync<Sent?>("send", _area, Urls.PastedText(ResolutionId));
            var said = Read(sent?.Text);
            if (sent is { Status: >= 200 and < 300 } && said is { Id: { } draft })
            {
                await OnDraft.InvokeAsync(draft);
                return;
            }

            _refusal = said?.Error ?? refusals[sent?.Status switch { 0 => "TextEmpty", 413 => "TextOverLimit", _ => "TextNotSent" }, Components.Formats.Number(Domain.Resolutions.PlainText.MostCharacters)];
        }
        finally
        {
            _busy = false;
        }
    }

    private static Answer? Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<Answer>(text, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Sent(int Status, string? Text);

    private sealed record Answer(int? Id, string? Error);
}
