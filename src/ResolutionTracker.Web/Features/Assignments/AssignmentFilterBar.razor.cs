using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>The filter of the list, in boxes and again in words, each of which can be taken away.</summary>
public sealed partial class AssignmentFilterBar(IStringLocalizer<AssignmentText> words, IStringLocalizer<StatusText> statuses, NavigationManager navigation)
{
    private const string Statuses = "trang-thai";
    private const string Columns = "cot";
    private const string Contributions = "phoi-hop";
    private string? _typed;

    [Parameter, EditorRequired]
    public AssignmentFilter Filter { get; set; } = default!;

    [Parameter, EditorRequired]
    public AssignmentChoices Choices { get; set; } = default!;

    /// <summary>The assignment whose obligations are listed, where the filter names one.</summary>
    [Parameter]
    public string? Of { get; set; }

    /// <summary>The period listed, where the filter names one.</summary>
    [Parameter]
    public string? Period { get; set; }

    private List<(string Said, string Key)> Chips
    {
        get
        {
            var chips = new List<(string Said, string Key)>();
            if (Filter.Text is { } text)
            {
                chips.Add((words["ChipText", text], "q"));
            }

            if (Filter.Status is { } status)
            {
                chips.Add((statuses[$"Status{status}"], Statuses));
            }

            if (Filter.Column is { } column)
            {
                chips.Add((statuses[$"Matrix{column}"], Columns));
            }

            if (Filter.Group is { } group)
            {
                chips.Add((statuses[$"Group{group}"], "nhom"));
            }

            if (Filter.Quarter is { } quarter)
            {
                chips.Add((words["ChipQuarter", quarter.Number.ToString(CultureInfo.InvariantCulture), quarter.Year.ToString(CultureInfo.InvariantCulture)], "quy"));
            }

            if (Filter.AssignmentId is not null)
            {
                chips.Add((words["ChipAssignment", Of ?? words["NotShown"]], "nhiem-vu"));
            }

            if (Filter.PeriodOrder is not null)
            {
                chips.Add((words["ChipPeriod", Period ?? words["NotShown"]], "ky"));
            }

            Add(chips, Filter.AgencyId, Choices.Agencies, "co-quan");
            Add(chips, Filter.ResolutionId, Choices.Documents, "van-ban");
            Add(chips, Filter.OrientationId, Choices.Orientations, "dinh-huong");
            if (Filter.WithContributions != Choices.IsOneBody)
            {
                chips.Add((words[Filter.WithContributions ? "WithContributions" : "WithoutContributions"], Contributions));
            }

            return chips;
        }
    }

    protected override void OnParametersSet() => _typed = Filter.Text;

    private static string? Given(ChangeEventArgs e) => e.Value is string { Length: > 0 } value ? value : null;

    private void Add(List<(string Said, string Key)> chips, int? id, IReadOnlyList<Choice> among, string key)
    {
        if (id is { } wanted)
        {
            chips.Add((among.FirstOrDefault(c => c.Id == wanted)?.Name ?? words["NotShown"], key));
        }
    }

    private void Take(ChangeEventArgs e) => _typed = e.Value as string;

    // Only what differs from the reader's own way stands in the address.
    private void TakeContributions(bool with) => Go((Contributions, with == Choices.IsOneBody ? null : with ? "1" : "0"));

    private void Search() => Go(("q", string.IsNullOrWhiteSpace(_typed) ? null : _typed.Trim()));

    // A column may also have come in as a status.
    private string Without(string key) => Address((key, null), key == Columns ? (Statuses, null) : (Pager.Query, null));

    private void Go(params (string Key, string? Value)[] changes) => navigation.NavigateTo(Address(changes));

    private string Address(params (string Key, string? Value)[] changes)
    {
        var query = changes.ToDictionary(c => c.Key, c => (object?)c.Value, StringComparer.Ordinal);
        query[Pager.Query] = null;
        return navigation.GetUriWithQueryParameters(query);
    }
}
