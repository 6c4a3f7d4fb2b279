using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web;

public sealed partial class Routes
{
    /// <summary>What the reader's cookie says; a circuit cannot read cookies itself.</summary>
    [Parameter]
    public bool? Dark { get; set; }
}
