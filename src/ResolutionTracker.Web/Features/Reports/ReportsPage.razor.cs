using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>Lập báo cáo, văn bản: choose the document, see what will be printed, and print it.</summary>
public sealed partial class ReportsPage(ImplementationReportQueries queries, NavigationManager navigation, IStringLocalizer<ReportText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<ReportedDocument>? _documents;
    private ReportFigures? _figures;

    [SupplyParameterFromQuery(Name = "van-ban")]
    private int? ResolutionId { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var documents = _documents ?? await queries.DocumentsAsync(_leaving.Token);
        if ((ResolutionId ?? (documents is [var first, ..] ? first.Id : null)) is { } chosen && chosen != _figures?.Document.Id)
        {
            _figures = await queries.FiguresAsync(chosen, _leaving.Token);
        }

        _documents = documents;
    }

    private void Choose(int resolutionId) => navigation.NavigateTo(Urls.PaperOn(resolutionId));
}
