using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What was brought in from the document's appendix, for ever: "đã nhập 138/140 dòng, 2 bỏ qua", with the reasons.</summary>
public sealed partial class ResolutionImports(AppendixImportQueries queries, IStringLocalizer<ImportText> imported, DomainClock clock, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<AppendixImportLine> _imports = [];

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    private IReadOnlyList<AppendixImportLine> Imported => [.. _imports.Where(i => i.State == AppendixImportState.Imported)];

    private IReadOnlyList<AppendixImportLine> Drafts => [.. _imports.Where(i => i.State == AppendixImportState.InReview)];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync() => _imports = await queries.OfAsync(ResolutionId, _leaving.Token);
}
