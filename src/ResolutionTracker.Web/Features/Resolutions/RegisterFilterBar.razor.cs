using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Narrows the register; all of it lies in the address, so that a view can be sent to a colleague.</summary>
public sealed partial class RegisterFilterBar(NavigationManager navigation, IStringLocalizer<ResolutionText> words)
{
    private bool _more;
    private string? _typed;

    [Parameter, EditorRequired]
    public ResolutionFilter Filter { get; set; } = default!;

    [Parameter, EditorRequired]
    public RegisterChoices Choices { get; set; } = default!;

    /// <summary>Filters that a phone hides and that narrow the list.</summary>
    private int Count =>
        new object?[] { Filter.Kind, Filter.State, Filter.Year, Filter.IssuerId, Filter.TermId, Filter.SpecialistId, Filter.OnlyPriority ? true : null, Filter.OnlyUrgent ? true : null }
            .Count(f => f is not null);

    private void Change(string name, ChangeEventArgs e) => Go(name, e.Value as string);

    // Another filter begins at its first page.
    private void Go(string name, string? value) => navigation.NavigateTo(navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [name] = string.IsNullOrWhiteSpace(value) ? null : value.Trim(),
        [Pager.Query] = null,
    }));

    private void Take(ChangeEventArgs e)
    {
        _typed = e.Value as string ?? "";
        Search();
    }

    private void Search()
    {
        // What was typed counts once: the filter may be cleared elsewhere.
        var typed = _typed?.Trim();
        _typed = null;
        if (typed is not null && typed != (Filter.Text ?? ""))
        {
            Go("q", typed);
        }
    }
}
