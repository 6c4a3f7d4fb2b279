using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What stands beside the text: the work of the chosen clause, or the suggestions with how many wait.</summary>
public sealed partial class SuggestionSwitch(SuggestionQueries queries, NavigationManager navigation, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private object? _counted;
    private int? _open;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>Another object whenever the text or what was decided on it may be another.</summary>
    [Parameter]
    public object? Stamp { get; set; }

    /// <summary>How many wait, by clause.</summary>
    [Parameter]
    public EventCallback<IReadOnlyDictionary<int, int>> OnCounted { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    // A long text is read after the page stands.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender && ReferenceEquals(_counted, Stamp))
        {
            return;
        }

        _counted = Stamp;
        try
        {
            var list = await queries.ListAsync(ResolutionId, _gone.Token);
            _open = list?.Open;
            StateHasChanged();
            await OnCounted.InvokeAsync((list?.Lines ?? []).Where(l => l.State == SuggestionState.Open).CountBy(l => l.Read.Place.ClauseId).ToDictionary());
        }
        catch (OperationCanceledException)
        {
            // the page is gone
        }
    }

    private string Link(string? which) => navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { [Urls.SuggestionsQuery] = which, [Urls.SuggestionNumberQuery] = null, [Urls.SentenceQuery] = null });
}
