using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

public sealed partial class MyWorkTable(IStringLocalizer<ProgressText> words)
{
    /// <summary>What the table is of, for readers who hear it.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<MyWorkItem> Items { get; set; } = [];

    [Parameter, EditorRequired]
    public StatusThresholds Day { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }
}
