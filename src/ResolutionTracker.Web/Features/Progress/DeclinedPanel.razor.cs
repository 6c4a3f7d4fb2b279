using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>"Không đúng chức năng": work that waits for the office's answer; the answer is given at the work itself.</summary>
public sealed partial class DeclinedPanel(IStringLocalizer<ProgressText> words)
{
    [Parameter, EditorRequired]
    public IReadOnlyList<DeclinedWork> Items { get; set; } = [];
}
