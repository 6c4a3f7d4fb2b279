using Microsoft.AspNetCore.Components;

namespace ResolutionTracker.Web.Components;

/// <summary>A column head that sorts by a link: "due", and "-due" the other way round.</summary>
public sealed partial class SortHeader(NavigationManager navigation)
{
    public const string Query = "sap-xep";

    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    /// <summary>What the list is sorted by now.</summary>
    [Parameter, EditorRequired]
    public string? Current { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private bool Ascending => Current == Key;

    private bool Descending => Current == "-" + Key;

    private string? Direction => Ascending ? "ascending" : Descending ? "descending" : null;

    private string Mark => Ascending ? " ▲" : Descending ? " ▼" : "";

    // Another order begins at its first page.
    private string Link => navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [Query] = Ascending ? "-" + Key : Key,
        [Pager.Query] = null,
    });
}
