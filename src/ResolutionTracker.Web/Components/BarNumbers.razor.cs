using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Components;

/// <summary>The numbers of the parts of a bar that are too narrow to carry them; the bar itself says them in words.</summary>
public sealed partial class BarNumbers
{
    [Parameter, EditorRequired]
    public IReadOnlyList<BarPart> Parts { get; set; } = [];
}
