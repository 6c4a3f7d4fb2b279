using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Components;

/// <summary>On a phone a part of a long page, closed until asked for, its key figure beside its name; on a wide screen and on paper only its content.</summary>
public sealed partial class Fold
{
    private bool _open;
    private string? _figure;

    /// <summary>The name of the content in the page, by which the button points to it.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The content tells its key figure once it knows it.</summary>
    public void Say(string figure)
    {
        _figure = figure;
        StateHasChanged();
    }

    private void Toggle() => _open = !_open;
}
