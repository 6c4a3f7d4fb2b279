using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The first step: a file, or cells pasted in. Both go over plain HTTP.</summary>
public sealed partial class AppendixStartPage(
    AppendixImportQueries queries, AppendixCommands commands, AppendixRuns runs, DomainClock clock, IDialogService dialogs, NavigationManager navigation, IJSRuntime js, Refusals refusals, IStringLocalizer<ImportText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<AppendixImportLine> _earlier = [];
    private ElementReference _box;
    private RuleBroken? _kept;
    private string? _document;
    private string? _refused;
    private bool _missing;
    private bool _busy;

    [Parameter]
    public int Id { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _document = await queries.DocumentAsync(Id, _leaving.Token);
        _missing = _document is null;
        _earlier = _missing ? [] : await queries.OfAsync(Id, _leaving.Token);
    }

    private async Task GiveUpAsync(AppendixImportLine line)
    {
        _kept = null;
        if (!await dialogs.ConfirmAsync(words["GiveUp"], words["GiveUpSaid"], words["GiveUp"]))
        {
            return;
        }

        try
        {
            await commands.CancelAsync(line.Id, line.Version, Guid.NewGuid(), CancellationToken.None);
        }
        catch (RuleBroken refusal)
        {
            _kept = refusal;
        }

        _earlier = await queries.OfAsync(Id, _leaving.Token);
    }

    private void OpenAsync(UploadedFile file) => navigation.NavigateTo(Urls.Appendix(Id, file.Id));

    private async Task PasteAsync()
    {
        _busy = true;
        _refused = null;
        try
        {
            await using var module = await js.InvokeAsync<IJSObjectReference>("import", _leaving.Token, SentText.Module);
            var sent = await module.InvokeAsync<SentText?>("send", _leaving.Token, _box, Urls.PasteAppendix(Id));
            if (sent?.Id is { } id)
            {
                navigation.NavigateTo(Urls.Appendix(Id, id));
            }
            else
            {
                _refused = sent?.Status switch
                {
                    SentText.EmptyBox => refusals.Word(new("SheetEmpty")),
                    SentText.TooLong => refusals.Word(new("SheetTooMuchText", null, PastedCells.MostLetters)),
                    _ => sent?.Error ?? words["PasteFailed"],
                };
            }
        }
        finally
        {
            _busy = false;
        }
    }
}
