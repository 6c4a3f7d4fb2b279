using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.Agencies;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>The bodies with most overdue work.</summary>
public sealed partial class AgenciesTile(AgencyQueries queries, IStringLocalizer<DashboardText> words, IStringLocalizer<StatusText> statuses)
{
    private const int Top = 10;
    private AgencyFigures? _figures;

    protected override async Task OnInitializedAsync()
    {
        _figures = await queries.ByOverdueAsync(Leaving);
        Fold?.Say(words["FoldAgencies", Formats.Number(_figures.Rows.Count(r => r.Overdue > 0))]);
    }
}
