using System.Globalization;

namespace ResolutionTracker.Web.Platform.Files;

/// <summary>The names of the boxes in the Word form of a body's due reports: the room of papers writes them, that of reports reads them.</summary>
public static class WordForm
{
    public const string PaperNumber = "so-van-ban";
    public const string PaperOn = "ngay-van-ban";
    private const string Mark = "bao-cao-tien-do";

    /// <summary>The boxes of one piece of work, in their order.</summary>
    public static IReadOnlyList<(string Name, string Label)> Fields { get; } =
    [
        ("ty-le", "Tỷ lệ hoàn thành (%)"), ("ket-qua", "Kết quả"), ("kho-khan", "Khó khăn, vướng mắc"), ("nguyen-nhan", "Nguyên nhân"), ("kien-nghi", "Kiến nghị"), ("viec-tiep-theo", "Việc tiếp theo"),
    ];

    /// <summary>Whose form it is, and of which period.</summary>
    public static string Head(int agencyId, string period) => string.Create(CultureInfo.InvariantCulture, $"{Mark}|{agencyId}|{period}");

    public static string Box(int obligationId, string field) => string.Create(CultureInfo.InvariantCulture, $"viec|{obligationId}|{field}");

    /// <summary>The body and the period of a form; null for any other words.</summary>
    public static (int AgencyId, string Period)? ReadHead(string? text) =>
        text?.Split('|') is [Mark, var agency, var period] && int.TryParse(agency, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? (id, period) : null;

    /// <summary>The work and the field of a box; null for any other name.</summary>
    public static (int ObligationId, string Field)? ReadBox(string? text) =>
        text?.Split('|') is ["viec", var work, var field] && int.TryParse(work, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? (id, field) : null;
}
