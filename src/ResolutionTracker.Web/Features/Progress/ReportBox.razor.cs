using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>
/// A box for text. It shows its first value and never writes back afterwards: over a slow line a written-back value
/// eats letters while Vietnamese is being composed.
/// </summary>
public sealed partial class ReportBox
{
    private string? _first;

    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>What the box holds when it first appears.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Told of each stroke. No event callback: nothing above needs to be drawn again for it.</summary>
    [Parameter, EditorRequired]
    public Action<string?> Typed { get; set; } = default!;

    [Parameter]
    public string? Error { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public string? Mode { get; set; }

    [Parameter]
    public int Rows { get; set; } = 1;

    [Parameter]
    public bool Required { get; set; }

    /// <summary>What is said beside the box.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override void OnInitialized() => _first = Value;

    private void Take(ChangeEventArgs e) => Typed(e.Value as string);
}
