namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Kinds of documents, by the letters of their symbol.</summary>
public enum ResolutionKind
{
    NQ,
    CTr,
    KH,
    ĐA,
    PA,
    CT,
    KL,
    QĐ,
    QC,
    TT,
    TB,
    HD,
    BC,
    CV,
    TTr,
}
