using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>A status in word, shape and colour; a click opens how it was computed.</summary>
public sealed partial class StatusPill(IStringLocalizer<StatusText> words, IDialogService dialogs)
{
    [Parameter, EditorRequired]
    public ObligationStatus Status { get; set; }

    /// <summary>The facts behind it; without them the pill only shows.</summary>
    [Parameter]
    public ObligationFacts? Facts { get; set; }

    /// <summary>The day they were read against.</summary>
    [Parameter]
    public StatusThresholds? Day { get; set; }

    private string Word => (Status, Facts) switch
    {
        (ObligationStatus.Ended, { EndedBy: { Length: > 0 } by }) => words["EndedBy", by],
        (ObligationStatus.CompletedNoDueDay, { NoDeadline: NoDeadline.NotSet }) => words["StatusCompletedDayNotSet"],
        _ => words[$"Status{Status}"],
    };

    private bool IsAlert => Status == ObligationStatus.DueSoon && Facts is { ClaimDate: null, SubmittedUpOn: null, DueOn: { } due } && due <= Day?.AlertUntil;

    private Task<IDialogReference> ShowBasisAsync() => dialogs.ShowAsync<StatusBasisDialog>(
        words["Basis"],
        new DialogParameters<StatusBasisDialog> { { d => d.Status, Status }, { d => d.Facts, Facts }, { d => d.Day, Day } },
        Dialogs.Narrow);
}
