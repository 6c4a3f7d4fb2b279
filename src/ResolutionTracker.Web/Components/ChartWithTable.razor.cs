using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>A picture with the figures behind it, one click apart.</summary>
public sealed partial class ChartWithTable(IStringLocalizer<FrameText> words)
{
    private bool _table;

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The list behind a number in the title.</summary>
    [Parameter]
    public string? Href { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment? Chart { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment? Table { get; set; }

    private void Toggle() => _table = !_table;
}
