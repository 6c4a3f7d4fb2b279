using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The deadline with all its changes, the receipt, and what can be done.</summary>
public sealed partial class ObligationPanel(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;

    [Parameter, EditorRequired]
    public ObligationItem Obligation { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }
}
