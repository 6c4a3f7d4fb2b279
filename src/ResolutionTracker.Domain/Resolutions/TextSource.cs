namespace ResolutionTracker.Domain.Resolutions;

/// <summary>How a version of a text came about.</summary>
public enum TextSource
{
    Pasted,
    File,

    /// <summary>Corrected clause by clause; kept when the whole text was entered anew.</summary>
    Corrected,
}
