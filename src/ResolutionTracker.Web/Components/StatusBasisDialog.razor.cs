using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>"Căn cứ tính": the rule that matched, the facts it read, and the day.</summary>
public sealed partial class StatusBasisDialog(IStringLocalizer<StatusText> words)
{
    [Parameter, EditorRequired]
    public ObligationStatus Status { get; set; }

    [Parameter, EditorRequired]
    public ObligationFacts Facts { get; set; } = default!;

    [Parameter, EditorRequired]
    public StatusThresholds Day { get; set; } = default!;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private IEnumerable<(string Label, string Value)> Inputs
    {
        get
        {
            yield return (words["AsOf"], Formats.Date(Day.Today));
            yield return (words["RoleIs"], words[$"Role{Facts.Role}"]);
            yield return (words["StartOn"], Formats.Date(Facts.StartOn));
            yield return (words["DueOn"], Facts.DueOn is { } due ? Formats.Date(due) : words[$"NoDeadline{Facts.NoDeadline}"]);
            if (Facts.OriginalDueOn != Facts.DueOn)
            {
                yield return (words["OriginalDueOn"], Formats.Date(Facts.OriginalDueOn));
            }

            foreach (var (label, date) in Dates.Where(d => d.Date is not null))
            {
                yield return (words[label], Formats.Date(date));
            }

            yield return (words["SoonUntil"], Formats.Date(Day.SoonUntil));
            yield return (words["SevereUntil"], Formats.Date(Day.SevereUntil));
        }
    }

    private (string Label, DateOnly? Date)[] Dates =>
    [
        ("SubmittedUpOn", Facts.SubmittedUpOn),
        ("ClaimDate", Facts.ClaimDate),
        ("AcceptedOn", Facts.AcceptedOn),
        ("SuspendedOn", Facts.SuspendedOn),
        ("EndedOn", Facts.EndedOn),
    ];

    private void Close() => Dialog.Close();
}
