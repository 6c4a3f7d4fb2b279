using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>What has happened to a letter, newest first.</summary>
public sealed partial class LetterSteps(IStringLocalizer<LetterText> words)
{
    [Parameter, EditorRequired]
    public Letter Letter { get; set; } = default!;
}
