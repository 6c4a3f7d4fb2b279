using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Import;

/// <summary>The third step: the rows one under another, with what was understood and what is wrong; fixed in place or left out.</summary>
public sealed partial class AppendixRows(
    AppendixReviewQueries reviews, AppendixImportQueries imports, AppendixRowCommands commands, Today today, NavigationManager navigation,
    IDialogService dialogs, IJSRuntime js, IStringLocalizer<ImportText> words) : IAsyncDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly HashSet<int> _chosen = [];
    private IReadOnlyList<AppendixBody> _bodies = [];
    private DeadlineContext _context = new(IssuedOn: null);
    private DateOnly _today;
    private ElementReference _list;
    private IJSObjectReference? _keys;
    private ReviewPage? _page;
    private int? _editing;
    private string? _said;

    [Parameter, EditorRequired]
    public AppendixView View { get; set; } = default!;

    [Parameter]
    public EventCallback<RuleBroken?> Given { get; set; }

    [SupplyParameterFromQuery(Name = "loc")]
    private string? Shown { get; set; }

    [SupplyParameterFromQuery(Name = Pager.Query)]
    private int? Page { get; set; }

    private RowFilter Filter => Enum.TryParse<RowFilter>(Shown, ignoreCase: true, out var filter) && Enum.IsDefined(filter) ? filter : RowFilter.All;

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        _leaving.Dispose();
        await _keys.LetGoAsync("release");
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_bodies.Count == 0)
        {
            _bodies = await imports.BodiesAsync(_leaving.Token);
            _context = await imports.DeadlinesAsync(View.ResolutionId, await today.DeadlinesAsync(_leaving.Token), _leaving.Token);
            _today = today.Date;
        }

        // What was said of an earlier action is of another page of the rows.
        _said = null;
        await LoadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_page is not null && _keys is null)
        {
            _keys = await js.InvokeAsync<IJSObjectReference>("import", _leaving.Token, "/js/appendix.js");
            await _keys.InvokeVoidAsync("begin", _leaving.Token);
            await _keys.InvokeVoidAsync("steer", _leaving.Token, _list);
        }
    }

    private async Task LoadAsync() => _page = await reviews.PageAsync(View.Line.Id, Filter, Page ?? 1, Pager.Rows, _leaving.Token);

    private string LinkTo(RowFilter filter) => navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
    {
        ["loc"] = filter == RowFilter.All ? null : filter.ToString(),
        [Pager.Query] = null,
        ["buoc"] = null,
    });

    private void Edit(int row) => (_editing, _said) = (row, null);

    private void Choose(int row, bool on)
    {
        if (on)
        {
            _chosen.Add(row);
        }
        else
        {
            _chosen.Remove(row);
        }
    }

    private async Task CloseAsync(string? said)
    {
        _editing = null;
        _said = said;
        await LoadAsync();
    }

    private async Task SkipChosenAsync()
    {
        var operation = Guid.NewGuid();
        var reason = await dialogs.AskReasonAsync(words["SkipTitle"], words["SkipSaid", Formats.Number(_chosen.Count)], words["Skip"],
            why => commands.SkipAsync(View.Line.Id, [.. _chosen], why, operation, CancellationToken.None));
        if (reason is not null)
        {
            _said = words["SkippedMany", Formats.Number(_chosen.Count)];
            _chosen.Clear();
            await LoadAsync();
        }
    }
}
