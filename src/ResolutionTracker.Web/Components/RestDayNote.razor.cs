using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Warns that a due day is a rest day. The day itself stays.</summary>
public sealed partial class RestDayNote(Today today, IStringLocalizer<DeadlineText> words) : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private string? _rest;

    [Parameter, EditorRequired]
    public DateOnly Day { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            var calendar = await today.CalendarAsync(_leaving.Token);
            _rest = calendar.IsWorkingDay(Day) ? null : calendar.NameOf(Day) ?? Formats.Weekday(Day);
        }
        catch (OperationCanceledException)
        {
            // the reader has gone elsewhere
        }
    }
}
