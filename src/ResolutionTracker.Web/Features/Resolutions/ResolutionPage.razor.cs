using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>A document: its head, its text by clause with coverage marks, and beside it what carries out the chosen clause.</summary>
public sealed partial class ResolutionPage(ClauseQueries queries, CascadeQueries cascade, SentenceQueries sentences, NavigationManager navigation, IStringLocalizer<ResolutionText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private ResolutionDetails? _details;
    private IReadOnlyList<RelationMark> _relations = [];
    private ILookup<int, SentenceLine> _sentences = Array.Empty<SentenceLine>().ToLookup(s => s.ClauseId);
    private IReadOnlyDictionary<int, int> _waiting = new Dictionary<int, int>();
    private ClausePlace? _looked;
    private string? _text;
    private bool _missing;

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery(Name = Urls.ClauseQuery)]
    public string? Anchor { get; set; }

    /// <summary>Only clauses that still ask for an assignment.</summary>
    [SupplyParameterFromQuery(Name = "chua-giao")]
    public bool OnlyOpen { get; set; }

    /// <summary>The assignment whose sentence is looked for.</summary>
    [SupplyParameterFromQuery(Name = Urls.SentenceQuery)]
    public int? SentenceOf { get; set; }

    /// <summary>Which suggestions stand beside the text; none where it is not given.</summary>
    [SupplyParameterFromQuery(Name = Urls.SuggestionsQuery)]
    public string? SuggestionsOf { get; set; }

    [SupplyParameterFromQuery(Name = Urls.SuggestionNumberQuery)]
    public int? After { get; set; }

    /// <summary>Which part of the page is open: the text, or what is known of the document.</summary>
    [SupplyParameterFromQuery(Name = Urls.PartQuery)]
    public string? Part { get; set; }

    // Of a secret document there is no text to show.
    private bool ShowsFacts => Part == Urls.FactsPart || _details?.IsSecret == true;

    private bool ShowsSuggestions => _details?.MayEdit == true && SuggestionsOf is Urls.AllSuggestions or Urls.SuggestionsOfClause;

    private ClausePlace? Now => ShowsSuggestions && _looked is not null ? _looked : SentenceOf is { } wanted && _sentences.SelectMany(s => s).Where(s => s.AssignmentId == wanted).OrderBy(s => s.ClauseId != Chosen?.Id).FirstOrDefault() is { } found
        ? new(found.ClauseId, found.Place)
        : null;

    private ClauseLine? Chosen => _details?.Clauses.FirstOrDefault(c => c.Anchor == Anchor);

    private IReadOnlyList<ResolutionName> ReplacedBy => [.. _relations.Where(r => r is { Kind: RelationKind.Replaces, Outward: false }).Select(r => r.Other)];

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_details?.Id != Id)
        {
            _details = null;
            await LoadAsync();
        }
    }

    private void Look(ClausePlace? place) => _looked = place;

    private string Title(ResolutionDetails details) => details.Symbol is { } symbol ? words["TitleWithKind", KindWords.Of(words, details.Kind, symbol), symbol] : details.Summary;

    // What tells one document from another, in a line; all of it stands in the other part of the page.
    private string Line(ResolutionDetails details) => string.Join(" · ", new[]
    {
        details.IssuedOn is { } day ? Formats.Date(day) : words["DateUnknown"].Value,
        details.Issuer,
        details.Specialist is { } specialist ? words["FollowedBy", specialist].Value : null,
    }.OfType<string>());

    private ClauseLine? Beside(int step) =>
        Chosen is { } chosen && _details!.Clauses.ToList().IndexOf(chosen) is >= 0 and var at ? _details.Clauses.ElementAtOrDefault(at + step) : null;

    private async Task LookAtAsync(int clause)
    {
        await LoadAsync();
        if (_details?.Clauses.FirstOrDefault(c => c.Id == clause) is { } line && line.Anchor != Anchor)
        {
            navigation.NavigateTo(navigation.GetUriWithQueryParameter(Urls.ClauseQuery, line.Anchor));
        }
    }

    private async Task LoadAsync()
    {
        var details = await queries.DetailsAsync(Id, _gone.Token);
        _relations = details is null ? [] : await cascade.OfAsync(Id, _gone.Token);
        _sentences = (details is null ? [] : await sentences.OfAsync(Id, _gone.Token)).ToLookup(s => s.ClauseId);
        _details = details;

        // The panel beside the text reads again only what is another text.
        var text = string.Join('\n', (details?.Clauses ?? []).Select(c => c.Text));
        _text = _text == text ? _text : text;
        _missing = details is null;
    }
}
