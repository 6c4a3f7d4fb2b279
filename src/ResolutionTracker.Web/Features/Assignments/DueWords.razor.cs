using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>A deadline: its day, the words it was written in, and the first day where it was moved.</summary>
public sealed partial class DueWords(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public string? Text { get; set; }

    [Parameter, EditorRequired]
    public ObligationFacts Facts { get; set; } = default!;
}
