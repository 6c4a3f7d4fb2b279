using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>A deadline as a body reads it: the day, how far it is, and the words of the document.</summary>
public sealed partial class DueLine(IStringLocalizer<ProgressText> words)
{
    [Parameter, EditorRequired]
    public ObligationFacts Facts { get; set; } = default!;

    /// <summary>The deadline as the document has it.</summary>
    [Parameter]
    public string? Written { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    // Once the body has delivered, no day is counted against it any more.
    private bool Counts => Facts is { AcceptedOn: null, EndedOn: null, ClaimDate: null, SubmittedUpOn: null, SuspendedOn: null };

    private int Left => Facts.DueOn is { } due ? due.DayNumber - Today.DayNumber : 0;
}
