namespace ResolutionTracker.Domain.Progress;

/// <summary>What a progress report says in words and figures.</summary>
/// <param name="Percent">0–100; null when the body gives none: blank is not zero.</param>
/// <param name="Results">Kết quả.</param>
/// <param name="Difficulties">Khó khăn.</param>
/// <param name="Causes">Nguyên nhân.</param>
/// <param name="Proposals">Kiến nghị.</param>
/// <param name="NextSteps">Việc tiếp theo.</param>
/// <param name="SelfRating">Tự đánh giá.</param>
/// <param name="PaperNumber">Number and symbol of the signed paper.</param>
/// <param name="PaperOn">Its date.</param>
public sealed record ReportText(
    int? Percent, string? Results, string? Difficulties, string? Causes, string? Proposals, string? NextSteps,
    Rating? SelfRating = null, string? PaperNumber = null, DateOnly? PaperOn = null)
{
    /// <summary>The words of a report.</summary>
    public static ReportText Of(ProgressReport report) => new(
        report.Percent, report.Results, report.Difficulties, report.Causes, report.Proposals, report.NextSteps, report.SelfRating, report.PaperNumber, report.PaperOn);

    /// <summary>Whether the words are those of another report but for dates, figures of days and spelling.</summary>
    public bool Repeats(ReportText? other) => other is not null && Repetition.Core(this) is { Length: > 0 } core && core == Repetition.Core(other);
}

/// <summary>How a report reached the office when the office enters it for a body without an account.</summary>
/// <param name="IncomingNumber">Số đến.</param>
/// <param name="IncomingOn">Ngày đến.</param>
public sealed record OnBehalf(string? IncomingNumber, DateOnly? IncomingOn);
