using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>Work is seldom given out of a document that another one has replaced: said before, and again where it would be done.</summary>
public sealed partial class ReplacedWarning(AppendixImportQueries queries, IStringLocalizer<ImportText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<string> _by = [];

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync() => _by = await queries.ReplacedByAsync(ResolutionId, _leaving.Token);
}
