using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Assignments;

/// <summary>Every correction of a duty: what was accepted and what holds now.</summary>
public sealed partial class CorrectionLines(IStringLocalizer<AssignmentText> words)
{
    [Parameter, EditorRequired]
    public IEnumerable<Correction> Lines { get; set; } = [];

    private static string Said(Correction line, string? value) => value is null ? Formats.Nothing
        : line.Fact == CorrectedFact.Percent ? Formats.Percent(int.Parse(value, CultureInfo.InvariantCulture))
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Formats.Date(day) : value;
}
