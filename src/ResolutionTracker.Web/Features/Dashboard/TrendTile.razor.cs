using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Dashboard;

/// <summary>Today against the end of the former quarter, which is named.</summary>
public sealed partial class TrendTile(TrendQueries queries, IStringLocalizer<DashboardText> words)
{
    private Trend? _trend;

    private int CompletedChange => _trend!.Now.Completed - _trend.Former.Completed;

    private int OverdueChange => _trend!.Now.Overdue - _trend.Former.Overdue;

    private string[] Rule => [words["TrendRule1"], words["TrendRule2"], words["TrendRule3"]];

    private (string Label, string Value)[] Inputs => [.. new[] { _trend!.Former, _trend.Now }.SelectMany(s => new[]
    {
        ($"{words["Completed"]}, {Formats.Date(s.Date)}", Formats.Number(s.Completed)),
        ($"{words["Overdue"]}, {Formats.Date(s.Date)}", Formats.Number(s.Overdue)),
    })];

    protected override async Task OnInitializedAsync()
    {
        _trend = await queries.ReadAsync(Leaving);
        Fold?.Say(words["FoldTrend", Said(OverdueChange)]);
    }

    private static string Arrow(int change) => change switch
    {
        > 0 => Icons.Material.Filled.ArrowUpward,
        < 0 => Icons.Material.Filled.ArrowDownward,
        _ => Icons.Material.Filled.Remove,
    };

    // A past day has no list: the facts kept say how many there were, not in which state each was.
    private string Then(int figure) => words["FigureOf", Formats.Date(_trend!.Former.Date), Formats.Number(figure)];

    private string Said(int change) => change switch
    {
        > 0 => words["Up", Formats.Number(change)],
        < 0 => words["Down", Formats.Number(-change)],
        _ => words["Same"],
    };
}
