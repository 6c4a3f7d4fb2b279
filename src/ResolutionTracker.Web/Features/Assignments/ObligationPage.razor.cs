using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>One body's duty in one period: a cell of the matrix with its own address.</summary>
public sealed partial class ObligationPage(AssignmentItemQueries queries, IStringLocalizer<AssignmentText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private AssignmentItem? _item;
    private ObligationItem? _obligation;
    private bool _missing;

    [Parameter]
    public int Id { get; set; }

    private IReadOnlyList<Crumb> Crumbs => _item is { IsCollective: true } item
        ? [new(words["Assignments"], Urls.Assignments), new(words["AssignmentAbove"], Urls.Assignment(item.Id)), new(words["MatrixTitle"], Urls.AssignmentMatrix(item.Id))]
        : [new(words["Assignments"], Urls.Assignments), new(words["AssignmentAbove"], Urls.Assignment(_item?.Id ?? 0))];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var found = await queries.FindObligationAsync(Id, _leaving.Token);
        _missing = found is null;
        (_item, _obligation) = found is { } known ? (known.Item, known.Obligation) : (null, null);
    }
}
