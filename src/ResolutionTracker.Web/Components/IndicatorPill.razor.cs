using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>The state of an indicator in word, shape and colour.</summary>
public sealed partial class IndicatorPill(IStringLocalizer<IndicatorText> words)
{
    [Parameter, EditorRequired]
    public IndicatorState State { get; set; }

    [Parameter, EditorRequired]
    public IndicatorForm Form { get; set; }

    [Parameter, EditorRequired]
    public IndicatorDirection Direction { get; set; }

    // A rank rises when its number falls; a rate that shall fall does well when it falls.
    private string Word => State is IndicatorState.Rising or IndicatorState.Steady or IndicatorState.Falling
        ? Form == IndicatorForm.Rank ? words[$"State{State}Rank"] : Direction == IndicatorDirection.Down ? words[$"State{State}Down"] : words[$"State{State}"]
        : words[$"State{State}"];

    private bool NumberRises => State == IndicatorState.Rising == (Form == IndicatorForm.Rank || Direction == IndicatorDirection.Up);

    private (string Tone, string Icon) Look => State switch
    {
        IndicatorState.Exceeded => ("green", Icons.Material.Filled.KeyboardDoubleArrowUp),
        IndicatorState.Reached => ("green", Icons.Material.Filled.CheckCircle),
        IndicatorState.Rising => ("blue", NumberRises ? Icons.Material.Filled.TrendingUp : Icons.Material.Filled.TrendingDown),
        IndicatorState.Steady => ("amber", Icons.Material.Filled.TrendingFlat),
        IndicatorState.Falling => ("alarm", NumberRises ? Icons.Material.Filled.TrendingUp : Icons.Material.Filled.TrendingDown),
        IndicatorState.NotAnnounced => ("violet", Icons.Material.Outlined.HourglassTop),
        IndicatorState.NotComparable => ("grey", Icons.Material.Filled.HelpOutline),
        _ => ("grey", Icons.Material.Filled.Remove),
    };
}
