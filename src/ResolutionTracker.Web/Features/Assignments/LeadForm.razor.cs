using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>One lead with its officer, who contributes, and by when.</summary>
public sealed partial class LeadForm(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentInput Input { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<NameOption> Agencies { get; set; } = [];

    [Parameter, EditorRequired]
    public SourceDocument Document { get; set; } = default!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    /// <summary>The sentence that belongs beside a box.</summary>
    [Parameter, EditorRequired]
    public Func<string, string?> ErrorOf { get; set; } = default!;

    /// <summary>Giving work already given to another body is its own step, with its own reason.</summary>
    [Parameter]
    public bool IsLeadFixed { get; set; }

    [Parameter]
    public string? LeadName { get; set; }

    /// <summary>The deadline now comes back, or no longer does: other parts of the form follow.</summary>
    [Parameter]
    public EventCallback RecursChanged { get; set; }

    private Task DueTypedAsync(string? text)
    {
        var before = Reading;
        Input.Due = text;
        var after = Reading;
        return (before.Recurs, before.IsContinuous) == (after.Recurs, after.IsContinuous) ? Task.CompletedTask : RecursChanged.InvokeAsync();
    }

    private DeadlineReading Reading => DeadlinePhrase.Parse(Input.Due, Document.Context);

    // Each period's contributions are due with the period.
    private bool Recurs => Reading.Recurs;
}
