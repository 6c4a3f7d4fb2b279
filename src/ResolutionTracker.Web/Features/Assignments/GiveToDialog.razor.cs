using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Gives an obligation to another body; a refusal appears here and loses nothing.</summary>
public sealed partial class GiveToDialog(AssignmentFormQueries queries, AssignmentCommands commands, Refusals refusals, IStringLocalizer<AssignmentText> words)
{
    private static readonly string[] Fields = ["Lead", "Officer", "Reason"];
    private readonly Guid _operation = Guid.NewGuid();
    private readonly PickedAgency _to = new();
    private IReadOnlyList<NameOption>? _agencies;
    private string? _officer;
    private string? _reason;
    private bool _busy;
    private RuleBroken? _broken;

    /// <summary>The later periods of the work pass along.</summary>
    [Parameter]
    public bool Recurs { get; set; }

    [Parameter, EditorRequired]
    public ObligationItem Obligation { get; set; } = default!;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private string? General => _broken is { } broken && !Fields.Contains(broken.Field) ? refusals.Word(broken) : null;

    protected override async Task OnInitializedAsync() =>
        _agencies = (await queries.OptionsAsync(CancellationToken.None)).Agencies;

    private string? ErrorOf(string field) => _broken is { } broken && broken.Field == field ? refusals.Word(broken) : null;

    private void Cancel() => Dialog.Cancel();

    private async Task GiveAsync()
    {
        _busy = true;
        try
        {
            await commands.GiveToAnotherAsync(Obligation.Id, Obligation.Version, _to, _officer, _reason, _operation, CancellationToken.None);
            Dialog.Close();
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
