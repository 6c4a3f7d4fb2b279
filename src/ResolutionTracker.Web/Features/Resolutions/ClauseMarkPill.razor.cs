using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Whether somebody carries out the clause, in word, shape and colour.</summary>
public sealed partial class ClauseMarkPill(IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public ClauseLine Clause { get; set; } = default!;

    private (string Tone, string Icon) Look => Clause.Mark switch
    {
        ClauseMark.Covered when Clause.AsksReview => ("amber", Icons.Material.Filled.Warning),
        ClauseMark.Covered => ("green", Icons.Material.Filled.CheckCircle),
        ClauseMark.Measured => ("green", Icons.Material.Outlined.TrackChanges),
        ClauseMark.Reviewed => ("green", Icons.Material.Outlined.EventRepeat),
        ClauseMark.Missing => ("amber", Icons.Material.Filled.Warning),
        ClauseMark.Undecided => ("violet", Icons.Material.Filled.HelpOutline),
        ClauseMark.Own => ("blue", Icons.Material.Outlined.AssignmentInd),
        _ => ("grey", Icons.Material.Filled.Remove),
    };
}
