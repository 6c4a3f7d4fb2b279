using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Layout;

/// <summary>Letters, blockages, comments: what other rooms know of one piece of work.</summary>
public sealed partial class WorkPanels(IEnumerable<WorkSlot> slots)
{
    private Dictionary<string, object?> _parameters = [];

    [Parameter, EditorRequired]
    public int AssignmentId { get; set; }

    /// <summary>The body's duty that the page is about; null where it is about the work as a whole.</summary>
    [Parameter]
    public int? ObligationId { get; set; }

    /// <summary>The report that the page is about: only what stands on reports is shown.</summary>
    [Parameter]
    public int? ReportId { get; set; }

    /// <summary>What the page has read, another thing at each reading: then what stands here is read again as well.</summary>
    [Parameter, EditorRequired]
    public object? Of { get; set; }

    /// <summary>Something was done here that the page shows too.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    private IEnumerable<WorkSlot> Slots => slots.Where(s => ReportId is null || s.OnReports).OrderBy(s => s.Order);

    protected override void OnParametersSet()
    {
        _parameters = new() { [nameof(AssignmentId)] = AssignmentId, [nameof(ObligationId)] = ObligationId, [nameof(Of)] = Of, [nameof(Changed)] = Changed };
        if (ReportId is not null)
        {
            _parameters[nameof(ReportId)] = ReportId;
        }
    }
}
