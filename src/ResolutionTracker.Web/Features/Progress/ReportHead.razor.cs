using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>The work that is reported on: read-only, a report never changes it.</summary>
public sealed partial class ReportHead(IStringLocalizer<ProgressText> words)
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = default!;
}
