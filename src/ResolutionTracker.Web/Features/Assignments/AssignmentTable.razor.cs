using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Rows of work; cards on a phone.</summary>
public sealed partial class AssignmentTable(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentList List { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Sort { get; set; } = "";

    private static string AddressOf(AssignmentRow row) =>
        row.Form == AssignmentForm.Plain ? Urls.Assignment(row.AssignmentId) : Urls.Obligation(row.ObligationId);
}
