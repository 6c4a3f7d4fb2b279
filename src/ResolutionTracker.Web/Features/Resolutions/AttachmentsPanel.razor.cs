using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The files of a document: given, taken, and looked at where they lie.</summary>
public sealed partial class AttachmentsPanel(
    AttachmentQueries queries, AttachmentCommands commands, TextCommands texts, NavigationManager navigation, IDialogService dialogs, DomainClock clock, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<AttachmentRow>? _files;
    private IReadOnlyList<string>? _words;
    private RuleBroken? _unread;
    private RuleBroken? _untaken;
    private int? _taken;
    private int _loaded;
    private int? _shown;
    private bool _reading;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    /// <summary>Of a secret document no file is kept.</summary>
    [Parameter]
    public bool IsSecret { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != ResolutionId)
        {
            _loaded = ResolutionId;
            _shown = null;
            await LoadAsync();
        }
    }

    private async Task LoadAsync() => _files = await queries.OfAsync(ResolutionId, _gone.Token);

    private async Task ShowAsync(AttachmentRow file)
    {
        (_words, _unread) = (null, null);
        _shown = _shown == file.Id ? null : file.Id;
        if (_shown is not null && file.Preview == FilePreview.Words)
        {
            await ReadAsync(file);
        }
    }

    private async Task ReadAsync(AttachmentRow file)
    {
        (_words, _unread, _reading) = (null, null, true);
        try
        {
            _words = (await queries.WordsOfAsync(file.Id, _gone.Token)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }
        catch (RuleBroken refusal)
        {
            _unread = refusal;
        }
        finally
        {
            _reading = false;
        }
    }

    // The file's words are looked at as they were cut, before anything of the document changes.
    private async Task TakeTextAsync(AttachmentRow file)
    {
        (_untaken, _taken, _reading) = (null, file.Id, true);
        try
        {
            navigation.NavigateTo(Urls.ResolutionText(ResolutionId, await texts.DraftFromAttachmentAsync(ResolutionId, file.Id, _gone.Token)));
        }
        catch (RuleBroken refusal)
        {
            _untaken = refusal;
        }
        finally
        {
            _reading = false;
        }
    }

    private async Task RemoveAsync(AttachmentRow file)
    {
        var operation = Guid.NewGuid();
        if (await dialogs.AskReasonAsync(
                words["RemoveFile", file.Name], words["RemoveFileExplains"], words["Remove"],
                reason => commands.RemoveAsync(ResolutionId, file.Id, reason, operation, CancellationToken.None)) is not null)
        {
            await LoadAsync();
        }
    }
}
