using System.Globalization;
using Microsoft.AspNetCore.Components;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Features.Indicators;

/// <summary>A point of a drawn line; numbers as SVG writes them.</summary>
public sealed record LineDot(string X, string Y, string LabelY, string Label, string Year)
{
    /// <summary>The value above the dot and the year at the foot. Razor keeps the word "text" for itself, so the markup is made here, of numbers only.</summary>
    public MarkupString Labels => new(
        $"<text class=\"value\" x=\"{X}\" y=\"{LabelY}\" text-anchor=\"middle\">{Label}</text><text class=\"year\" x=\"{X}\" y=\"{LineChart.YearY}\" text-anchor=\"middle\">{Year}</text>");
}

/// <summary>A line over the years, worked out in the units of its picture.</summary>
/// <param name="Spoken">The same in words, for those who do not see it.</param>
/// <param name="AimY">Where the target lies; null without one.</param>
public sealed record LineChart(string Caption, string Spoken, IReadOnlyList<LineDot> Dots, string? AimY)
{
    public const int Width = 640;
    public const int Height = 190;
    public const int YearY = 184;

    private const int Top = 34;
    private const int Bottom = 150;
    private const int Side = 40;

    public string Polyline => string.Join(' ', Dots.Select(d => $"{d.X},{d.Y}"));

    /// <param name="smallestOnTop">A rank: the first stands highest.</param>
    public static LineChart Of(string caption, IReadOnlyList<(int Year, decimal Value)> points, bool smallestOnTop, decimal? aim)
    {
        var all = points.Select(p => p.Value).Concat(aim is { } a ? [a] : []).ToList();
        var (low, high) = (all.Min(), all.Max());
        var (first, last) = (points[0].Year, points[^1].Year);

        decimal Y(decimal value)
        {
            var share = high == low ? 0.5m : (value - low) / (high - low);
            return smallestOnTop ? Top + (Bottom - Top) * share : Bottom - (Bottom - Top) * share;
        }

        decimal X(int year) => first == last ? Width / 2m : Side + (Width - 2m * Side) * (year - first) / (last - first);

        return new(
            caption,
            $"{caption}: {string.Join("; ", points.Select(p => $"{p.Year.ToString(CultureInfo.InvariantCulture)}: {Formats.Number(p.Value)}"))}",
            [.. points.Select(p => new LineDot(Svg(X(p.Year)), Svg(Y(p.Value)), Svg(Y(p.Value) - 11), Formats.Number(p.Value), p.Year.ToString(CultureInfo.InvariantCulture)))],
            aim is { } target ? Svg(Y(target)) : null);
    }

    private static string Svg(decimal value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
