using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>Letters and telephone calls about a piece of work, and the way to the next one.</summary>
public sealed partial class LettersPanel(
    LetterQueries queries, LetterCommands commands, CurrentUser user, IStringLocalizer<LetterText> words, IDialogService dialogs, ISnackbar snackbar, NavigationManager navigation) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly Dictionary<LetterKind, Guid> _operations = new() { [LetterKind.Urging] = Guid.NewGuid(), [LetterKind.Explanation] = Guid.NewGuid() };
    private WorkLetters? _work;
    private RuleBroken? _broken;
    private bool _seesAll;
    private bool _mayAsk;
    private bool _busy;

    [Parameter, EditorRequired]
    public int AssignmentId { get; set; }

    [Parameter]
    public int? ObligationId { get; set; }

    /// <summary>What the page around it has read, another thing at each reading.</summary>
    [Parameter]
    public object? Of { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var actor = await user.ActorAsync();
        (_seesAll, _mayAsk) = (actor.SeesAll, actor.IsOffice || actor.Has(Domain.Accounts.Role.Leader));
        _work = await queries.OfAsync(AssignmentId, ObligationId, _leaving.Token);
    }

    private string Count(LetterKind kind) => Formats.Number(_work!.Letters.Count(l => l.Kind == kind && l.State == LetterState.Issued));

    private async Task DraftAsync(int duty, LetterKind kind)
    {
        _busy = true;
        _broken = null;
        try
        {
            var id = await commands.DraftAsync(duty, kind, _operations[kind], CancellationToken.None);
            if ((await user.ActorAsync()).IsOffice)
            {
                navigation.NavigateTo(Urls.Letter(id));
                return;
            }

            snackbar.Add(words["AskedNow"], Severity.Success);
            _work = await queries.OfAsync(AssignmentId, ObligationId, _leaving.Token);
        }
        catch (RuleBroken broken)
        {
            _broken = broken;
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task CallAsync(int duty)
    {
        var shown = await dialogs.ShowAsync<CallDialog>(words["LogCall"], new DialogParameters<CallDialog> { { d => d.ObligationId, duty } }, Dialogs.Narrow);
        if (await shown.Result is { Canceled: false })
        {
            snackbar.Add(words["CallLogged"], Severity.Success);
            await Changed.InvokeAsync();
        }
    }
}
