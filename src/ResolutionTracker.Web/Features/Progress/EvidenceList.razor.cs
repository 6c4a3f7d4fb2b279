using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

public sealed partial class EvidenceList(IStringLocalizer<ProgressText> words)
{
    [Parameter, EditorRequired]
    public ReportView View { get; set; } = default!;

    /// <summary>Where files may still be taken out.</summary>
    [Parameter]
    public EventCallback<int> Remove { get; set; }
}
