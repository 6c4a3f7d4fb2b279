using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Layout;

/// <summary>Shows what the rooms put into one part of the frame. If that breaks, the part is empty and the page still works.</summary>
public sealed partial class Slot(IEnumerable<FrameSlot> slots)
{
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    private IEnumerable<Type> Components => slots.Where(s => s.Name == Name).Select(s => s.Component);
}
