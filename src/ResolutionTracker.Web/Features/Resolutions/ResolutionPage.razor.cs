using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A document: its head, its text by clause with coverage marks, and beside it what carries out the chosen clause.</summary>
public sealed partial class ResolutionPage(ClauseQueries queries, CascadeQueries cascade, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ResolutionDetails? _details;
    private IReadOnlyList<RelationMark> _relations = [];
    private bool _missing;

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery(Name = Urls.ClauseQuery)]
    public string? Anchor { get; set; }

    /// <summary>Only clauses that still ask for an assignment.</summary>
    [SupplyParameterFromQuery(Name = "chua-giao")]
    public bool OnlyOpen { get; set; }

    private ClauseLine? Chosen => _details?.Clauses.FirstOrDefault(c => c.Anchor == Anchor);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_details?.Id != Id)
        {
            _details = null;
            await LoadAsync();
        }
    }

    private string Title(ResolutionDetails details) => details.Symbol is { } symbol ? words["TitleWithKind", words[$"Kind{details.Kind}"], symbol] : details.Summary;

    private async Task LoadAsync()
    {
        var details = await queries.DetailsAsync(Id, _gone.Token);
        _relations = details is null ? [] : await cascade.OfAsync(Id, _gone.Token);
        _details = details;
        _missing = details is null;
    }
}
