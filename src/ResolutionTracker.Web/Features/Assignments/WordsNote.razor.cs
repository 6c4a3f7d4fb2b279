using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>From which words the form was filled in, and what of them is still to be looked at.</summary>
public sealed partial class WordsNote(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public WordsReading Reading { get; set; } = default!;

    /// <summary>The selection went on into other clauses.</summary>
    [Parameter]
    public bool GoesOn { get; set; }
}
