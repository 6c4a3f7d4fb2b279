using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Who contributes what, and where each part stands.</summary>
public sealed partial class ContributorsPanel(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentItem Item { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }
}
