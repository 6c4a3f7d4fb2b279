namespace ResolutionTracker.Domain.Assignments;

/// <summary>Columns of the official matrix; every obligation of the lead stands in exactly one.</summary>
public enum MatrixColumn
{
    DoneOnTime,
    DoneLate,
    DoneNoDueDay,
    OpenInTime,
    OpenOverdue,
    NoDueDay,
    Suspended,
    Ended,
}

/// <summary>Where a status stands in the matrix and in the rates.</summary>
public static class Matrix
{
    public static MatrixColumn ColumnOf(ObligationStatus status) => status switch
    {
        ObligationStatus.CompletedOnTime => MatrixColumn.DoneOnTime,
        ObligationStatus.CompletedLate => MatrixColumn.DoneLate,
        ObligationStatus.CompletedNoDueDay => MatrixColumn.DoneNoDueDay,
        ObligationStatus.Ended => MatrixColumn.Ended,
        ObligationStatus.Suspended or ObligationStatus.SuspendedOverdue => MatrixColumn.Suspended,
        ObligationStatus.AwaitingDecision or ObligationStatus.AwaitingAcceptance or ObligationStatus.NotYetDue
            or ObligationStatus.DueSoon or ObligationStatus.OnTrack => MatrixColumn.OpenInTime,
        ObligationStatus.AwaitingDecisionLate or ObligationStatus.AwaitingAcceptanceLate
            or ObligationStatus.Overdue or ObligationStatus.OverdueSevere => MatrixColumn.OpenOverdue,
        ObligationStatus.NoDueDayRequired or ObligationStatus.NoDueDaySet => MatrixColumn.NoDueDay,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A status without a column would break the total."),
    };

    /// <summary>Statuses that make up a column: the list behind a number of the matrix.</summary>
    public static IReadOnlyList<ObligationStatus> StatusesOf(MatrixColumn column) =>
        [.. Enum.GetValues<ObligationStatus>().Where(s => ColumnOf(s) == column)];

    /// <summary>Whether work is still to be done by somebody: neither completed nor ended.</summary>
    public static bool IsOpen(ObligationStatus status) =>
        !IsDone(status) && ColumnOf(status) is not MatrixColumn.Ended;

    /// <summary>Whether the office has confirmed it, whenever that was.</summary>
    public static bool IsDone(ObligationStatus status) =>
        ColumnOf(status) is MatrixColumn.DoneOnTime or MatrixColumn.DoneLate or MatrixColumn.DoneNoDueDay;

    /// <summary>Past its day: the red group of every list.</summary>
    public static bool IsOverdue(ObligationStatus status) => status is ObligationStatus.Overdue or ObligationStatus.OverdueSevere
        or ObligationStatus.AwaitingDecisionLate or ObligationStatus.AwaitingAcceptanceLate or ObligationStatus.SuspendedOverdue;
}

/// <summary>Counts by status, with the sums that screens and papers show of them.</summary>
public sealed class MatrixCounts(IReadOnlyDictionary<ObligationStatus, int> byStatus)
{
    public int Total => byStatus.Values.Sum();

    public int this[ObligationStatus status] => byStatus.GetValueOrDefault(status);

    public int this[MatrixColumn column] => byStatus.Where(p => Matrix.ColumnOf(p.Key) == column).Sum(p => p.Value);

    public int Done => this[MatrixColumn.DoneOnTime] + this[MatrixColumn.DoneLate] + this[MatrixColumn.DoneNoDueDay];

    public int Open => this[MatrixColumn.OpenInTime] + this[MatrixColumn.OpenOverdue];

    public OnTimeRate Rate => OnTimeRate.Of(byStatus);
}

/// <summary>On time ÷ (on time + late + overdue), with what was left out.</summary>
public readonly record struct OnTimeRate(int OnTime, int Counted, int LeftOut)
{
    /// <summary>0–100, one decimal; null when nothing counts yet.</summary>
    public decimal? Percent => Counted == 0 ? null : Math.Round(100m * OnTime / Counted, 1);

    /// <summary>Whether work of this status counts in the rate; the list behind its fraction.</summary>
    public static bool Counts(ObligationStatus status) =>
        status is ObligationStatus.CompletedOnTime or ObligationStatus.CompletedLate || Matrix.IsOverdue(status);

    public static OnTimeRate Of(IReadOnlyDictionary<ObligationStatus, int> byStatus)
    {
        var onTime = byStatus.GetValueOrDefault(ObligationStatus.CompletedOnTime);
        var counted = byStatus.Where(p => Counts(p.Key)).Sum(p => p.Value);
        return new(onTime, counted, byStatus.Values.Sum() - counted);
    }
}
