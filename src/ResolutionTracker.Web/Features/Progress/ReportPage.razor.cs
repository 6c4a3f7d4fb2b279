using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>One report: the form while it may be written, otherwise to be read; the office answers here.</summary>
public sealed partial class ReportPage(ReportQueries queries, IStringLocalizer<ProgressText> words, ISnackbar snackbar, NavigationManager navigation) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private ReportView? _view;
    private bool _asked;
    private int _shown;

    [Parameter]
    public int Id { get; set; }

    /// <summary>The period for which reports are written one after another.</summary>
    [SupplyParameterFromQuery(Name = Urls.PeriodQuery)]
    public string? Period { get; set; }

    private Crumb[] Crumbs => [new(words["Reports"], Urls.Progress)];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync()
    {
        if (_shown == Id)
        {
            return Task.CompletedTask;
        }

        _shown = Id;
        _asked = false;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        try
        {
            _view = await queries.ReadAsync(Id, _leaving.Token);
            _asked = true;
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }

    private async Task SentAsync()
    {
        var reader = _view!.Reader;
        snackbar.Add(words[_view.NeedsSignature ? "SentToSign" : "Sent"], Severity.Success);
        navigation.NavigateTo(
            reader.IsOffice ? Urls.Report(Id) : Period is { Length: > 0 } period ? Urls.Walk(period, _view.Report.ObligationId) : Urls.MyWork);
        await LoadAsync();
    }
}
