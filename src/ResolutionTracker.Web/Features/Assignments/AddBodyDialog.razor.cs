using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Gives collective work to one more body; says before which periods it gets.</summary>
public sealed partial class AddBodyDialog(MatrixQueries queries, MatrixCommands commands, Refusals refusals, IStringLocalizer<AssignmentText> words)
{
    private readonly Guid _operation = Guid.NewGuid();
    private readonly PickedAgency _picked = new();
    private BodyPlan? _plan;
    private RuleBroken? _broken;
    private bool _busy;

    [Parameter, EditorRequired]
    public int AssignmentId { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    protected override async Task OnInitializedAsync() => _plan = await queries.PlanBodyAsync(AssignmentId, CancellationToken.None);

    private void Cancel() => Dialog.Cancel();

    private async Task AddAsync()
    {
        _busy = true;
        try
        {
            await commands.AddBodyAsync(AssignmentId, _picked, _operation, CancellationToken.None);
            Dialog.Close(_plan!.Bodies.First(b => b.Id == _picked.Id).Name);
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
}
