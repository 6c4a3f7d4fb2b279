namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A file of a document: the scan, the signed paper, an appendix. Its bytes lie outside the web root under a generated name.</summary>
public sealed class Attachment : Entity
{
    /// <summary>50 MB.</summary>
    public const long MostBytes = 50L * 1024 * 1024;

    /// <summary>Files of one document.</summary>
    public const int Most = 50;

    private Attachment() { }

    internal Attachment(Resolution resolution, string originalName, string storedName, string contentType, long size, string sha256, string uploadedBy, DateTime uploadedAt)
    {
        Resolution = resolution;
        OriginalName = Words.Required(originalName, "File", 255);
        StoredName = storedName;
        ContentType = contentType;
        Size = size;
        Sha256 = sha256;
        UploadedBy = uploadedBy;
        UploadedAt = uploadedAt;
    }

    public int ResolutionId { get; private set; }

    public Resolution Resolution { get; private set; } = null!;

    public string OriginalName { get; private set; } = "";

    public string StoredName { get; private set; } = "";

    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }

    /// <summary>Hexadecimal, lower case.</summary>
    public string Sha256 { get; private set; } = "";

    public string UploadedBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime UploadedAt { get; private set; }
}
