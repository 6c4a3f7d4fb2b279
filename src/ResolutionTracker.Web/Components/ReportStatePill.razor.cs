using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Where a report stands on its way, in word, shape and colour.</summary>
public sealed partial class ReportStatePill(IStringLocalizer<ProgressText> words)
{
    [Parameter, EditorRequired]
    public ReportState State { get; set; }

    /// <summary>It claims completion, which the office confirms; any other is approved.</summary>
    [Parameter]
    public bool Claims { get; set; }

    private (string Tone, string Icon) Look => State switch
    {
        ReportState.Submitted => ("blue", Icons.Material.Outlined.HourglassEmpty),
        ReportState.AwaitingSignature => ("amber", Icons.Material.Outlined.Draw),
        ReportState.Returned => ("alarm", Icons.Material.Outlined.Undo),
        ReportState.Approved => ("green", Icons.Material.Outlined.CheckCircle),
        _ => ("grey", Icons.Material.Outlined.Edit),
    };
}
