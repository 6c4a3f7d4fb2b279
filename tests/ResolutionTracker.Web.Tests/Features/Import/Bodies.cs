using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>The bodies of the seed data and the document that the samples belong to.</summary>
internal static class Bodies
{
    public static DateOnly Issued { get; } = new(2021, 8, 9);

    public static AgencyDirectory Directory { get; } = new(CsvTable.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seed-data", "agencies.csv")), [new("name", "Tên"), new("short_name", "Tên gọi tắt"), new("aliases", "Tên khác")])
        .Select((row, i) => new KnownAgency(i + 1, row["name"]!, [.. new[] { row["short_name"] }.OfType<string>(), .. row["aliases"]?.Split(';') ?? []])));

    public static AppendixContext Context { get; } = new(Directory, new(Issued));

    public static IReadOnlyList<AppendixRow> Read(Sheet sheet) => AppendixReader.Read(sheet, AppendixHeader.Guess(sheet, null)!, Context);

    /// <summary>The words of the house, without the house.</summary>
    public static ServiceProvider Words() => new ServiceCollection().AddLogging().AddWords().AddScoped<AppendixWords>().BuildServiceProvider();

    public static async Task<IReadOnlyList<Sheet>> SheetsAsync(byte[] file, string extension)
    {
        using var stream = new MemoryStream(file);
        return await SheetFile.ReadAsync(stream, extension, TestContext.Current.CancellationToken);
    }
}
