using System.Globalization;
using ResolutionTracker.Domain.Assignments;

namespace ResolutionTracker.Domain.Import;

/// <summary>The form in which work leaves the house and comes back: the columns of an appendix, the code first.</summary>
public static class AppendixForm
{
    public const string NotSet = "Chưa xác định thời hạn";
    public const string NotRequired = "Không quy định thời hạn";

    private const string Between = "; ";

    /// <summary>The columns in their order, with their heads.</summary>
    public static IReadOnlyList<(AppendixColumn Column, string Head)> Columns { get; } =
    [
        (AppendixColumn.Code, "Mã nhiệm vụ"), (AppendixColumn.Order, "TT"), (AppendixColumn.Title, "Tên nhiệm vụ"), (AppendixColumn.Lead, "Cơ quan chủ trì"),
        (AppendixColumn.Contributors, "Cơ quan phối hợp"), (AppendixColumn.Deliverable, "Kết quả, sản phẩm"), (AppendixColumn.Due, "Thời gian hoàn thành"),
        (AppendixColumn.Leader, "Lãnh đạo phụ trách"), (AppendixColumn.Authority, "Cấp có thẩm quyền"), (AppendixColumn.Note, "Ghi chú"),
        (AppendixColumn.DueExtended, "Thời hạn sau gia hạn"), (AppendixColumn.CompletedOn, "Ngày hoàn thành"), (AppendixColumn.CompletedNumber, "Số, ký hiệu văn bản hoàn thành"),
    ];

    /// <summary>The words say that the deadline is not yet known.</summary>
    public static bool SaysNotSet(string? text) => DueCells.SaysNotSet(text);

    /// <summary>The cells of a piece of work in the order of <see cref="Columns"/>.</summary>
    public static IReadOnlyList<string> Row(KnownWork work, int order) => [.. Columns.Select(c => c.Column == AppendixColumn.Order ? order.ToString(CultureInfo.InvariantCulture) : Cell(work, c.Column))];

    /// <summary>What a column says of the work.</summary>
    public static string Cell(KnownWork work, AppendixColumn column)
    {
        ArgumentNullException.ThrowIfNull(work);
        return column switch
        {
            AppendixColumn.Code => work.Code ?? "",
            AppendixColumn.Title => work.Title,
            AppendixColumn.Lead => string.Join(Between, work.Leads.Select(l => l.Name)),
            AppendixColumn.Contributors => string.Join(Between, work.Contributors.Select(c => c.Name).Concat(ContributorWords.Split(work.Content).Names)),
            AppendixColumn.Deliverable => work.Deliverable ?? "",
            AppendixColumn.Due => Due(work),
            AppendixColumn.Leader => work.Leader ?? "",
            AppendixColumn.Authority => work.Authority ?? "",
            AppendixColumn.Note => ContributorWords.Split(work.Content).Note ?? "",
            AppendixColumn.DueExtended => Day(work.MovedTo),
            AppendixColumn.CompletedOn => Day(work.CompletedOn),
            AppendixColumn.CompletedNumber => work.CompletionPaper ?? "",
            _ => "",
        };
    }

    private static string Due(KnownWork work) => work switch
    {
        { DueText: { Length: > 0 } text } => text,
        { NoDeadline: NoDeadline.NotRequired } => NotRequired,
        { NoDeadline: NoDeadline.NotSet } => NotSet,
        _ => Day(work.DueOn),
    };

    private static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? "";
}
