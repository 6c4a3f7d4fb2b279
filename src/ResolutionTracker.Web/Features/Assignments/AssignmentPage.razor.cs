using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>One assignment: the six answers, where it stands, and what has happened to it.</summary>
public sealed partial class AssignmentPage(AssignmentItemQueries queries, IStringLocalizer<AssignmentText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private AssignmentItem? _item;
    private bool _missing;

    [Parameter]
    public int Id { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        _item = await queries.FindAsync(Id, _leaving.Token);
        _missing = _item is null;
    }
}
