namespace ResolutionTracker.Domain.Progress;

/// <summary>A file that shows the work was done. Its bytes lie outside the web root under a generated name.</summary>
public sealed class EvidenceFile : Entity
{
    /// <summary>50 MB.</summary>
    public const long MostBytes = 50L * 1024 * 1024;

    private EvidenceFile() { }

    public EvidenceFile(string originalName, string storedName, string contentType, long size, string sha256, string uploadedBy, DateTime uploadedAt)
    {
        OriginalName = Words.Required(originalName, "File", 255);
        StoredName = storedName;
        ContentType = contentType;
        Size = size;
        Sha256 = sha256;
        UploadedBy = uploadedBy;
        UploadedAt = uploadedAt;
    }

    public int ReportId { get; private set; }

    public ProgressReport Report { get; private set; } = null!;

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
