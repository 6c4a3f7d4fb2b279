namespace ResolutionTracker.Web.Features.Reports;

/// <summary>Whose paper it is and who signs it: one choice, so that head, number and signature always belong together.</summary>
public enum PaperSigning
{
    /// <summary>The office's paper, signed by its head.</summary>
    OfficeHead,

    /// <summary>The office's paper, signed by a deputy for the head.</summary>
    OfficeDeputy,

    /// <summary>The committee's paper, signed by the head of its office by order of the Standing Board.</summary>
    ForCommittee,
}

internal static class PaperSignings
{
    private const string Head = "CHÁNH VĂN PHÒNG";

    public static bool IsOffice(this PaperSigning signing) => signing != PaperSigning.ForCommittee;

    /// <summary>The series its number runs in.</summary>
    public static string Series(this PaperSigning signing) => signing.IsOffice() ? "-BC/VPTU" : "-BC/TU";

    /// <summary>Lines above the name; the last is the signer's own post.</summary>
    public static IReadOnlyList<string> Lines(this PaperSigning signing) => signing switch
    {
        PaperSigning.OfficeDeputy => [$"K/T {Head}", $"PHÓ {Head}"],
        PaperSigning.ForCommittee => ["T/L BAN THƯỜNG VỤ", Head],
        _ => [Head],
    };
}
