using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Several leads, or a group: who is meant, and for which periods; both may be changed.</summary>
public sealed partial class SuggestionBodies(IStringLocalizer<ResolutionText> words, IStringLocalizer<AssignmentText> agencies)
{
    [Parameter, EditorRequired]
    public SuggestionLine Line { get; set; } = default!;

    [Parameter, EditorRequired]
    public SuggestionInput Input { get; set; } = default!;

    [Parameter, EditorRequired]
    public SuggestionOptions Options { get; set; } = default!;

    [Parameter, EditorRequired]
    public DeadlineContext Context { get; set; } = default!;

    [Parameter, EditorRequired]
    public Func<string, string?> ErrorOf { get; set; } = default!;

    private void Choose(IEnumerable<GroupMember> bodies, ChangeEventArgs e)
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
