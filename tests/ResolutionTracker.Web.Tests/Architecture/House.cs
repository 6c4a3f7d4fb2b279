using System.Xml.Linq;
using ArchUnitNET.Loader;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Papers;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Tests.Architecture;

/// <summary>The plan of the house, as the rules see it.</summary>
internal static class House
{
    public static readonly ArchUnitNET.Domain.Architecture Plan = new ArchLoader()
        .LoadAssemblies(typeof(Obligation).Assembly, typeof(Paper).Assembly, typeof(TrackerDbContext).Assembly)
        .Build();

    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> SourceFiles(string under, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, under), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    public static XDocument Project(string name) => XDocument.Load(Path.Combine(Root, "src", $"ResolutionTracker.{name}", $"ResolutionTracker.{name}.csproj"));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ResolutionTracker.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("No ResolutionTracker.sln above the tests.");
    }
}
