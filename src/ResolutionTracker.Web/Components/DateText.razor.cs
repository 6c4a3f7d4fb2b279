using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Components;

public sealed partial class DateText
{
    [Parameter, EditorRequired]
    public DateOnly? Value { get; set; }

    /// <summary>What stands where there is no date.</summary>
    [Parameter]
    public string? Otherwise { get; set; }
}
