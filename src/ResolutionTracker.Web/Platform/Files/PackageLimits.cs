namespace ResolutionTracker.Web.Platform.Files;

/// <summary>What an Office file with a text may unpack to; asked of its table of contents before anything is unpacked.</summary>
internal static class PackageLimits
{
    /// <summary>Of one part with words in it, in characters: the reader stops there.</summary>
    public const long MostInPart = 40_000_000;

    /// <exception cref="Domain.RuleBroken"><c>FileBroken</c>, <c>TextUnpacksTooBig</c>, <c>TextFileContent</c>.</exception>
    public static void Demand(Stream file, string folder, string extension)
    {
        switch (FileNatures.OfPackage(file, folder, MostInPart))
        {
            case FileNature.Fit: break;
            case FileNature.Broken: throw DocumentText.Refused("FileBroken");
            case FileNature.UnpacksTooBig: throw DocumentText.Refused("TextUnpacksTooBig");
            default: throw DocumentText.Refused("TextFileContent", extension);
        }

        file.Position = 0;
    }
}
