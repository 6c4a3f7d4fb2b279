using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Blockages;

/// <summary>What stands in the way of a piece of work.</summary>
public sealed partial class BlockagesPanel(BlockageQueries queries, Today today, IStringLocalizer<BlockageText> words, IDialogService dialogs, ISnackbar snackbar) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<BlockageRow>? _rows;
    private bool _mayRaise;

    [Parameter, EditorRequired]
    public int AssignmentId { get; set; }

    [Parameter]
    public int? ObligationId { get; set; }

    /// <summary>What the page around it has read, another thing at each reading.</summary>
    [Parameter]
    public object? Of { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    private int Open => _rows!.Count(r => r.ClearedOn is null);

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _mayRaise = (await queries.ChoicesAsync(AssignmentId, ObligationId, _leaving.Token)).Count > 0;
        _rows = await queries.OfAsync(AssignmentId, ObligationId, _leaving.Token);
    }

    private async Task RaiseAsync()
    {
        var shown = await dialogs.ShowAsync<BlockageDialog>(
            words["Raise"], new DialogParameters<BlockageDialog> { { d => d.AssignmentId, AssignmentId }, { d => d.ObligationId, ObligationId } }, Dialogs.Narrow);
        if (await shown.Result is { Canceled: false })
        {
            snackbar.Add(words["Raised"], Severity.Success);
            await ChangedAsync();
        }
    }

    private async Task ChangedAsync()
    {
        await OnParametersSetAsync();
        await Changed.InvokeAsync();
    }
}
