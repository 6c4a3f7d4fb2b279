using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Domain.Assignments;

/// <summary>A period of recurring work that is there and still open.</summary>
/// <param name="IsTouched">Something was reported on it, asked for or decided about its day.</param>
public sealed record OpenPeriod(string Label, DateOnly StartsOn, DateOnly? DueOn, bool IsTouched);

/// <summary>Which periods follow when the words of a recurring deadline are corrected as entered wrongly.</summary>
public static class PeriodMoves
{
    /// <summary>The period as the corrected words have it; null where it stays: reported on, unknown to the new words, or its new day has passed.</summary>
    public static RecurringPeriod? Of(OpenPeriod period, RecurringTerms terms, DateOnly today) =>
        period.IsTouched ? null
        : RecurringPeriods.Of(terms, period.StartsOn.AddYears(-1), period.StartsOn.AddYears(1)).FirstOrDefault(p => p.Label == period.Label && p.DueOn >= today);

    /// <summary>Those that have begun and keep their day though the words say another.</summary>
    public static IReadOnlyList<OpenPeriod> Staying(IEnumerable<OpenPeriod> periods, RecurringTerms terms, DateOnly today) =>
        [.. periods.Where(p => (p.IsTouched || p.StartsOn <= today) && Of(p, terms, today) is null)];
}

/// <summary>Correcting how recurring work comes back, as opposed to changing it from now on.</summary>
public sealed partial class Assignment
{
    /// <summary>As <see cref="ChangeRule"/>, and each open period on which nothing is reported and whose new day has not passed has the new day as its first.</summary>
    /// <inheritdoc cref="ChangeRule" path="/param"/>
    /// <exception cref="RuleBroken">Those of <see cref="ChangeRule"/>.</exception>
    public void CorrectRule(AssignmentDraft draft, IReadOnlySet<int> touched, Actor actor, DateOnly today)
    {
        var isOther = draft.Recurs is { } said && said.Text != Rule?.Text;
        ChangeRule(draft, touched, actor, today);
        if (!isOther || Rule is not { StoppedOn: null } rule)
        {
            return;
        }

        foreach (var period in _obligations.Where(o => o is { IsOpen: true, PeriodLabel: not null }).GroupBy(o => o.PeriodLabel!).ToList())
        {
            var all = _obligations.Where(o => o.PeriodLabel == period.Key).ToList();
            var there = new OpenPeriod(period.Key, period.Min(o => o.StartOn), period.First().DueOn, all.Exists(o => touched.Contains(o.Id) || o.ClaimDate is not null || o.SubmittedUpOn is not null || o.SuspendedOn is not null));
            if (PeriodMoves.Of(there, rule.Terms, today) is not { } moved)
            {
                continue;
            }

            foreach (var obligation in period)
            {
                obligation.Restate(new(rule.Text, obligation.StartOn, moved.DueOn, moved.Precision, rule.Terms.IsBefore, NoDeadline.HasDueDay), AssignedOn);
                obligation.StandAt(moved.DueOn.DayNumber);
            }
        }
    }
}
