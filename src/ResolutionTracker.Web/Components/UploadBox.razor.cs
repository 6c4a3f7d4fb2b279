using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>A stored file, as the upload address answered it.</summary>
public sealed record UploadedFile(int Id, string Name, long Size);

/// <summary>Files by button or by drag and drop; they go over plain HTTP with progress, not through the circuit.</summary>
public sealed partial class UploadBox(IStringLocalizer<FrameText> words, IStringLocalizer<RefusalText> refusals, IJSRuntime js) : IAsyncDisposable
{
    public const long DefaultMaxBytes = 50L * 1024 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly List<Sent> _files = [];
    private string? _stored;
    private ElementReference _box;
    private IJSObjectReference? _module;
    private DotNetObjectReference<UploadBox>? _self;

    /// <summary>Where each file is posted, one request a file, in the field "file".</summary>
    [Parameter, EditorRequired]
    public string Url { get; set; } = "";

    [Parameter]
    public string? Label { get; set; }

    [Parameter]
    public bool Multiple { get; set; } = true;

    [Parameter]
    public long MaxBytes { get; set; } = DefaultMaxBytes;

    /// <summary>With the dot, in lower case.</summary>
    [Parameter]
    public IReadOnlyList<string> Extensions { get; set; } = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".jpg", ".jpeg", ".png"];

    /// <summary>Those that are named; others are taken only to say what to do with them. Null names all.</summary>
    [Parameter]
    public IReadOnlyList<string>? Named { get; set; }

    [Parameter]
    public EventCallback<UploadedFile> Uploaded { get; set; }

    [JSInvokable]
    public void Begin(int key, string name, long size, string? problem)
    {
        _files.Add(new(key, name, size) { Refusal = problem is null ? null : Word(problem, name) });
        StateHasChanged();
    }

    [JSInvokable]
    public void Progress(int key, int percent)
    {
        if (_files.Find(f => f.Key == key) is { } file)
        {
            file.Percent = percent;
            StateHasChanged();
        }
    }

    /// <summary>Takes the answer of the server: <c>{ id, name, size, error }</c>, where the error is a sentence.</summary>
    [JSInvokable]
    public async Task End(int key, int status, string answer)
    {
        if (_files.Find(f => f.Key == key) is not { } file)
        {
            return;
        }

        var said = Read(answer);
        if (status is >= 200 and < 300 && said is { Error: null, Id: { } id })
        {
            // From here on it stands among the stored files of whoever asked for it.
            _files.Remove(file);
            _stored = words["UploadedFile", file.Name];
            await Uploaded.InvokeAsync(new(id, said.Name ?? file.Name, said.Size ?? file.Size));
        }
        else
        {
            file.Refusal = said?.Error ?? Word(status == 413 ? "FileTooBig" : "UploadFailed", file.Name);
        }

        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        await _module.LetGoAsync("detach", _box);

        _self?.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _module = await js.InvokeAsync<IJSObjectReference>("import", "/js/upload.js");
            await _module.InvokeVoidAsync("attach", _box, _self, new { Url, MaxBytes, Extensions, Multiple });
        }
    }

    private static Answer? Read(string answer)
    {
        try
        {
            return JsonSerializer.Deserialize<Answer>(answer, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string Word(string code, string name) => refusals[code, name, Formats.Bytes(MaxBytes), string.Join(", ", Extensions)];

    private sealed class Sent(int key, string name, long size)
    {
        public int Key => key;

        public string Name => name;

        public long Size => size;

        public int Percent { get; set; }

        public string? Refusal { get; set; }
    }

    private sealed record Answer(int? Id, string? Name, long? Size, string? Error);
}
