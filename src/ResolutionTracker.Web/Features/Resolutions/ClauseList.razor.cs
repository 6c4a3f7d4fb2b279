using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The text of a document; a clause is chosen by its link, so that a view can be sent to a colleague.</summary>
public sealed partial class ClauseList(NavigationManager navigation, IStringLocalizer<ResolutionText> words, IJSRuntime js) : IAsyncDisposable
{
    private static readonly ILookup<int, SentenceLine> None = Array.Empty<SentenceLine>().ToLookup(s => s.ClauseId);
    private ElementReference _here;
    private IJSObjectReference? _module;
    private readonly HashSet<int> _picked = [];
    private bool _picking;
    private ClausePlace? _led;
    private string? _shownAnchor;

    [Parameter, EditorRequired]
    public ResolutionDetails Details { get; set; } = default!;

    /// <summary>The anchor of the chosen clause.</summary>
    [Parameter]
    public string? Chosen { get; set; }

    [Parameter]
    public bool OnlyOpen { get; set; }

    [Parameter]
    public EventCallback OnAdded { get; set; }

    /// <summary>By clause: the sentences that give work the reader sees.</summary>
    [Parameter]
    public ILookup<int, SentenceLine> Sentences { get; set; } = None;

    /// <summary>The piece to be looked at: it is marked and brought into view.</summary>
    [Parameter]
    public ClausePlace? Now { get; set; }

    private IEnumerable<ClauseLine> Shown => OnlyOpen && Details.Coverage is not null
        ? Details.Clauses.Where(c => c.IsOpen)
        : Details.Clauses;

    public ValueTask DisposeAsync() => _module.LetGoAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _module = await js.InvokeAsync<IJSObjectReference>("import", "/js/clause-text.js");
            await _module.InvokeVoidAsync("attach", _here);
        }

        if (_module is not null && _led != Now)
        {
            _led = Now;
            await _module.InvokeVoidAsync("lead", _here);
        }

        if (_module is not null && _shownAnchor != Chosen)
        {
            _shownAnchor = Chosen;
            await _module.InvokeVoidAsync("show", _here);
        }
    }

    private List<ClauseLine> Picked => [.. Details.Clauses.Where(c => c.IsOpen && _picked.Contains(c.Id))];

    private ClauseLine? NextOpen => NextOpenAfter(Details.Clauses, Chosen);

    /// <summary>The first open clause after the chosen one; behind the last it begins again.</summary>
    internal static ClauseLine? NextOpenAfter(IReadOnlyList<ClauseLine> clauses, string? chosen)
    {
        var at = clauses.ToList().FindIndex(c => c.Anchor == chosen);
        return clauses.Skip(at + 1).Concat(clauses.Take(at + 1)).FirstOrDefault(c => c.IsOpen && c.Anchor != chosen);
    }

    private static string Beginning(ClauseLine clause) => clause.Text.Length <= 40 ? clause.Text : clause.Text[..40] + "…";

    private void TogglePicking()
    {
        _picking = !_picking;
        _picked.Clear();
    }

    private void Pick(int clause, ChangeEventArgs e)
    {
        if (e.Value is true)
        {
            _picked.Add(clause);
        }
        else
        {
            _picked.Remove(clause);
        }
    }

    private async Task PickedAsync(bool isChanged)
    {
        TogglePicking();
        if (isChanged)
        {
            await OnAdded.InvokeAsync();
        }
    }

    private string LinkTo(ClauseLine clause) => navigation.GetUriWithQueryParameter(Urls.ClauseQuery, clause.Anchor);

    private void Filter(ChangeEventArgs e) =>
        navigation.NavigateTo(navigation.GetUriWithQueryParameter("chua-giao", e.Value is true ? "true" : null));
}
