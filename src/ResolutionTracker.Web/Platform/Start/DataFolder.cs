using Microsoft.Extensions.Options;

namespace ResolutionTracker.Web.Platform.Start;

/// <summary>Where a running house keeps its things; the same place however it was started.</summary>
public sealed class DataFolder
{
    public DataFolder(IOptions<TrackerOptions> options, IHostEnvironment environment)
    {
        Root = Path.GetFullPath(string.IsNullOrWhiteSpace(options.Value.DataFolder)
            ? Path.Combine(ProjectRoot(environment.ContentRootPath), "data")
            : options.Value.DataFolder);
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public string Database => Path.Combine(Root, "tracker.db");

    public string Files => Folder("files");

    public string Mail => Folder("mail");

    public string Logs => Folder("logs");

    public string Backups => Folder("backups");

    /// <summary>The folder with the solution, walking up; a published copy has none and keeps its data beside itself.</summary>
    internal static string ProjectRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ResolutionTracker.sln")))
            {
                return folder.FullName;
            }
        }

        return from;
    }

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
}
