using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Web.Tests.Features.Dashboard;

/// <summary>Small pieces of work made by hand, with the dates a test names.</summary>
internal static class SomeWork
{
    public static readonly DateOnly Given = new(2022, 1, 10);

    public static Assignment For(Agency agency, DateOnly? due, string title = "Việc thử")
    {
        var terms = due is { } day ? new DueTerms(null, null, day, DeadlinePrecision.Day, false, NoDeadline.HasDueDay) : DueTerms.NotRequired;
        return Assignment.Give(new AssignmentDraft { Title = title, Lead = agency, Due = terms }, Actor.System, Given);
    }

    public static Assignment Claimed(this Assignment assignment, DateOnly on)
    {
        assignment.Lead.Report(Actor.System, null, new ClaimedDates(null, on), on);
        return assignment;
    }

    public static Assignment Accepted(this Assignment assignment, DateOnly on)
    {
        assignment.Lead.Accept(Actor.System, on);
        return assignment;
    }

    public static Assignment Submitted(this Assignment assignment, DateOnly up)
    {
        assignment.Lead.Report(Actor.System, null, new ClaimedDates(up, null), up);
        return assignment;
    }

    /// <summary>An extension, asked for on one day and approved on another.</summary>
    public static DueDayChange Extended(this Assignment assignment, DateOnly to, DateOnly asked, DateOnly approved)
    {
        var change = DueDayChange.Propose(
            assignment.Lead, DueDayChangeKind.Extension, new DueTerms(null, null, to, DeadlinePrecision.Day, false, NoDeadline.HasDueDay), null, null, "Cần thêm thời gian", Actor.System, asked);
        change.Approve(null, Actor.System, approved);
        return change;
    }
}
