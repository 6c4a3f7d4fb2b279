using System.Globalization;
using System.Resources;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Indicators;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Reviews;
using ResolutionTracker.Papers;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Reports;

/// <summary>Words of a paper: always Vietnamese, whatever language the screen speaks.</summary>
internal static class ReportWords
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly string[] DayForms = ["d'/'M'/'yyyy", "dd'/'M'/'yyyy", "dd'/'MM'/'yyyy", "d-M-yyyy", "dd-M-yyyy", "dd-MM-yyyy"];
    private static readonly ResourceManager Statuses = new(typeof(StatusText));

    private static readonly Dictionary<ResolutionKind, string> Kinds = new()
    {
        [ResolutionKind.NQ] = "Nghị quyết",
        [ResolutionKind.CTr] = "Chương trình",
        [ResolutionKind.KH] = "Kế hoạch",
        [ResolutionKind.ĐA] = "Đề án",
        [ResolutionKind.PA] = "Phương án",
        [ResolutionKind.CT] = "Chỉ thị",
        [ResolutionKind.KL] = "Kết luận",
        [ResolutionKind.QĐ] = "Quyết định",
        [ResolutionKind.QC] = "Quy chế",
        [ResolutionKind.TT] = "Thông tri",
        [ResolutionKind.TB] = "Thông báo",
        [ResolutionKind.HD] = "Hướng dẫn",
        [ResolutionKind.BC] = "Báo cáo",
        [ResolutionKind.CV] = "Công văn",
        [ResolutionKind.TTr] = "Tờ trình",
    };

    public static string Kind(ResolutionKind kind) => Kinds[kind];

    /// <summary>As papers write it: days with two figures, months with two only up to February.</summary>
    public static string Date(DateOnly day) => $"{day.Day:00}/{Month(day)}/{day.Year}";

    public static string LongDate(DateOnly day) => $"ngày {day.Day:00} tháng {Month(day)} năm {day.Year}";

    public static string Number(decimal number) => number.ToString("#,##0.####", Vietnamese);

    /// <summary>Scores keep their two decimals: 63,80.</summary>
    public static string Score(decimal score) => score.ToString("0.00", Vietnamese);

    public static string Percent(decimal? percent) => percent is { } p ? $"{p.ToString("#,##0.#", Vietnamese)}%" : "chưa có số liệu";

    /// <summary>"78,5% (62/79)"; in words when nothing counts yet.</summary>
    public static string Rate(OnTimeRate rate) =>
        rate.Counted == 0 ? "chưa có việc để tính" : $"{Percent(rate.Percent)} ({Number(rate.OnTime)}/{Number(rate.Counted)})";

    public static string Sentence(ReportFigures figures) => StandingSentence.Of(Date(figures.AsOf), figures.Assignments, figures.Total, Vietnamese);

    /// <summary>The name of a column as the screens have it.</summary>
    public static string Column(MatrixColumn column) => Word("Matrix" + column);

    public static string Upper(string text) => text.ToUpper(Vietnamese);

    public static string Status(ObligationStatus status) => Word("Status" + status);

    public static string Review(PlannedReview review) => (review.Kind, review.Years) switch
    {
        (ReviewKind.Yearly, _) => "Sơ kết hằng năm",
        (ReviewKind.Interim, { } years) => $"Sơ kết {Number(years)} năm",
        (ReviewKind.Interim, _) => "Sơ kết",
        (_, { } years) => $"Tổng kết {Number(years)} năm",
        _ => "Tổng kết",
    };

    public static string Indicator(IndicatorReading reading, IndicatorForm form) => reading.State switch
    {
        IndicatorState.NoData => "Chưa có số liệu",
        IndicatorState.NotAnnounced => "Chưa công bố",
        IndicatorState.Exceeded => "Vượt",
        IndicatorState.Reached => "Đạt",
        IndicatorState.Rising => form == IndicatorForm.Rank ? "Tăng hạng" : "Tăng",
        IndicatorState.Steady => form == IndicatorForm.Rank ? "Giữ hạng" : "Giữ",
        IndicatorState.Falling => form == IndicatorForm.Rank ? "Giảm hạng" : "Giảm",
        _ => "Không so sánh được",
    };

    /// <summary>"Chương trình số 50-CTr/TU, ngày 09/8/2021 của Tỉnh ủy Hậu Giang"; by its summary where it has no number.</summary>
    public static string Cite(ResolutionKind kind, string? symbol, DateOnly? issuedOn, string issuer, string summary)
    {
        var name = symbol is null ? summary : $"{Kind(kind)} số\u00A0{symbol}";
        var day = issuedOn is { } on ? $", ngày {Date(on)}" : "";
        return Said(symbol is null ? name + day : $"{name}{day} của {issuer}");
    }

    /// <summary>"Chương trình 50-CTr/TU", for the second and later times.</summary>
    public static string Short(ReportedDocument document) =>
        Said(document.Symbol is null ? Kind(document.Kind) : $"{Kind(document.Kind)}\u00A0{document.Symbol}");

    /// <summary>What people typed, as the typeface can print it.</summary>
    public static string Said(string? text) => PaperText.Printable(text?.Trim() ?? "");

    /// <summary>The same within a sentence of ours: without its own full stop.</summary>
    public static string Within(string? text) => Said(text).TrimEnd('.', ';', ',', ' ', '/');

    /// <summary>With its deadline as the document has it, and the day that was understood.</summary>
    public static string Deadline(string? text, DateOnly? dueOn, NoDeadline none)
    {
        if (dueOn is not { } day)
        {
            return none == NoDeadline.NotRequired ? text is null ? "Không quy định" : Said(text) : "Chưa xác định";
        }

        return text is null ? Date(day) : DayForms.Any(form => text.Contains(day.ToString(form, CultureInfo.InvariantCulture), StringComparison.Ordinal)) ? Said(text) : $"{Said(text)} ({Date(day)})";
    }

    private static string Word(string key) =>
        Statuses.GetString(key, CultureInfo.InvariantCulture) ?? throw new MissingManifestResourceException($"No word for {key}.");

    private static string Month(DateOnly day) => day.Month <= 2 ? $"0{day.Month}" : $"{day.Month}";
}
