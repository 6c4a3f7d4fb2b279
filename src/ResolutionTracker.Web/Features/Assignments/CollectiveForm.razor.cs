using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The same work for many bodies and periods: bodies by kind or one by one, each period with its own deadline.</summary>
public sealed partial class CollectiveForm(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public AssignmentInput Input { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<IGrouping<AgencyKind, Choice>> Groups { get; set; } = [];

    [Parameter, EditorRequired]
    public SourceDocument Document { get; set; } = default!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    [Parameter, EditorRequired]
    public Func<string, string?> ErrorOf { get; set; } = default!;

    private void Choose(IEnumerable<Choice> bodies, ChangeEventArgs e)
    {
        if (e.Value is true)
        {
            Input.BodyIds.UnionWith(bodies.Select(b => b.Id));
        }
        else
        {
            Input.BodyIds.ExceptWith(bodies.Select(b => b.Id));
        }
    }
}
