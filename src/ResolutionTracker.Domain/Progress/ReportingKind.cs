namespace ResolutionTracker.Domain.Progress;

/// <summary>Kỳ báo cáo. The two halves are apart because their days are: 15/6 and 01/12.</summary>
public enum ReportingKind
{
    Month,
    Quarter,
    FirstHalf,
    NineMonths,
    SecondHalf,
    Year,
}

/// <summary>One period in which a body reports, with its window.</summary>
/// <param name="Label">As people call it: "Tháng 11/2022", "Quý IV/2022", "9 tháng năm 2022"; no two share it.</param>
/// <param name="FirstDay">The first day whose figures belong to it.</param>
/// <param name="CutOff">Chốt số liệu: the last such day.</param>
/// <param name="DueOn">The last day on time.</param>
/// <param name="OpensOn">The first day a report of it is taken.</param>
/// <param name="ClosesOn">The last such day: the due day and the days of grace.</param>
public sealed record ReportingPeriod(ReportingKind Kind, string Label, DateOnly FirstDay, DateOnly CutOff, DateOnly DueOn, DateOnly OpensOn, DateOnly ClosesOn)
{
    public bool IsOpenOn(DateOnly day) => OpensOn <= day && day <= ClosesOn;
}
