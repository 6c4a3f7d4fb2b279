using Microsoft.AspNetCore.Components;
using ResolutionTracker.Domain;

namespace ResolutionTracker.Web.Components;

/// <summary>A refusal in words, read out at once; nothing when there is none.</summary>
public sealed partial class Refusal(Refusals refusals)
{
    /// <summary>A sentence already worded.</summary>
    [Parameter]
    public string? Text { get; set; }

    /// <summary>What the domain said.</summary>
    [Parameter]
    public RuleBroken? Broken { get; set; }

    /// <summary>For <c>aria-describedby</c> of the field beside.</summary>
    [Parameter]
    public string? Id { get; set; }

    /// <summary>Shown only when the refusal belongs to this field; null shows any.</summary>
    [Parameter]
    public string? Field { get; set; }

    private string? Sentence => Text ?? (Broken is { } broken && (Field is null || broken.Field == Field) ? refusals.Word(broken) : null);
}
