using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

public sealed partial class BasisDialog(IStringLocalizer<StatusText> words)
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter, EditorRequired]
    public DateOnly Date { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<string> Rule { get; set; } = [];

    [Parameter]
    public IReadOnlyList<(string Label, string Value)> Inputs { get; set; } = [];

    [Parameter]
    public string? Href { get; set; }

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    private void Close() => Dialog.Close();
}
