using System.Globalization;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>A round axis from zero: where it ends and where its marks stand.</summary>
internal sealed record ChartScale(double Maximum, double Step)
{
    private const int Marks = 5;

    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static ChartScale For(BarChart chart)
    {
        double longest = chart.Bars.Select(Sum).DefaultIfEmpty().Max();
        double maximum = chart.Maximum is > 0 and double wanted ? Math.Max(wanted, longest) : longest;
        if (maximum <= 0)
        {
            maximum = 1;
        }

        bool whole = chart.Bars.SelectMany(bar => bar.Values).All(value => value is null || double.IsInteger(value.Value));
        double step = RoundUp(maximum / Marks);
        if (whole)
        {
            step = Math.Max(1, step);
        }

        return new ChartScale(chart.Maximum is null ? Math.Ceiling(maximum / step) * step : maximum, step);
    }

    public static double Sum(Bar bar) => bar.Values.Sum(Length);

    /// <summary>What a bar can show of a value: below zero and not a number are nothing.</summary>
    public static double Length(double? value) => value is > 0 and < double.PositiveInfinity ? value.Value : 0;

    /// <summary>"1.234,5"</summary>
    public static string Write(double value) => value.ToString("#,##0.##", Vietnamese);

    public IEnumerable<double> Ticks()
    {
        for (int i = 0; i * Step <= Maximum * 1.0001; i++)
        {
            yield return i * Step;
        }
    }

    private static double RoundUp(double step)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        double lead = step / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
