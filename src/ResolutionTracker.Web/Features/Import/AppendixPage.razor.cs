using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>One import of an appendix: which sheet, which columns, its rows, and afterwards what it did.</summary>
public sealed partial class AppendixPage(
    AppendixImportQueries queries, AppendixCommands commands, AppendixRuns runs, AppendixWords names, NavigationManager navigation, IDialogService dialogs, IStringLocalizer<ImportText> words) : IDisposable
{
    private const string ColumnsStep = "cot";
    private const string SheetStep = "trang-tinh";

    private readonly CancellationTokenSource _leaving = new();
    private AppendixView? _view;
    private RuleBroken? _refused;
    private bool _missing;

    [Parameter]
    public int Document { get; set; }

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery(Name = "buoc")]
    private string? Asked { get; set; }

    private bool IsRunning => runs.Of(Id) is { IsOver: false };

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var view = await queries.FindAsync(Id, _leaving.Token);
        _view = view?.ResolutionId == Document && view.Line.State != AppendixImportState.Cancelled ? view : null;
        _missing = _view is null;
    }

    private string Step(AppendixView view) =>
        view.Line.State == AppendixImportState.Imported ? AppendixSteps.Result
        : view.SheetPlace == 0 || Asked == SheetStep && view.Sheets.Count > 1 ? AppendixSteps.File
        : !view.IsMapped || Asked == ColumnsStep ? AppendixSteps.Columns
        : AppendixSteps.Review;

    private Dictionary<string, string> Links(AppendixView view)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        if (view.Line.State != AppendixImportState.InReview)
        {
            return links;
        }

        links[AppendixSteps.File] = view.Sheets.Count > 1 ? Urls.Appendix(Document, Id, SheetStep) : Urls.NewAppendix(Document);
        if (view.IsMapped)
        {
            links[AppendixSteps.Columns] = Urls.Appendix(Document, Id, ColumnsStep);
            links[AppendixSteps.Review] = Urls.Appendix(Document, Id);
        }

        return links;
    }

    private string Subtitle(AppendixView view) => string.Join(" · ", new[]
    {
        words["AppendixOf", view.Document].Value, view.Line.FileName ?? words["Pasted"].Value, words["StartedBy", view.Line.StartedBy, Formats.Date(view.Line.StartedOn)].Value,
    });

    private string Name(SheetChoice sheet) => names.Sheet(new(sheet.Name, []) { Place = sheet.Place, Source = sheet.Source });

    private async Task ChooseAsync(int place)
    {
        await TryAsync(() => commands.ChooseSheetAsync(Id, _view!.Version, place, Guid.NewGuid(), CancellationToken.None));
        navigation.NavigateTo(Urls.Appendix(Document, Id));
    }

    private async Task MappedAsync()
    {
        await LoadAsync();
        navigation.NavigateTo(Urls.Appendix(Document, Id));
    }

    // Another window may have brought the rows in, or given them up, in the meantime.
    private async Task GivenAsync(RuleBroken? refusal)
    {
        await LoadAsync();
        _refused = refusal is { Code: "ImportFinished" } ? new("ImportFinishedElsewhere") : null;
    }

    private async Task CancelAsync()
    {
        if (await dialogs.ConfirmAsync(words["GiveUp"], words["GiveUpSaid"], words["GiveUp"])
            && await TryAsync(() => commands.CancelAsync(Id, _view!.Version, Guid.NewGuid(), CancellationToken.None)))
        {
            navigation.NavigateTo(Urls.NewAppendix(Document));
        }
    }

    private async Task<bool> TryAsync(Func<Task> act)
    {
        _refused = null;
        try
        {
            await act();
            await LoadAsync();
            return true;
        }
        catch (RuleBroken refusal)
        {
            _refused = refusal;
            return false;
        }
    }
}
