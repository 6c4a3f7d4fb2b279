using System.Globalization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>What a list of work shows, as its address says it. What cannot be read is left out, so an old link still opens a list.</summary>
public sealed record AssignmentFilter
{
    public string? Text { get; init; }

    public ObligationStatus? Status { get; init; }

    public MatrixColumn? Column { get; init; }

    public WorkGroup? Group { get; init; }

    public int? AgencyId { get; init; }

    public int? OrientationId { get; init; }

    public int? ResolutionId { get; init; }

    public int? AssignmentId { get; init; }

    /// <summary>The import that brought the work in.</summary>
    public int? ImportId { get; init; }

    /// <summary>The place of a period among those of the assignment.</summary>
    public int? PeriodOrder { get; init; }

    public (int Year, int Number)? Quarter { get; init; }

    /// <summary>Contributors' parts too, not only what a lead answers for.</summary>
    public bool WithContributions { get; init; }

    public string? Sort { get; init; }

    public int Page { get; init; } = 1;

    public DateOnly? QuarterFrom => Quarter is { } q ? new(q.Year, (q.Number - 1) * 3 + 1, 1) : null;

    public DateOnly? QuarterTo => QuarterFrom?.AddMonths(3).AddDays(-1);

    /// <summary>The word of an enumeration, and nothing else: a bare number is no word.</summary>
    public static T? Named<T>(string? text)
        where T : struct, Enum =>
        text is { Length: > 0 } && char.IsLetter(text[0]) && Enum.TryParse<T>(text, ignoreCase: true, out var value) ? value : null;

    /// <summary>"2022-4": the fourth quarter of 2022.</summary>
    public static (int Year, int Number)? QuarterOf(string? text) =>
        text?.Split('-') is [var year, var number]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is >= 1900 and <= 2199
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 4
            ? (y, n)
            : null;
}
