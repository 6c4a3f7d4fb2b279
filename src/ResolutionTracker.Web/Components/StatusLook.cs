using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>The shape and the colour of a status; the word always stands beside them.</summary>
public static class StatusLook
{
    public static string Tone(ObligationStatus status) => status switch
    {
        ObligationStatus.CompletedOnTime or ObligationStatus.CompletedNoDueDay => "green",
        ObligationStatus.CompletedLate or ObligationStatus.DueSoon or ObligationStatus.NoDueDaySet => "amber",
        ObligationStatus.Overdue or ObligationStatus.AwaitingDecisionLate or ObligationStatus.AwaitingAcceptanceLate => "alarm",
        ObligationStatus.OverdueSevere => "severe",
        ObligationStatus.AwaitingDecision or ObligationStatus.AwaitingAcceptance => "violet",
        ObligationStatus.OnTrack => "blue",
        _ => "grey",
    };

    /// <summary>The name of a column; of what is in time it says how much has not begun, so that nobody takes it for work under way.</summary>
    public static string Name(MatrixColumn column, MatrixCounts counts, IStringLocalizer<StatusText> words) =>
        column == MatrixColumn.OpenInTime && counts[ObligationStatus.NotYetDue] is > 0 and var ahead
            ? $"{words[$"Matrix{column}"]} ({words["NotYetDueNote"]} {Formats.Number(ahead)})"
            : words[$"Matrix{column}"];

    /// <summary>A tone for each column, so that no two parts of a bar look alike.</summary>
    public static string Tone(MatrixColumn column) => column switch
    {
        MatrixColumn.DoneOnTime => "green",
        MatrixColumn.DoneNoDueDay => "green-light",
        MatrixColumn.DoneLate => "amber",
        MatrixColumn.OpenInTime => "blue",
        MatrixColumn.OpenOverdue => "alarm",
        MatrixColumn.Suspended => "grey-striped",
        MatrixColumn.Ended => "grey-light",
        _ => "grey",
    };

    public static string Icon(ObligationStatus status) => status switch
    {
        ObligationStatus.CompletedOnTime => Icons.Material.Filled.CheckCircle,
        ObligationStatus.CompletedLate => Icons.Material.Outlined.CheckCircle,
        ObligationStatus.CompletedNoDueDay => Icons.Material.Filled.Check,
        ObligationStatus.Ended => Icons.Material.Outlined.Block,
        ObligationStatus.Suspended or ObligationStatus.SuspendedOverdue => Icons.Material.Filled.PauseCircle,
        ObligationStatus.AwaitingDecision or ObligationStatus.AwaitingDecisionLate => Icons.Material.Outlined.Gavel,
        ObligationStatus.AwaitingAcceptance or ObligationStatus.AwaitingAcceptanceLate => Icons.Material.Outlined.HourglassTop,
        ObligationStatus.NotYetDue => Icons.Material.Outlined.Circle,
        ObligationStatus.NoDueDayRequired => Icons.Material.Filled.Remove,
        ObligationStatus.NoDueDaySet => Icons.Material.Filled.HelpOutline,
        ObligationStatus.OverdueSevere => Icons.Material.Filled.Dangerous,
        ObligationStatus.Overdue => Icons.Material.Filled.Error,
        ObligationStatus.DueSoon => Icons.Material.Filled.Warning,
        _ => Icons.Material.Filled.PlayArrow,
    };
}
