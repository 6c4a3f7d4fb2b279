using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>The text of a document; a clause is chosen by its link, so that a view can be sent to a colleague.</summary>
public sealed partial class ClauseList(NavigationManager navigation, IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public ResolutionDetails Details { get; set; } = default!;

    /// <summary>The anchor of the chosen clause.</summary>
    [Parameter]
    public string? Chosen { get; set; }

    [Parameter]
    public bool OnlyOpen { get; set; }

    [Parameter]
    public EventCallback OnAdded { get; set; }

    private IEnumerable<ClauseLine> Shown => OnlyOpen && Details.Coverage is not null
        ? Details.Clauses.Where(c => c.Mark is ClauseMark.Missing or ClauseMark.Undecided)
        : Details.Clauses;

    private string LinkTo(ClauseLine clause) => navigation.GetUriWithQueryParameter(Urls.ClauseQuery, clause.Anchor);

    private void Filter(ChangeEventArgs e) =>
        navigation.NavigateTo(navigation.GetUriWithQueryParameter("chua-giao", e.Value is true ? "true" : null));
}
