using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>A body's work in lines, led or contributed.</summary>
public sealed partial class AgencyWorkTable(IStringLocalizer<AgencyText> words, IStringLocalizer<StatusText> statuses)
{
    [Parameter, EditorRequired]
    public string Caption { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<AgencyWork> Work { get; set; } = [];

    [Parameter, EditorRequired]
    public StatusThresholds Day { get; set; } = default!;

    /// <summary>Whose work it is a part of, and which part.</summary>
    [Parameter]
    public bool WithParts { get; set; }

    private static string AddressOf(AgencyWork row) =>
        row.Form == AssignmentForm.Plain ? Urls.Assignment(row.AssignmentId) : Urls.Obligation(row.ObligationId);

    private string About(AgencyWork row) => string.Join(" · ", new[]
    {
        row.PeriodLabel == CollectivePeriod.Once ? null : row.PeriodLabel,
        WithParts && row.Lead is { } lead ? words["LeadIs", lead].Value : null,
        row.IsDemo ? words["Demo"].Value : null,
    }.OfType<string>());
}
