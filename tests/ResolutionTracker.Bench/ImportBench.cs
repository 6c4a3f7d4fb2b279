using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Files;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Platform.Start;
using ResolutionTracker.Web.Platform.Time;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Bench;

/// <summary>An appendix of ten thousand rows, right and wrong, and five thousand pieces of work taken out again.</summary>
internal static class ImportBench
{
    private const int Rows = 10_000;
    private const string Head = "TT\tTên nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tKết quả/Sản phẩm\tThời gian hoàn thành";

    private static readonly string[] Times = ["Quý III/2022", "30/9/2022", "tháng 10/2022", "Năm 2023", "trước ngày 15/12/2022", "6 tháng đầu năm 2023", "không quy định thời hạn", "Quý IV năm 2024"];

    public static async Task<IEnumerable<Figure>> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("tracker-import-bench-").FullName;
        try
        {
            await using var provider = Services(folder).BuildServiceProvider();
            await provider.GetRequiredService<SqliteStart>().RunAsync(CancellationToken.None);
            return await MeasureAsync(provider);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<List<Figure>> MeasureAsync(ServiceProvider provider)
    {
        var figures = new List<Figure>();
        await using var scope = provider.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentUser>().ActAsSystem();
        var document = await DocumentAsync(services);
        await ImportAsync(services, document, 200, "khởi động", figures: null);
        var gate = provider.GetRequiredService<WriteGate>();
        var before = GC.GetTotalAllocatedBytes();
        await ImportAsync(services, document, Rows, "đo", figures);
        figures.Add(new($"allocated in it, {Rows:N0} rows", $"{(GC.GetTotalAllocatedBytes() - before) / 1048576.0:N0} MB", ""));
        figures.Add(new("write gate held, longest", $"{gate.LongestHeld.TotalMilliseconds:N0} ms", "< 1,000 ms"));
        await WrongAsync(services, document, figures);

        var watch = Stopwatch.StartNew();
        var file = await services.GetRequiredService<AssignmentWorkbook>().WriteAsync(new() { Text = "đo" }, CancellationToken.None);
        figures.Add(new($"export of {Rows:N0} pieces of work, {file.Length / 1024:N0} KB", $"{watch.ElapsedMilliseconds:N0} ms", "< 10,000 ms"));
        return figures;
    }

    private static async Task ImportAsync(IServiceProvider services, int document, int rows, string name, List<Figure>? figures)
    {
        // Unlike the measured ones: like work is asked about.
        var pasted = Pasted(rows, i => $"{i}\t{(figures is null ? $"Rà soát danh mục công trình {i}, {name}" : $"Xây dựng kế hoạch {name} số {i} về phát triển ngành, lĩnh vực trên địa bàn")}\tCơ quan {(i % 90) + 1}\tCơ quan {((i + 7) % 90) + 1}; Cơ quan {((i + 31) % 90) + 1}\tKế hoạch của cơ quan\t{Times[i % Times.Length]}");
        var whole = Stopwatch.StartNew();
        var (import, read) = await TimedAsync(() => StartAsync(services, document, pasted));
        var (review, checking) = await TimedAsync(() => services.GetRequiredService<AppendixReviewQueries>().ReviewAsync(import, CancellationToken.None));
        if (review!.Sum.Made != rows)
        {
            throw new InvalidOperationException($"{review.Sum} of {rows} rows: {review.Rows.First(r => r.HasProblem).Problems[0]}");
        }

        var (_, giving) = await TimedAsync(() => services.GetRequiredService<GiveAppendix>().RunAsync(import, new(review.Seal), Guid.NewGuid(), _ => { }, CancellationToken.None));
        figures?.AddRange(
        [
            new($"{rows:N0} rows pasted, read and kept", $"{read:N0} ms", ""),
            new($"dry run of {rows:N0} rows", $"{checking:N0} ms", ""),
            new($"import of {rows:N0} rows in one transaction", $"{giving:N0} ms", ""),
            new($"all of it, {rows:N0} rows", $"{whole.ElapsedMilliseconds:N0} ms", "< 5,000 ms"),
        ]);
    }

    private static async Task WrongAsync(IServiceProvider services, int document, List<Figure> figures)
    {
        var pasted = Pasted(Rows, i => $"{i}\tViệc sai số {i}\tCơ quan không có số {i}\tPhòng lạ {i}\t\tđâu đó năm nào {i}");
        var watch = Stopwatch.StartNew();
        var import = await StartAsync(services, document, pasted);
        var review = await services.GetRequiredService<AppendixReviewQueries>().ReviewAsync(import, CancellationToken.None);
        var blocked = review!.Sum.Blocked;
        figures.Add(new($"{blocked:N0} rows all wrong, read and checked", $"{watch.ElapsedMilliseconds:N0} ms", "< 5,000 ms"));
        watch.Restart();
        var file = await services.GetRequiredService<ProblemWorkbook>().WriteAsync(import, CancellationToken.None);
        figures.Add(new($"their workbook of reasons, {file!.Length / 1024:N0} KB", $"{watch.ElapsedMilliseconds:N0} ms", "< 10,000 ms"));
    }

    private static async Task<int> StartAsync(IServiceProvider services, int document, string pasted)
    {
        var commands = services.GetRequiredService<AppendixCommands>();
        var queries = services.GetRequiredService<AppendixImportQueries>();
        var import = await commands.StartAsync(document, pasted, CancellationToken.None);
        var view = (await queries.FindAsync(import, CancellationToken.None))!;
        var (guess, _) = await queries.HeaderAsync(view, null, CancellationToken.None);
        await commands.MapAsync(import, view.Version, guess!, isOpeningBalance: false, Guid.NewGuid(), CancellationToken.None);
        return import;
    }

    private static string Pasted(int rows, Func<int, string> row)
    {
        var text = new StringBuilder(Head);
        for (var i = 1; i <= rows; i++)
        {
            text.Append('\n').Append(row(i));
        }

        return text.ToString();
    }

    private static async Task<(T Result, long Milliseconds)> TimedAsync<T>(Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        return (await work(), watch.ElapsedMilliseconds);
    }

    private static async Task<int> DocumentAsync(IServiceProvider services) =>
        await services.GetRequiredService<UnitOfWork>().RunAsync(Policies.EditContent, Guid.NewGuid(), work =>
        {
            var bodies = Enumerable.Range(1, 100).Select(i => new Agency($"co-quan-{i}", $"Cơ quan {i}", null, AgencyKind.Department, i)).ToList();
            work.Db.AddRange(bodies);
            var document = new Resolution(ResolutionKind.CTr, "50-CTr/TU", bodies[^1], new(2021, 8, 9), "Chương trình đo tốc độ", null);
            for (var i = 1; i <= 300; i++)
            {
                document.Add(new Clause($"muc-{i}", i, 0, $"{i}.", $"Điều khoản số {i} của chương trình, nêu nhiệm vụ và giải pháp thực hiện trong nhiệm kỳ."));
            }

            work.Db.Add(document);
            return Task.FromResult<Domain.Entity?>(document);
        }, CancellationToken.None);

    private static ServiceCollection Services(string folder)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = "Development", ContentRootPath = folder });
        services.AddOptions<TrackerOptions>().Configure(options => options.DataFolder = folder);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new DomainClock(TimeProvider.System, new DateTimeOffset(2022, 3, 1, 8, 0, 0, TimeSpan.FromHours(7))));
        services.AddSingleton<Today>();
        services.AddData();
        services.AddFiles();
        services.AddSecurity(production: false);
        services.AddWords();
        services.AddRooms();
        return services;
    }
}
