using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The sums of one row of the matrix, each opening the list that makes it.</summary>
public sealed partial class MatrixSums(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public int Done { get; set; }

    [Parameter, EditorRequired]
    public int Overdue { get; set; }

    [Parameter, EditorRequired]
    public int Total { get; set; }

    [Parameter, EditorRequired]
    public WorkView View { get; set; } = default!;
}
