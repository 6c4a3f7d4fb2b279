using System.Diagnostics;
using ResolutionTracker.Domain.Deadlines;

namespace ResolutionTracker.Bench;

/// <summary>Phrases read in a second on one core: fast enough for each key press.</summary>
internal static class DeadlineBench
{
    private static readonly string[] Phrases =
    [
        "Quý III-2021", "trong quý III-2021", "trước ngày 15 tháng 6", "6 tháng đầu năm 2022", "giai đoạn 2021 - 2025", "30/9/2021", "Tháng 10/2025", "2/2025",
        "Thời gian hoàn thành trong quý III-2021.", "trong 10 ngày kể từ ngày ký", "thường xuyên", "hằng năm", "nhiệm kỳ 2020-2025", "chắc là sang năm", "trước 15/6 và 01/12 hằng năm",
    ];

    public static Task<IEnumerable<Figure>> RunAsync()
    {
        var context = new DeadlineContext(new(2021, 8, 9), 2020, 2025);
        Read(context, 2_000);
        var watch = Stopwatch.StartNew();
        const int Rounds = 4_000;
        Read(context, Rounds);
        var perSecond = Rounds * Phrases.Length / watch.Elapsed.TotalSeconds;
        return Task.FromResult<IEnumerable<Figure>>([new("phrases read a second", $"{perSecond:N0}", "10,000")]);
    }

    private static void Read(DeadlineContext context, int rounds)
    {
        for (var i = 0; i < rounds; i++)
        {
            foreach (var phrase in Phrases)
            {
                DeadlinePhrase.Parse(phrase, context);
            }
        }
    }
}
