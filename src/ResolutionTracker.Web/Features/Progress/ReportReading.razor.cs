using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Progress;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Progress;

/// <summary>What a report says, to be read.</summary>
public sealed partial class ReportReading(IStringLocalizer<ProgressText> words)
{
    [Parameter, EditorRequired]
    public ProgressReport Report { get; set; } = default!;

    private bool Disagree => Report is { SelfRating: { } self, OfficeRating: { } office } && self != office;

    // What was left out is not shown as if something were missing.
    private IEnumerable<(string Label, string Text)> Parts => new[]
    {
        ("Percent", Report.Percent is null ? null : Formats.Percent(Report.Percent)),
        ("Results", Report.Results),
        ("Difficulties", Report.Difficulties),
        ("Causes", Report.Causes),
        ("Proposals", Report.Proposals),
        ("NextSteps", Report.NextSteps),
        ("IncomingNumber", Report.IncomingNumber),
        ("IncomingOn", Report.IncomingOn is null ? null : Formats.Date(Report.IncomingOn)),
        ("PaperNumber", Report.PaperNumber),
        ("PaperOn", Report.PaperOn is null ? null : Formats.Date(Report.PaperOn)),
        ("SignedBy", Report.SignedBy is null ? null : $"{Report.SignedBy}, {Formats.Date(Report.SignedOn)}"),
    }.Where(p => !string.IsNullOrEmpty(p.Item2)).Select(p => (p.Item1, p.Item2!));
}
