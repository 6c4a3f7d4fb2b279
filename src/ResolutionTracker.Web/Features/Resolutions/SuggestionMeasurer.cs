using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>Makes an indicator out of a suggestion: what a person filled in, and nothing else.</summary>
public sealed class SuggestionMeasurer(UnitOfWork unit)
{
    /// <returns>The number of the decision.</returns>
    /// <exception cref="RuleBroken"><c>NotYours</c>, <c>SuggestionDecided</c>, <c>NameEmpty</c>, <c>UnitEmpty</c>, <c>GoalEmpty</c>, <c>FigureNotUnderstood</c>, <c>BaseYearEmpty</c>.</exception>
    public Task<int> MeasureAsync(int resolutionId, ReadSuggestion suggestion, SuggestionMeasure input, Guid operationId, CancellationToken cancellationToken) =>
        unit.RunAsync(Policies.EditContent, operationId, async work =>
        {
            var (document, clause) = await SuggestionCommands.FindAsync(work, resolutionId, suggestion, cancellationToken);
            Words.Required(input.Name, "Name", Words.TitleLength);
            Words.Required(input.Unit, "Unit", 60);
            var goal = await work.Db.Goals.FirstOrDefaultAsync(g => g.Id == input.GoalId, cancellationToken) ?? throw new RuleBroken("GoalEmpty", "Goal");
            var agency = input.AgencyId is { } id ? await work.Db.Agencies.FirstOrDefaultAsync(a => a.Id == id && !a.IsClosed, cancellationToken) : null;
            var indicator = new Indicator(await FreeCodeAsync(work, resolutionId, suggestion.Number, cancellationToken), goal, input.Name!, input.Unit!, agency, input.Form, input.Direction);
            var (value, year) = (Figure(input.BaseValue, "BaseValue"), Year(input.BaseYear));
            if (value is not null && year is null)
            {
                throw new RuleBroken("BaseYearEmpty", "BaseYear");
            }

            indicator.Measure(IndicatorFrequency.Year, null, value, value is null ? null : year, input.ImprovesEveryYear, clause);
            foreach (var (of, typed) in input.Targets)
            {
                if (Figure(typed, $"Target{of}") is { } target)
                {
                    indicator.Add(new IndicatorTarget(of, target, target));
                }
            }

            work.Db.Add(indicator);
            var decision = SuggestionDecision.Accept(document, suggestion.Mark, indicator, work.Actor, work.Now);
            work.Db.Add(decision);
            work.Note("AcceptSuggestion", indicator);
            return decision;
        }, cancellationToken);

    // 1.234,5 as the office writes it; 1234.5 is read as well.
    private static decimal? Figure(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        var plain = typed.Trim().TrimEnd('%').Trim();
        var isVietnamese = plain.Contains(',', StringComparison.Ordinal) || plain.Split('.') is { Length: > 1 } parts && parts[1..].All(p => p.Length == 3);
        return decimal.TryParse(plain, NumberStyles.Number, CultureInfo.GetCultureInfo(isVietnamese ? "vi-VN" : "en-GB"), out var figure)
            ? figure
            : throw new RuleBroken("FigureNotUnderstood", field, typed.Trim());
    }

    private static int? Year(string? typed) => string.IsNullOrWhiteSpace(typed)
        ? null
        : int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1945 and <= 2200
            ? year
            : throw new RuleBroken("FigureNotUnderstood", "BaseYear", typed.Trim());

    private static async Task<string> FreeCodeAsync(Work work, int resolutionId, int number, CancellationToken cancellationToken)
    {
        var code = string.Create(CultureInfo.InvariantCulture, $"vb{resolutionId}-{number}");
        for (var next = 2; await work.Db.Indicators.AnyAsync(i => i.Code == code, cancellationToken); next++)
        {
            code = string.Create(CultureInfo.InvariantCulture, $"vb{resolutionId}-{number}-{next}");
        }

        return code;
    }
}
