using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>One group of work under its heading, a page of it at a time.</summary>
public sealed partial class MyWorkGroupPanel(IStringLocalizer<ProgressText> words)
{
    private int _pages = 1;

    [Parameter, EditorRequired]
    public MyWorkGroup Group { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<MyWorkItem> Items { get; set; } = [];

    [Parameter, EditorRequired]
    public StatusThresholds Day { get; set; } = default!;

    [Parameter]
    public EventCallback Changed { get; set; }

    private string HeadingId => $"group-{Group}";

    // What lies ahead asks for nothing now.
    private bool Folds => Group == MyWorkGroup.NotYetDue;

    private List<MyWorkItem> Shown => [.. Items.Take(_pages * Pager.Rows)];

    private void ShowMore() => _pages++;
}
