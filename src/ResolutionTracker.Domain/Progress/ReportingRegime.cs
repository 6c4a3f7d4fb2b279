using ResolutionTracker.Domain.Accounts;

namespace ResolutionTracker.Domain.Progress;

/// <summary>Chế độ báo cáo: which periods are asked, and when. One for the house; a body or a piece of work may have its own instead.</summary>
public sealed class ReportingRegime : Entity
{
    public const int UsualOpensDaysBefore = 15;
    public const int UsualGraceDays = 5;
    public const int MostDays = 90;

    private readonly List<ReportingTerm> _terms = [];

    private ReportingRegime() { }

    /// <summary>Of a body, of a piece of work, or with neither that of the house.</summary>
    public ReportingRegime(int? agencyId, int? assignmentId) => (AgencyId, AssignmentId) = (agencyId, assignmentId);

    public int? AgencyId { get; private set; }

    public int? AssignmentId { get; private set; }

    public int OpensDaysBefore { get; private set; } = UsualOpensDaysBefore;

    public int GraceDays { get; private set; } = UsualGraceDays;

    public IReadOnlyList<ReportingTerm> Terms => _terms;

    /// <summary>Whether reports are asked period by period at all.</summary>
    public bool Asks => _terms.Count > 0;

    /// <summary>Monthly, until the office says otherwise.</summary>
    public static ReportingRegime Usual()
    {
        var usual = new ReportingRegime();
        usual._terms.Add(new(ReportingDays.Usual(ReportingKind.Month)));
        return usual;
    }

    /// <summary>Sets what is asked. Reports already begun keep their period.</summary>
    /// <exception cref="RuleBroken"><c>OfficeOnly</c>, <c>ReportingOpensRange</c>, <c>ReportingGraceRange</c>, <c>ReportingDayRange</c>, <c>DueBeforeCutOff</c>.</exception>
    public void Set(IReadOnlyList<ReportingDays> terms, int opensDaysBefore, int graceDays, Actor actor)
    {
        actor.DemandOffice();
        if (opensDaysBefore is < 0 or > MostDays)
        {
            throw new RuleBroken("ReportingOpensRange", "OpensDaysBefore", MostDays);
        }

        if (graceDays is < 0 or > MostDays)
        {
            throw new RuleBroken("ReportingGraceRange", "GraceDays", MostDays);
        }

        foreach (var days in terms)
        {
            days.Demand();
        }

        (OpensDaysBefore, GraceDays) = (opensDaysBefore, graceDays);
        _terms.RemoveAll(t => !terms.Any(d => d.Kind == t.Kind));
        foreach (var days in terms)
        {
            if (_terms.Find(t => t.Kind == days.Kind) is { } known)
            {
                known.Set(days);
            }
            else
            {
                _terms.Add(new(days));
            }
        }
    }

    /// <summary>Periods whose window touches the days, the earliest due first.</summary>
    public IReadOnlyList<ReportingPeriod> Between(DateOnly from, DateOnly to) =>
    [
        .. _terms.SelectMany(t => Enumerable.Range(from.Year - 1, to.Year - from.Year + 3).SelectMany(y => t.In(y, OpensDaysBefore, GraceDays)))
            .Where(p => p.ClosesOn >= from && p.OpensOn <= to).OrderBy(p => p.DueOn).ThenBy(p => p.Kind),
    ];

    public IReadOnlyList<ReportingPeriod> OpenOn(DateOnly day) => Between(day, day);

    /// <summary>The period of that name; null where the regime has none about that day.</summary>
    public ReportingPeriod? Find(string label, DateOnly about) =>
        Between(about.AddYears(-1), about.AddYears(1)).FirstOrDefault(p => p.Label == label);

    /// <summary>The next window to open.</summary>
    public ReportingPeriod? After(DateOnly day) =>
        Between(day, day.AddYears(1)).Where(p => p.OpensOn > day).MinBy(p => p.OpensOn);

    /// <summary>The window that closed last.</summary>
    public IEnumerable<ReportingPeriod> ClosedBefore(DateOnly day) =>
        Between(day.AddYears(-1), day).Where(p => p.ClosesOn < day).OrderByDescending(p => p.DueOn);
}

/// <summary>All regimes, to be asked which one holds for a piece of work.</summary>
public sealed class RegimeBook(IReadOnlyList<ReportingRegime> all)
{
    public IReadOnlyList<ReportingRegime> All { get; } =
        all.Any(r => r is { AgencyId: null, AssignmentId: null }) ? all : [.. all, ReportingRegime.Usual()];

    public ReportingRegime House => All.First(r => r is { AgencyId: null, AssignmentId: null });

    /// <summary>That of the work, else that of the body, else that of the house.</summary>
    public ReportingRegime For(int agencyId, int assignmentId) =>
        All.FirstOrDefault(r => r.AssignmentId == assignmentId) ?? All.FirstOrDefault(r => r.AgencyId == agencyId) ?? House;
}
