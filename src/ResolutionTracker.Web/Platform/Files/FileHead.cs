namespace ResolutionTracker.Web.Platform.Files;

/// <summary>Whether a file with a text is what its name says, seen by its first bytes.</summary>
internal static class FileHead
{
    private static ReadOnlySpan<byte> Pdf => "%PDF-"u8;

    /// <exception cref="Domain.RuleBroken"><c>TextFileEmpty</c>, <c>FileLocked</c>, <c>FileOldWord</c>, <c>TextFileContent</c>.</exception>
    public static void Demand(Stream file, string extension)
    {
        Span<byte> head = stackalloc byte[1024];
        switch (FileNatures.OfHead(file, head, out var read))
        {
            case FileNature.Empty: throw DocumentText.Refused("TextFileEmpty");
            case FileNature.Locked: throw DocumentText.Refused("FileLocked");
            case FileNature.OldOffice: throw DocumentText.Refused("FileOldWord");
        }

        // Some programs write a few bytes before the mark of a PDF; readers are used to that.
        var bytes = head[..read];
        var isRight = extension switch
        {
            ".docx" => bytes.StartsWith(FileNatures.Zip),
            ".pdf" => bytes.IndexOf(Pdf) >= 0,
            _ => !bytes.StartsWith(FileNatures.Zip) && !bytes.StartsWith(Pdf),
        };
        if (!isRight)
        {
            throw DocumentText.Refused("TextFileContent", extension);
        }

        file.Position = 0;
    }
}
