using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>One cell of the matrix, beside it: how it stands, and what the office does about it.</summary>
public sealed partial class MatrixCellPanel(AssignmentItemQueries queries, MatrixQueries matrix, MatrixCommands commands, Refusals refusals, IStringLocalizer<AssignmentText> words, IDialogService dialogs) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private ElementReference _heading;
    private AssignmentItem? _item;
    private ObligationItem? _obligation;
    private RuleBroken? _broken;
    private RuleBroken? _whyNot;
    private string? _said;
    private bool _missing;
    private bool _busy;
    private bool _opened;
    private int _shown;

    /// <summary>The obligation in the cell.</summary>
    [Parameter, EditorRequired]
    public int Id { get; set; }

    /// <summary>The matrix it must belong to: an address typed by hand opens no other work here.</summary>
    [Parameter, EditorRequired]
    public int AssignmentId { get; set; }

    [Parameter]
    public EventCallback Closed { get; set; }

    /// <summary>What the matrix shows has changed.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    private ReportLine? Waiting => _item?.Reports.FirstOrDefault(r => r.State == ReportState.Submitted);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == Id)
        {
            return;
        }

        _shown = Id;
        (_broken, _said) = (null, null);
        _opened = true;
        await LoadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_opened)
        {
            _opened = false;
            await _heading.FocusAsync();
        }
    }

    private async Task LoadAsync()
    {
        var found = await queries.FindObligationAsync(Id, _leaving.Token);
        _missing = found?.Item.Id != AssignmentId;
        (_item, _obligation) = _missing || found is not { } known ? (null, null) : (known.Item, known.Obligation);
        _whyNot = _obligation is null ? null : await matrix.WhyNotRemindAsync(Id, _leaving.Token);
    }

    private Task KeyAsync(KeyboardEventArgs key) => key.Key == "Escape" ? Closed.InvokeAsync() : Task.CompletedTask;

    private async Task TakeBackAsync()
    {
        var operation = Guid.NewGuid();
        var body = _obligation!.Agency;
        if (await dialogs.AskReasonAsync(
            words["TakeBackTitle", body], words["TakeBackExplains"], words["TakeBack"],
            reason => commands.TakeBackAsync(Id, reason, operation, CancellationToken.None)) is not null)
        {
            (_broken, _said) = (null, words["TakenBack", body]);
            await LoadAsync();
            await Changed.InvokeAsync();
        }
    }

    private async Task RemindAsync()
    {
        _busy = true;
        (_broken, _said) = (null, null);
        try
        {
            await commands.RemindAsync(Id, Guid.NewGuid(), CancellationToken.None);
            _said = words["Reminded", _obligation!.Agency];
        }
        catch (RuleBroken broken)
        {
            _broken = broken;
        }
        finally
        {
            _busy = false;
        }

        await LoadAsync();
    }
}
