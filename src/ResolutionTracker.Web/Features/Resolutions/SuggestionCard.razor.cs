using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Why a suggestion is refused, and whether its clause gives no work for the same reason.</summary>
public sealed record SuggestionRefusal(string? Reason, bool GivesNoWork);

/// <summary>One suggestion: short until it is the current one, then with all that was read, why, and what is asked.</summary>
public sealed partial class SuggestionCard(Refusals refusals, IStringLocalizer<ResolutionText> words)
{
    // Refusals that a box of the card shows beside it.
    private static readonly string[] Own = ["Lead", "Bodies", "Due", "Name", "Unit", "Goal", "BaseValue", "BaseYear", "Base", "ToCheck"];
    private string? _reason;
    private bool _givesNoWork;

    [Parameter, EditorRequired]
    public SuggestionLine Line { get; set; } = default!;

    [Parameter]
    public int Total { get; set; }

    [Parameter, EditorRequired]
    public SuggestionOptions Options { get; set; } = default!;

    [Parameter, EditorRequired]
    public DeadlineContext Context { get; set; } = default!;

    [Parameter, EditorRequired]
    public SuggestionInput Input { get; set; } = default!;

    [Parameter]
    public bool IsCurrent { get; set; }

    [Parameter]
    public bool IsBusy { get; set; }

    /// <summary>Whether the reason for refusing it is asked for.</summary>
    [Parameter]
    public bool IsRefusing { get; set; }

    [Parameter]
    public IReadOnlyList<RuleBroken> Errors { get; set; } = [];

    [Parameter]
    public EventCallback OnChoose { get; set; }

    [Parameter]
    public EventCallback OnAccept { get; set; }

    [Parameter]
    public EventCallback OnChange { get; set; }

    [Parameter]
    public EventCallback OnRefuse { get; set; }

    [Parameter]
    public EventCallback<SuggestionRefusal> OnRefused { get; set; }

    /// <summary>It is not refused after all.</summary>
    [Parameter]
    public EventCallback OnRefusalLeft { get; set; }

    [Parameter]
    public EventCallback OnUndo { get; set; }

    /// <summary>An answer in a box may change what is still asked.</summary>
    [Parameter]
    public EventCallback OnEdited { get; set; }

    private string Label => words["SuggestionNumber", Formats.Number(Line.Read.Number), Formats.Number(Total), words[$"Suggestion{Line.Read.Said.Kind}"], Line.Read.Said.Sentence];

    private IEnumerable<string?> Boxes => Own.Concat(Errors.Select(e => e.Field).OfType<string>().Where(f => f.StartsWith("Contributor", StringComparison.Ordinal) || f.StartsWith("Period", StringComparison.Ordinal) || f.StartsWith("Review", StringComparison.Ordinal) || f.StartsWith("Target", StringComparison.Ordinal)));

    private (string Tone, string Icon) Look => Line.Read.Said.Kind switch
    {
        SuggestionKind.Indicator => ("violet", Icons.Material.Outlined.TrackChanges),
        SuggestionKind.Review => ("blue", Icons.Material.Outlined.EventRepeat),
        _ => ("amber", Icons.Material.Outlined.AssignmentTurnedIn),
    };

    // While a word is composed, Esc takes back the word.
    private Task LeaveAsync(KeyboardEventArgs e) => e is { Key: "Escape", IsComposing: false } ? OnRefusalLeft.InvokeAsync() : Task.CompletedTask;

    private string? ErrorOf(string field) => Errors.FirstOrDefault(e => e.Field == field) is { } error ? refusals.Word(error) : null;
}
