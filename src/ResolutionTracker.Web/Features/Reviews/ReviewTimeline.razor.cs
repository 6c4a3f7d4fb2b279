using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reviews;

/// <summary>Reviews by year; a year's head narrows the list to it.</summary>
public sealed partial class ReviewTimeline(IStringLocalizer<ReviewText> words)
{
    [Parameter, EditorRequired]
    public IReadOnlyList<CycleRow> Cycles { get; set; } = [];

    [Parameter]
    public int? Chosen { get; set; }

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    private IEnumerable<int> Years
    {
        get
        {
            var years = Cycles.SelectMany(c => c.Reviews).Select(r => r.DueOn.Year).Append(Today.Year).ToList();
            return Enumerable.Range(years.Min(), years.Max() - years.Min() + 1);
        }
    }

    private IEnumerable<(CycleRow Cycle, ReviewRow Review)> In(int year) =>
        Cycles.SelectMany(c => c.Reviews.Where(r => r.DueOn.Year == year).Select(r => (c, r))).OrderBy(p => p.r.DueOn).ThenBy(p => p.r.Id);
}
