using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>An on-time rate with its fraction; a click opens how it was computed and what was left out.</summary>
public sealed partial class RateText(IStringLocalizer<StatusText> words, IDialogService dialogs)
{
    /// <summary>The counts it is made of, read against <see cref="Basis"/>.</summary>
    [Parameter, EditorRequired]
    public MatrixCounts Counts { get; set; } = default!;

    [Parameter, EditorRequired]
    public DueDayBasis Basis { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Date { get; set; }

    /// <summary>Whose work it is, for the lists behind the fraction; without it none is offered.</summary>
    [Parameter]
    public WorkView? View { get; set; }

    private OnTimeRate Rate => Counts.Rate;

    private string Fraction => $"{Formats.Number(Rate.OnTime)}/{Formats.Number(Rate.Counted)}";

    private Task<IDialogReference> ShowBasisAsync() => dialogs.ShowAsync<RateBasisDialog>(
        words["Basis"],
        new DialogParameters<RateBasisDialog> { { d => d.Counts, Counts }, { d => d.Basis, Basis }, { d => d.Date, Date }, { d => d.View, View } },
        Dialogs.Narrow);
}
