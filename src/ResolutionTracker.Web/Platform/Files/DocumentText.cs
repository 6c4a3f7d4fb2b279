using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>The words of a document's file, one paragraph a line, in NFC.</summary>
/// <param name="PagesWithoutText">Pages of a PDF that hold only pictures: what stands on them is not in the text.</param>
public sealed record DocumentText(string Text, IReadOnlyList<int> PagesWithoutText)
{
    /// <summary>With the dot, in lower case.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".docx", ".pdf", ".txt"];

    /// <summary>Reads a file of one of the <see cref="Extensions"/>; whatever is wrong with it is said in a sentence.</summary>
    /// <exception cref="RuleBroken">
    /// <c>TextFileKind</c>, <c>TextFileEmpty</c>, <c>TextFileContent</c>, <c>FileLocked</c>, <c>FileOldWord</c>, <c>FileBroken</c>,
    /// <c>TextUnpacksTooBig</c>, <c>FileIsScan</c>, <c>FileTooManyPages</c>, <c>TextNotUnicode</c>, and those of <see cref="PlainText.Clean"/>.
    /// </exception>
    public static async Task<DocumentText> ReadAsync(string path, string extension, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return await ReadAsync(file, extension, cancellationToken);
    }

    /// <inheritdoc cref="ReadAsync(string, string, CancellationToken)"/>
    /// <param name="file">Can be read from any place in it.</param>
    /// <param name="extension">As the file's name ends, with the dot.</param>
    public static Task<DocumentText> ReadAsync(Stream file, string extension, CancellationToken cancellationToken) =>
        Task.Run(() => Read(file, extension, cancellationToken), cancellationToken);

    internal static DocumentText Read(Stream file, string extension, CancellationToken cancellationToken)
    {
        var kind = extension.ToLowerInvariant();
        if (kind == ".doc")
        {
            throw Refused("FileOldWord");
        }

        if (!Extensions.Contains(kind))
        {
            throw Refused("TextFileKind", string.Join(", ", Extensions));
        }

        FileHead.Demand(file, kind);
        var (text, without) = kind switch
        {
            ".docx" => (WordText.Read(file, cancellationToken), []),
            ".pdf" => PdfText.Read(file, cancellationToken),
            _ => (TxtText.Read(file), (IReadOnlyList<int>)[]),
        };
        return new DocumentText(Clean(text), without);
    }

    internal static RuleBroken Refused(string code, params object[] args) => new(code, "File", args);

    private static string Clean(string text)
    {
        try
        {
            return PlainText.Clean(text);
        }
        catch (RuleBroken empty) when (empty.Code == "TextEmpty")
        {
            throw Refused("TextFileEmpty");
        }
    }
}
