using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>Another base day with its reason, or one more yearly review.</summary>
public sealed partial class CycleDialog(ReviewCommands commands, IStringLocalizer<ReviewText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private readonly Guid _operation = Guid.NewGuid();
    private DateOnly? _day;
    private string? _reason;
    private RuleBroken? _refusal;

    [Parameter, EditorRequired]
    public CycleRow Cycle { get; set; } = null!;

    [Parameter]
    public bool IsRebase { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private string DayField => IsRebase ? "BaseOn" : "ReviewDate";

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    private void TakeReason(ChangeEventArgs e) => _reason = e.Value as string;

    private void Cancel() => Dialog.Cancel();

    private async Task SaveAsync()
    {
        try
        {
            await (IsRebase
                ? commands.RebaseAsync(_operation, Cycle.Id, Cycle.Version, _day, _reason, _gone.Token)
                : commands.AddYearlyAsync(_operation, Cycle.Id, Cycle.Version, _day, _gone.Token));
            Dialog.Close();
        }
        catch (RuleBroken refusal)
        {
            _refusal = refusal;
        }
    }
}
