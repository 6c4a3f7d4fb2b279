using System.IO.Compression;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>What an Office file may unpack to; asked of its table of contents before anything is unpacked.</summary>
internal static class PackageLimits
{
    public const int MostEntries = 10_000;
    public const long MostUnpacked = 200L * 1024 * 1024;

    /// <summary>Of one part with words in it, in characters: the reader stops there.</summary>
    public const long MostInPart = 40_000_000;

    /// <exception cref="Domain.RuleBroken"><c>FileBroken</c>, <c>TextUnpacksTooBig</c>, <c>TextFileContent</c>.</exception>
    public static void Demand(Stream file, string folder, string extension)
    {
        try
        {
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            long total = 0;
            foreach (var entry in archive.Entries)
            {
                total += entry.Length;
                var isText = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
                if (total > MostUnpacked || isText && entry.Length > MostInPart)
                {
                    throw DocumentText.Refused("TextUnpacksTooBig");
                }
            }

            if (archive.Entries.Count > MostEntries)
            {
                throw DocumentText.Refused("TextUnpacksTooBig");
            }

            if (archive.GetEntry("[Content_Types].xml") is null || !archive.Entries.Any(e => e.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase)))
            {
                throw DocumentText.Refused("TextFileContent", extension);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw DocumentText.Refused("FileBroken");
        }

        file.Position = 0;
    }
}
