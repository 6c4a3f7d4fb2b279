using System.Globalization;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What stands in the boxes, as typed.</summary>
public sealed class ReportInput
{
    public string? Percent { get; set; }

    public string? Results { get; set; }

    public string? Difficulties { get; set; }

    public string? Causes { get; set; }

    public string? Proposals { get; set; }

    public string? NextSteps { get; set; }

    public Rating? SelfRating { get; set; }

    public string? PaperNumber { get; set; }

    public string? PaperOn { get; set; }

    public string? IncomingNumber { get; set; }

    public string? IncomingOn { get; set; }

    /// <summary>"Công việc đã hoàn thành".</summary>
    public bool IsDone { get; set; }

    public string? Deliverable { get; set; }

    public string? Symbol { get; set; }

    public string? SubmittedUpOn { get; set; }

    public string? IssuedOn { get; set; }

    public string? Recipient { get; set; }

    public static ReportInput Of(ProgressReport report) => new()
    {
        Percent = report.Percent?.ToString(CultureInfo.InvariantCulture),
        Results = report.Results,
        Difficulties = report.Difficulties,
        Causes = report.Causes,
        Proposals = report.Proposals,
        NextSteps = report.NextSteps,
        SelfRating = report.SelfRating,
        PaperNumber = report.PaperNumber,
        PaperOn = Typed(report.PaperOn),
        IncomingNumber = report.IncomingNumber,
        IncomingOn = Typed(report.IncomingOn),
        IsDone = report.Claim is not null,
        Deliverable = report.Claim?.Deliverable,
        Symbol = report.Claim?.Symbol,
        SubmittedUpOn = Typed(report.Claim?.SubmittedUpOn),
        IssuedOn = Typed(report.Claim?.IssuedOn),
        Recipient = report.Claim?.Recipient,
    };

    /// <summary>Reads the boxes. Where one is not understood its last kept value stands, so that the rest can be kept.</summary>
    public ReportDraft Read(ReportDraft kept, ICollection<RuleBroken> problems) => new(
        new(PercentOr(kept.Text.Percent, problems), Results, Difficulties, Causes, Proposals, NextSteps,
            SelfRating, PaperNumber, DayOr(PaperOn, kept.Text.PaperOn, "PaperOn", problems)),
        new(IncomingNumber, DayOr(IncomingOn, kept.OnBehalf?.IncomingOn, "IncomingOn", problems)),
        IsDone
            ? CompletionClaim.Sketch(
                Deliverable, Symbol, DayOr(SubmittedUpOn, kept.Claim?.SubmittedUpOn, "ClaimSubmittedUpOn", problems),
                DayOr(IssuedOn, kept.Claim?.IssuedOn, "ClaimIssuedOn", problems), Recipient)
            : null);

    public static ReportDraft Kept(ProgressReport report) => new(
        ReportText.Of(report),
        new(report.IncomingNumber, report.IncomingOn),
        report.Claim);

    private static string? Typed(DateOnly? day) => day is null ? null : Formats.Date(day);

    private static DateOnly? DayOr(string? typed, DateOnly? kept, string field, ICollection<RuleBroken> problems)
    {
        if (TypedDay.TryRead(typed, out var day))
        {
            return day;
        }

        problems.Add(new("DateNotUnderstood", field, typed!.Trim()));
        return kept;
    }

    private int? PercentOr(int? kept, ICollection<RuleBroken> problems)
    {
        var typed = Percent?.Trim().TrimEnd('%').TrimEnd();
        if (string.IsNullOrEmpty(typed))
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
        {
            return percent;
        }

        problems.Add(new("PercentRange", "Percent"));
        return kept;
    }
}
