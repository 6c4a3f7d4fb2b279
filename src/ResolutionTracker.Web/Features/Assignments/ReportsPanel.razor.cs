using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What was reported, newest first.</summary>
public sealed partial class ReportsPanel(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public IReadOnlyList<ReportLine> Reports { get; set; } = [];
}
