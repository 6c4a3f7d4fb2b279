using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What carries out the chosen clause; without one, what rests on the document as a whole, or all that a body has of it.</summary>
public sealed partial class ClausePanel(ClauseWorkQueries queries, NavigationManager navigation, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private (int Resolution, int? Clause, int? Version)? _shown;
    private ClauseWork? _work;

    [Parameter, EditorRequired]
    public int ResolutionId { get; set; }

    [Parameter]
    public ClauseLine? Clause { get; set; }

    [Parameter]
    public bool SeesAll { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    /// <summary>The clauses beside the chosen one.</summary>
    [Parameter]
    public ClauseLine? Previous { get; set; }

    [Parameter]
    public ClauseLine? Next { get; set; }

    /// <summary>The next clause without work or decision; null where there is none.</summary>
    [Parameter]
    public ClauseLine? NextOpen { get; set; }

    /// <summary>Suggestions of the clause that nobody has decided.</summary>
    [Parameter]
    public int Waiting { get; set; }

    /// <summary>Given the clause to look at after clauses were joined, split or corrected.</summary>
    [Parameter]
    public EventCallback<int> OnMoved { get; set; }

    private string Heading => Clause is null ? words[SeesAll ? "WholeDocument" : "WholeDocumentOwn"] : Clause.Label ?? words["ChosenClause"];

    // Paper needs no panel that only says how to choose.
    private bool HasWords => Clause is not null || _work?.Assignments.Count > 0;

    private string LinkToSuggestions => navigation.GetUriWithQueryParameter(Urls.SuggestionsQuery, Urls.SuggestionsOfClause);

    private string LinkAway => navigation.GetUriWithQueryParameter(Urls.ClauseQuery, (string?)null);

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        // Corrected words may say something else of the work.
        var wanted = (ResolutionId, Clause?.Id, Clause?.Version);
        if (_shown == wanted)
        {
            return;
        }

        _shown = wanted;
        _work = null;
        var work = await queries.OfAsync(ResolutionId, Clause?.Id, _gone.Token);
        if (_shown == wanted)
        {
            _work = work;
        }
    }
}
