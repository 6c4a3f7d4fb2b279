using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>One document's cycle; the office may move its base day or add a yearly review.</summary>
public sealed partial class CycleCard(IDialogService dialogs, IStringLocalizer<ReviewText> words)
{
    [Parameter, EditorRequired]
    public CycleRow Cycle { get; set; } = null!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    private Task RebaseAsync() => AskAsync(isRebase: true);

    private Task AddYearlyAsync() => AskAsync(isRebase: false);

    private async Task AskAsync(bool isRebase)
    {
        var shown = await dialogs.ShowAsync<CycleDialog>(
            words[isRebase ? "Rebase" : "AddYearly"],
            new DialogParameters<CycleDialog> { { d => d.Cycle, Cycle }, { d => d.IsRebase, isRebase } },
            Dialogs.Narrow);
        if (await shown.Result is { Canceled: false })
        {
            await OnChanged.InvokeAsync();
        }
    }
}
