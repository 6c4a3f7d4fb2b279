using System.Diagnostics;

namespace ResolutionTracker.Bench;

/// <summary>One line of the table.</summary>
internal sealed record Figure(string Work, string Measured, string Bar)
{
    /// <summary>Runs the work many times after a warm-up and gives the 95th percentile.</summary>
    public static async Task<Figure> PercentileAsync(string work, string bar, int times, Func<Task> run)
    {
        for (var i = 0; i < 3; i++)
        {
            await run();
        }

        var taken = new List<double>(times);
        for (var i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            await run();
            taken.Add(watch.Elapsed.TotalMilliseconds);
        }

        taken.Sort();
        return new(work, $"p95 {taken[(int)(times * 0.95)]:F1} ms", bar);
    }
}
