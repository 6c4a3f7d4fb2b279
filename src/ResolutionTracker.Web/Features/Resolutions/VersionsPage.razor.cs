using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The texts that a document had: when, by whom and why; each can be read, with what changed to it from the one before.</summary>
public sealed partial class VersionsPage(VersionQueries queries, DomainClock clock, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private (int Id, int? Number)? _asked;
    private VersionList? _list;
    private bool _missing;
    private bool _onlyChanged;

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery(Name = "so")]
    public int? Number { get; set; }

    private List<VersionClause> Shown => [.. _list!.Shown.Where(c => !_onlyChanged || c.Change != ClauseChange.Same)];

    private static string By(IEnumerable<HandCorrection> corrections) => string.Join(", ", corrections.Select(c => c.By).Distinct(StringComparer.Ordinal));

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_asked != (Id, Number))
        {
            _asked = (Id, Number);
            _list = await queries.OfAsync(Id, Number, _gone.Token);
            _missing = _list is null;
        }
    }
}
