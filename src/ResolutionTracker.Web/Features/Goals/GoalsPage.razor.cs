using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Goals;

/// <summary>The three breakthroughs, then the other orientations, each with its goals, indicators and work.</summary>
public sealed partial class GoalsPage(GoalQueries queries, Today today, IStringLocalizer<GoalText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<OrientationBoard>? _board;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() => _board = await queries.BoardAsync(_gone.Token);
}
