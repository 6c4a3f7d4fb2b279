using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Gives work from a clause, or corrects work already given. What was typed stays until it is saved.</summary>
public sealed partial class AssignmentEditPage(
    AssignmentFormQueries queries, WordsQueries chosen, AssignmentCommands commands, Refusals refusals, Today today,
    IStringLocalizer<AssignmentText> words, ISnackbar snackbar, NavigationManager navigation) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private readonly Guid _operation = Guid.NewGuid();
    private AssignmentInput _input = new();
    private AssignmentFormOptions? _options;
    private SourceDocument? _document;
    private AssignmentItem? _item;
    private WordsReading? _read;
    private string? _reason;
    private bool _missing;
    private bool _busy;
    private RuleBroken? _broken;
    private IReadOnlyList<RuleBroken> _gaps = [];
    private bool _worded;

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery(Name = "muc")]
    public int? ClauseId { get; set; }

    [SupplyParameterFromQuery(Name = "van-ban")]
    public int? ResolutionId { get; set; }

    [SupplyParameterFromQuery(Name = Urls.WordsFromQuery)]
    public int? WordsFrom { get; set; }

    [SupplyParameterFromQuery(Name = Urls.WordsLengthQuery)]
    public int? WordsLength { get; set; }

    [SupplyParameterFromQuery(Name = Urls.WordsGoOnQuery)]
    public bool WordsGoOn { get; set; }

    /// <summary>The suggestion that is changed here.</summary>
    [SupplyParameterFromQuery(Name = Urls.SuggestionsQuery)]
    public string? Suggestion { get; set; }

    private bool IsNew => Id == 0;

    // Whoever changes a suggestion goes on with the next one.
    private string? NextSuggestion => _read?.Number is { } number && _input.ResolutionId is { } document ? Urls.Suggestions(document, number) : null;

    private string Back => NextSuggestion ?? (IsNew ? Urls.Assignments : Urls.Assignment(Id));

    // The periods of collective work are those of its form.
    private DeadlineReading? Due => _input.IsCollective || _document is not { } document ? null : DeadlinePhrase.Parse(_input.Due, document.Context);

    private IReadOnlyList<Crumb> Crumbs => IsNew
        ? [new(words["Assignments"], Urls.Assignments)]
        : [new(words["Assignments"], Urls.Assignments), new(words["AssignmentAbove"], Urls.Assignment(Id))];

    // A refusal that no box took, or that belongs to none, stands above the buttons.
    private string? General => _broken is { Code: not "ChangedMeanwhile" } broken && !_worded ? refusals.Word(broken) : null;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (!IsNew)
        {
            if (await queries.ForEditAsync(Id, _leaving.Token) is not { } found || found.Item.WithdrawnOn is not null)
            {
                _missing = true;
                return;
            }

            (_item, _input) = found;
        }
        else
        {
            _input.ResolutionId = ClauseId is { } clause ? await queries.DocumentOfAsync(clause, _leaving.Token) : ResolutionId;
            _missing = ClauseId is not null && _input.ResolutionId is null;
            _input.ClauseIds = ClauseId is { } chosen ? [chosen] : [];
        }

        await ChooseDocumentAsync(_input.ResolutionId);
        if (IsNew && ClauseId is { } from && WordsFrom is { } start && WordsLength is { } length && await chosen.ReadAsync(from, start, length, Suggestion, _leaving.Token) is { } read)
        {
            _read = read;
            WordsFiller.Fill(_input, read, _document);
        }

        _options = await queries.OptionsAsync(_leaving.Token);
    }

    private async Task ChooseDocumentAsync(int? id)
    {
        _input.ResolutionId = id;
        _document = id is { } known ? await queries.DocumentAsync(known, _leaving.Token) : null;
        _input.ClauseIds = [.. _input.ClauseIds.Where(c => _document?.Clauses.Any(o => o.Id == c) == true)];
        _input.Periods.Clear();
        foreach (var period in _document?.Periods ?? [])
        {
            _input.Periods.Add(PeriodInput.Of(period));
        }
    }

    private string? ErrorOf(string field) =>
        (_gaps.FirstOrDefault(g => g.Field == field) ?? (_broken?.Field == field ? _broken : null)) is { } wrong ? refusals.Word(wrong) : null;

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _broken = null;
        _gaps = _input.Gaps(IsNew, _reason);
        if (_gaps.Count > 0)
        {
            return;
        }

        _busy = true;
        try
        {
            var id = IsNew
                ? await commands.GiveAsync(_input, _operation, _leaving.Token)
                : await commands.EditAsync(Id, _item!.Version, _input, _reason, _operation, _leaving.Token);
            snackbar.Add(words[IsNew ? "Given" : "Saved"], Severity.Success);
            navigation.NavigateTo(NextSuggestion ?? Urls.Assignment(id));
        }
        catch (RuleBroken broken)
        {
            _broken = broken;
            _worded = broken.Field is not null && Boxes.Any(b => broken.Field == b || b.EndsWith('*') && broken.Field.StartsWith(b[..^1], StringComparison.Ordinal));
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task KeepMineAsync()
    {
        if (await queries.ForEditAsync(Id, _leaving.Token) is { } newest)
        {
            _item = newest.Item;
            await SaveAsync();
        }
    }

    private string[] Boxes =>
    [
        "Document", "Title", "Content", "Deliverable", "DeliverableKind", "Authority", "Leader", "CompletedBy",
        .. _input.IsCollective ? (string[])["Bodies", "Period*"] : ["Lead", "Officer", "Due", "Contributor*", "Part"],
        .. IsNew ? Array.Empty<string>() : ["Reason"],
    ];
}
