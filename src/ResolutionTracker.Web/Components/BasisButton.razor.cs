using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>"Căn cứ tính" of a figure or a colour: opens the rule, what went in, and the date.</summary>
public sealed partial class BasisButton(IStringLocalizer<StatusText> words, IDialogService dialogs)
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter, EditorRequired]
    public DateOnly Date { get; set; }

    /// <summary>The rule, a sentence each.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Rule { get; set; } = [];

    [Parameter]
    public IReadOnlyList<(string Label, string Value)> Inputs { get; set; } = [];

    /// <summary>The list that makes the figures, where there is one.</summary>
    [Parameter]
    public string? Href { get; set; }

    private Task<IDialogReference> ShowAsync() => dialogs.ShowAsync<BasisDialog>(
        words["Basis"],
        new DialogParameters<BasisDialog> { { d => d.Title, Title }, { d => d.Date, Date }, { d => d.Rule, Rule }, { d => d.Inputs, Inputs }, { d => d.Href, Href } },
        Dialogs.Narrow);
}
