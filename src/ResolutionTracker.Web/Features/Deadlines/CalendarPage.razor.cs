using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Deadlines;

/// <summary>Which days are worked, year by year, and on whose word.</summary>
public sealed partial class CalendarPage(CalendarQueries queries, Today today, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<int> _years = [];
    private IReadOnlyDictionary<int, Announcement> _announcements = new Dictionary<int, Announcement>();
    private CalendarRow? _edited;
    private bool _editing;
    private CalendarCopy? _copy;
    private IReadOnlyList<CalendarRow>? _days;
    private int _workingDays;

    [SupplyParameterFromQuery(Name = "nam")]
    private int? Year { get; set; }

    private int Shown => Year is >= 1900 and <= 2200 ? Year.Value : today.Date.Year;

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    // A year gone by cannot be announced any more.
    private IReadOnlyList<int> Waiting => [.. _announcements.Where(a => a.Key >= today.Date.Year && !a.Value.IsAnnounced).Select(a => a.Key).Order()];

    protected override Task OnParametersSetAsync()
    {
        Close();
        return LoadAsync();
    }

    private void Edit(CalendarRow? day) => (_edited, _editing, _copy) = (day, true, null);

    private void Close() => (_edited, _editing, _copy) = (null, false, null);

    private async Task AskCopyAsync() => _copy = await queries.CopyAsync(Shown, _gone.Token);

    private Task SavedAsync()
    {
        Close();
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        _years = await queries.YearsAsync(_gone.Token);
        _announcements = await queries.AnnouncementsAsync(_gone.Token);
        var calendar = await today.CalendarAsync(_gone.Token);
        _workingDays = calendar.WorkingDaysBetween(new(Shown - 1, 12, 31), new(Shown, 12, 31));
        _days = await queries.YearAsync(Shown, _gone.Token);
    }
}
