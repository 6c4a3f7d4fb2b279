using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

public sealed partial class ReportTable(IStringLocalizer<ProgressText> words)
{
    [Parameter, EditorRequired]
    public IReadOnlyList<ReportRow> Rows { get; set; } = [];

    /// <summary>A body that sees only its own need not read its name in each row.</summary>
    [Parameter]
    public bool WithAgency { get; set; }

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";
}
