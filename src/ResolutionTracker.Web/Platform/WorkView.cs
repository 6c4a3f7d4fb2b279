using System.Globalization;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Web.Platform;

/// <summary>A view of the list of work as its address says it: the list behind a number.</summary>
public sealed record WorkView
{
    public static readonly WorkView All = new();

    public MatrixColumn? Column { get; init; }

    public ObligationStatus? Status { get; init; }

    public WorkGroup? Group { get; init; }

    public int? AgencyId { get; init; }

    public int? ResolutionId { get; init; }

    public int? OrientationId { get; init; }

    /// <summary>The obligations of one assignment.</summary>
    public int? AssignmentId { get; init; }

    /// <summary>The place of a period among those of that assignment.</summary>
    public int? PeriodOrder { get; init; }

    /// <summary>Any day of the quarter in which the work is due.</summary>
    public DateOnly? DueInQuarterOf { get; init; }

    /// <summary>The work a rate is made of.</summary>
    public WorkView Rated(DueDayBasis basis) => this with { Group = basis == DueDayBasis.Official ? WorkGroup.OfficialRate : WorkGroup.OriginalRate };

    /// <summary>The part of it that was on time.</summary>
    public WorkView OnTime(DueDayBasis basis) =>
        basis == DueDayBasis.Official ? this with { Column = MatrixColumn.DoneOnTime } : this with { Group = WorkGroup.OnTimeByOriginal };

    public string Address
    {
        get
        {
            var parts = new List<string>();
            Add(parts, "cot", Column?.ToString());
            Add(parts, "trang-thai", Status?.ToString());
            Add(parts, "nhom", Group?.ToString());
            Add(parts, "co-quan", AgencyId?.ToString(CultureInfo.InvariantCulture));
            Add(parts, "van-ban", ResolutionId?.ToString(CultureInfo.InvariantCulture));
            Add(parts, "dinh-huong", OrientationId?.ToString(CultureInfo.InvariantCulture));
            Add(parts, "nhiem-vu", AssignmentId?.ToString(CultureInfo.InvariantCulture));
            Add(parts, "ky", PeriodOrder?.ToString(CultureInfo.InvariantCulture));
            Add(parts, "quy", DueInQuarterOf is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}-{(day.Month + 2) / 3}") : null);
            return parts.Count == 0 ? Urls.Assignments : $"{Urls.Assignments}?{string.Join('&', parts)}";
        }
    }

    private static void Add(List<string> parts, string key, string? value)
    {
        if (value is not null)
        {
            parts.Add($"{key}={value}");
        }
    }
}
