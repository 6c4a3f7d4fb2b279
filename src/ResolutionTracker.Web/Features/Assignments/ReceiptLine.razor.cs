using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Whether the body has taken the work, and when.</summary>
public sealed partial class ReceiptLine(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public ObligationItem Obligation { get; set; } = default!;
}
