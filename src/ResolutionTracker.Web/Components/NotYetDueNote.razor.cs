using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>How much of what is "in time" has not begun, so that nobody takes it for work under way.</summary>
public sealed partial class NotYetDueNote(IStringLocalizer<StatusText> words)
{
    [Parameter, EditorRequired]
    public MatrixCounts Counts { get; set; } = default!;

    [Parameter]
    public WorkView? View { get; set; }

    private int Count => Counts[ObligationStatus.NotYetDue];
}
