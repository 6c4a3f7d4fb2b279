using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>Where a letter stands, in a word and a shape.</summary>
public sealed partial class LetterPill(IStringLocalizer<LetterText> words)
{
    [Parameter, EditorRequired]
    public LetterKind Kind { get; set; }

    [Parameter, EditorRequired]
    public LetterState State { get; set; }

    [Parameter]
    public DateOnly? DueOn { get; set; }

    [Parameter]
    public DateOnly? AnsweredOn { get; set; }

    [Parameter]
    public LetterOutcome? Outcome { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    private bool Asks => Kind == LetterKind.Explanation && State == LetterState.Issued;

    private bool Late => Asks && Outcome is null && AnsweredOn is null && DueOn < Today;

    private string Word =>
        !Asks ? words[$"State{State}"]
        : Outcome is { } outcome ? words[$"Outcome{outcome}"]
        : AnsweredOn is not null ? words["Answered"]
        : Late ? words["AnswerLate", Formats.Number(Today.DayNumber - DueOn!.Value.DayNumber)]
        : words["AwaitsAnswer"];

    private string Icon => State switch
    {
        LetterState.Draft => Icons.Material.Outlined.EditNote,
        LetterState.Discarded => Icons.Material.Outlined.Block,
        _ when Late => Icons.Material.Filled.Error,
        _ when Asks && AnsweredOn is null && Outcome is null => Icons.Material.Outlined.HourglassTop,
        _ when Asks && Outcome is null => Icons.Material.Outlined.MarkEmailUnread,
        _ => Icons.Material.Outlined.CheckCircle,
    };
}
