using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The register, as a list or as the cascade.</summary>
public sealed partial class ResolutionsPage(ResolutionQueries queries, RegisterFilterQueries filters, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private const string Tree = "so-do";

    private readonly CancellationTokenSource _gone = new();
    private RegisterChoices? _choices;
    private ResolutionList? _list;

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "loai")]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "trong-tam")]
    public bool OnlyPriority { get; set; }

    [SupplyParameterFromQuery(Name = "hoa-toc")]
    public bool OnlyUrgent { get; set; }

    [SupplyParameterFromQuery(Name = "nhiem-ky")]
    public int? Term { get; set; }

    [SupplyParameterFromQuery(Name = "co-quan")]
    public int? Issuer { get; set; }

    [SupplyParameterFromQuery(Name = "nam")]
    public int? Year { get; set; }

    [SupplyParameterFromQuery(Name = "chuyen-vien")]
    public int? Specialist { get; set; }

    [SupplyParameterFromQuery(Name = "tinh-trang")]
    public string? State { get; set; }

    [SupplyParameterFromQuery(Name = SortHeader.Query)]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = Pager.Query)]
    public int Page { get; set; }

    [SupplyParameterFromQuery(Name = "xem")]
    public string? Look { get; set; }

    private bool IsCascade => Look == Tree;

    private ResolutionFilter Filter => new(Text, Enum.TryParse<ResolutionKind>(Kind, out var kind) ? kind : null, OnlyPriority, Sort, Page)
    {
        OnlyUrgent = OnlyUrgent,
        TermId = Term,
        IssuerId = Issuer,
        Year = Year is > 1900 and < 2200 ? Year : null,
        SpecialistId = Specialist,
        State = Enum.TryParse<RegisterState>(State, out var state) ? state : null,
    };

    private bool IsFiltered => Filter != new ResolutionFilter(string.IsNullOrWhiteSpace(Text) ? Text : null, null, OnlyPriority: false, Sort, Page);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (!IsCascade)
        {
            _choices ??= await filters.ChoicesAsync(_gone.Token);
            _list = await queries.ListAsync(Filter, _gone.Token);
        }
    }
}
