using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>What the colours of a bar mean; with a view, each with its number and the list behind it.</summary>
public sealed partial class Legend(IStringLocalizer<StatusText> words)
{
    [Parameter, EditorRequired]
    public MatrixCounts Counts { get; set; } = default!;

    [Parameter]
    public WorkView? View { get; set; }
}
