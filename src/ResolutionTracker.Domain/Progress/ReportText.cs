namespace ResolutionTracker.Domain.Progress;

/// <summary>What a progress report says in words and figures.</summary>
/// <param name="Percent">0–100; null when the body gives none: blank is not zero.</param>
/// <param name="Results">Kết quả.</param>
/// <param name="Difficulties">Khó khăn.</param>
/// <param name="Causes">Nguyên nhân.</param>
/// <param name="Proposals">Kiến nghị.</param>
/// <param name="NextSteps">Việc tiếp theo.</param>
public sealed record ReportText(int? Percent, string? Results, string? Difficulties, string? Causes, string? Proposals, string? NextSteps);

/// <summary>How a report reached the office when the office enters it for a body without an account.</summary>
/// <param name="IncomingNumber">Số đến.</param>
/// <param name="IncomingOn">Ngày đến.</param>
public sealed record OnBehalf(string? IncomingNumber, DateOnly? IncomingOn);
