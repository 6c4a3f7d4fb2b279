using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Puts an accepted fact right, with the reason.</summary>
public sealed partial class CorrectionDialog(CorrectionCommands commands, Refusals refusals, IStringLocalizer<AssignmentText> words)
{
    private static readonly string[] Fields = ["Fact", "Day", "Number", "Percent", "Reason"];
    private readonly Guid _operation = Guid.NewGuid();
    private readonly CorrectionInput _input = new();
    private bool _busy;
    private RuleBroken? _broken;

    [Parameter, EditorRequired]
    public ObligationItem Obligation { get; set; } = default!;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private IEnumerable<CorrectedFact> Facts => CorrectableFacts(Obligation);

    private string? General => _broken is { } broken && !Fields.Contains(broken.Field) ? refusals.Word(broken) : null;

    /// <summary>What there is to be put right on a duty.</summary>
    public static IEnumerable<CorrectedFact> CorrectableFacts(ObligationItem duty) => duty.Facts.AcceptedOn is not null
        ? duty.Facts.SubmittedUpOn is null ? [CorrectedFact.ClaimDate, CorrectedFact.DeliverableNumber] : [CorrectedFact.ClaimDate, CorrectedFact.SubmittedUpOn, CorrectedFact.DeliverableNumber]
        : duty is { IsOpen: true, Progress: not null } ? [CorrectedFact.Percent] : [];

    protected override void OnInitialized() => _input.Fact = Facts.First();

    private string? ErrorOf(string field) => _broken is { } broken && broken.Field == field ? refusals.Word(broken) : null;

    private async Task SaveAsync()
    {
        _busy = true;
        try
        {
            await commands.CorrectAsync(Obligation.Id, Obligation.Version, _input, _operation, CancellationToken.None);
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
