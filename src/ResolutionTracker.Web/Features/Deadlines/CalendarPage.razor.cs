using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Deadlines;

/// <summary>Which days are worked, year by year, and on whose word.</summary>
public sealed partial class CalendarPage(CalendarQueries queries, Today today, IStringLocalizer<AdministrationText> words) : IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<int> _years = [];
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

    protected override async Task OnInitializedAsync() => _years = await queries.YearsAsync(_gone.Token);

    protected override async Task OnParametersSetAsync()
    {
        var calendar = await today.CalendarAsync(_gone.Token);
        _workingDays = calendar.WorkingDaysBetween(new(Shown - 1, 12, 31), new(Shown, 12, 31));
        _days = await queries.YearAsync(Shown, _gone.Token);
    }
}
