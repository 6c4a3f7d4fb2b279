using Microsoft.AspNetCore.Components;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Features.Resolutions;

public sealed partial class CascadeBranch
{
    [Parameter, EditorRequired]
    public CascadeNode Node { get; set; } = default!;

    [Parameter, EditorRequired]
    public CascadeView View { get; set; } = default!;
}
