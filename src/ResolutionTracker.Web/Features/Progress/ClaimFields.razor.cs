using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>The deliverable that completes the work: which, its number, its dates, who received it.</summary>
public sealed partial class ClaimFields(IStringLocalizer<ProgressText> words)
{
    [Parameter, EditorRequired]
    public ReportInput Input { get; set; } = default!;

    [Parameter, EditorRequired]
    public ReportedWork Work { get; set; } = default!;

    [Parameter, EditorRequired]
    public Func<string, string?> Errors { get; set; } = default!;

    /// <summary>The day stands so far back that the office will be asked to look twice.</summary>
    [Parameter]
    public bool IsOld { get; set; }

    /// <summary>Keeps a stroke in the box of that name and lets the form know of it.</summary>
    [Parameter, EditorRequired]
    public Action<string, Action> Set { get; set; } = default!;
}
