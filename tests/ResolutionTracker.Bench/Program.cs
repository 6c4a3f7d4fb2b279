using ResolutionTracker.Bench;

// Prints figures beside their bars; decides nothing. Names of benches to run may follow, else all run.
(string Name, Func<Task<IEnumerable<Figure>>> Run)[] benches =
[
    ("deadlines", DeadlineBench.RunAsync),
    ("statuses", StatusBench.RunAsync),
    ("papers", PaperBench.RunAsync),
    ("import", ImportBench.RunAsync),
];

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}");
Console.WriteLine();
Console.WriteLine($"{"work",-64}{"measured",16}{"bar",16}");
foreach (var (name, run) in benches.Where(b => args.Length == 0 || args.Contains(b.Name)))
{
    foreach (var figure in await run())
    {
        Console.WriteLine($"{name + ": " + figure.Work,-64}{figure.Measured,16}{figure.Bar,16}");
    }
}
