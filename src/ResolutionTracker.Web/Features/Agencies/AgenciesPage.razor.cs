using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Agencies;

/// <summary>All bodies with the figures of their work; the view is in its address.</summary>
public sealed partial class AgenciesPage(AgencyQueries queries, IStringLocalizer<AgencyText> words, NavigationManager navigation) : IDisposable
{
    private const string ByOverdue = "qua-han";
    private readonly CancellationTokenSource _leaving = new();
    private AgencyFilter _filter = new();
    private AgencyFigures? _figures;
    private string? _typed;

    [SupplyParameterFromQuery(Name = "q")]
    public string? Typed { get; set; }

    [SupplyParameterFromQuery(Name = "loai")]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "thu-tu")]
    public string? Order { get; set; }

    [SupplyParameterFromQuery(Name = "im-lang")]
    public string? Silent { get; set; }

    [SupplyParameterFromQuery(Name = Pager.Query)]
    public int? Page { get; set; }

    private bool IsFiltered => _filter != new AgencyFilter();

    private bool HoldsAll => _filter with { ByOverdue = false } == new AgencyFilter();

    private string? Subtitle => _figures is null ? null : words["Subtitle", Formats.Date(_figures.Day.Today), Formats.Number(_figures.Rows.Count)].Value;

    private IReadOnlyList<AgencyRow> Shown
    {
        get
        {
            var pages = Math.Max(1, (_figures!.Rows.Count + Pager.Rows - 1) / Pager.Rows);
            return [.. _figures.Rows.Skip((Math.Clamp(Page ?? 1, 1, pages) - 1) * Pager.Rows).Take(Pager.Rows)];
        }
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _typed = Typed;
        _filter = new(
            string.IsNullOrWhiteSpace(Typed) ? null : Typed.Trim(),
            Kind is { Length: > 0 } kind && char.IsLetter(kind[0]) && Enum.TryParse<AgencyKind>(kind, out var known) ? known : null,
            Silent == "1",
            Order == ByOverdue);
        _figures = await queries.ListAsync(_filter, _leaving.Token);
    }

    private void Take(ChangeEventArgs e) => _typed = e.Value as string;

    private void TakeKind(ChangeEventArgs e) => Go("loai", e.Value as string);

    private void TakeOrder(ChangeEventArgs e) => Go("thu-tu", e.Value as string);

    private void TakeSilent(ChangeEventArgs e) => Go("im-lang", e.Value is true ? "1" : null);

    private void Search() => Go("q", _typed?.Trim());

    private void Go(string key, string? value) => navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [key] = string.IsNullOrEmpty(value) ? null : value,
        [Pager.Query] = null,
    }));
}
