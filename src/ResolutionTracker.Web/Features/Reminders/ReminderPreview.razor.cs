using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reminders;

/// <summary>Who would hear of how much on the days ahead: the same function as the sweep asks.</summary>
public sealed partial class ReminderPreview(ReminderQueries queries, IStringLocalizer<ReminderText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<PreviewDay>? _days;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() => _days = await queries.PreviewAsync(_gone.Token);

    private string Nobody(PreviewDay day) => day.Rest switch
    {
        null => words["NobodyToTell"],
        "" => words["RestDay"],
        var holiday => words["Holiday", holiday],
    };
}
