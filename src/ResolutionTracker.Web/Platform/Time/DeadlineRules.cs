using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Platform.Time;

/// <summary>What the house knows when it reads a deadline: the days worked, and how it reads "trước ngày".</summary>
public sealed record DeadlineRules(WorkingCalendar Calendar, BeforeReading Before)
{
    /// <summary>What beside the words a deadline of that document means.</summary>
    public DeadlineContext ContextOf(Resolution? document) => new(
        document?.IssuedOn, document?.Term?.StartYear, document?.Term?.EndYear, document?.Term?.StartsOn, document?.Term?.EndsOn, Before, Calendar);
}
