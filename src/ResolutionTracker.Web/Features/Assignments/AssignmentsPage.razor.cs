using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The list of work, worst first; the whole view is in its address.</summary>
public sealed partial class AssignmentsPage(AssignmentQueries queries, NavigationManager navigation, IStringLocalizer<AssignmentText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private AssignmentFilter _filter = new();
    private AssignmentList? _list;
    private AssignmentChoices? _choices;
    private int _pending;

    [SupplyParameterFromQuery(Name = "q")]
    public string? Typed { get; set; }

    [SupplyParameterFromQuery(Name = "trang-thai")]
    public string? Status { get; set; }

    [SupplyParameterFromQuery(Name = "cot")]
    public string? Column { get; set; }

    [SupplyParameterFromQuery(Name = "nhom")]
    public string? Group { get; set; }

    [SupplyParameterFromQuery(Name = "co-quan")]
    public int? AgencyId { get; set; }

    [SupplyParameterFromQuery(Name = "dinh-huong")]
    public int? OrientationId { get; set; }

    [SupplyParameterFromQuery(Name = "van-ban")]
    public int? ResolutionId { get; set; }

    [SupplyParameterFromQuery(Name = "nhiem-vu")]
    public int? AssignmentId { get; set; }

    [SupplyParameterFromQuery(Name = "dot-nhap")]
    public int? ImportId { get; set; }

    [SupplyParameterFromQuery(Name = "ky")]
    public int? PeriodOrder { get; set; }

    [SupplyParameterFromQuery(Name = "quy")]
    public string? Quarter { get; set; }

    [SupplyParameterFromQuery(Name = "phoi-hop")]
    public string? Contributions { get; set; }

    [SupplyParameterFromQuery(Name = SortHeader.Query)]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = Pager.Query)]
    public int? Page { get; set; }

    private bool IsFiltered => _filter with { Sort = null, Page = 1 } != new AssignmentFilter { WithContributions = _choices?.IsOneBody == true };

    private string? Counted => _list is { } list ? words["ListCount", Formats.Number(list.Total), Formats.Number(list.Assignments)].Value : null;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _choices ??= await queries.ChoicesAsync(_leaving.Token);
        _filter = new()
        {
            Text = string.IsNullOrWhiteSpace(Typed) ? null : Typed.Trim(),
            Status = AssignmentFilter.Named<ObligationStatus>(Status),
            Column = AssignmentFilter.Named<MatrixColumn>(Column) ?? (AssignmentFilter.Named<ObligationStatus>(Status) is null ? AssignmentFilter.Named<MatrixColumn>(Status) : null),
            Group = AssignmentFilter.Named<WorkGroup>(Group),
            AgencyId = AgencyId,
            OrientationId = OrientationId,
            ResolutionId = ResolutionId,
            AssignmentId = AssignmentId,
            ImportId = ImportId,
            PeriodOrder = PeriodOrder,
            Quarter = AssignmentFilter.QuarterOf(Quarter),
            WithContributions = Contributions is "0" or "1" ? Contributions == "1" : _choices.IsOneBody,
            Sort = Sort,
            Page = Page ?? 1,
        };
        _pending = await queries.PendingChangesAsync(_leaving.Token);
        _list = await queries.ListAsync(_filter, _leaving.Token);
    }
}
