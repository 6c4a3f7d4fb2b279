using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Web.Features.Deadlines;

/// <summary>A day of the calendar as it was filled in. It stays as typed while rules refuse it.</summary>
public sealed class CalendarDayInput
{
    public DateOnly? Date { get; set; }

    public CalendarDayKind Kind { get; set; }

    public string? Name { get; set; }

    public string? Source { get; set; }

    public string? Note { get; set; }
}
