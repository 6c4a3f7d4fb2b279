using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The register, as a list or as the cascade.</summary>
public sealed partial class ResolutionsPage(ResolutionQueries queries, NavigationManager navigation, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private const string Tree = "so-do";

    private readonly CancellationTokenSource _gone = new();
    private ResolutionList? _list;

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "loai")]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "trong-tam")]
    public bool OnlyPriority { get; set; }

    [SupplyParameterFromQuery(Name = SortHeader.Query)]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = Pager.Query)]
    public int Page { get; set; }

    [SupplyParameterFromQuery(Name = "xem")]
    public string? Look { get; set; }

    private bool IsCascade => Look == Tree;

    private bool IsFiltered => !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrEmpty(Kind) || OnlyPriority;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (!IsCascade)
        {
            ResolutionKind? kind = Enum.TryParse<ResolutionKind>(Kind, out var known) ? known : null;
            _list = await queries.ListAsync(new(Text, kind, OnlyPriority, Sort, Page), _gone.Token);
        }
    }

    // Another filter begins at its first page.
    private void Go(string name, string? value) => navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [name] = string.IsNullOrWhiteSpace(value) ? null : value.Trim(),
        [Pager.Query] = null,
    }));

    private static void Ignore()
    {
    }
}
