using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Letters;
using ResolutionTracker.Web.Components;

namespace ResolutionTracker.Web.Features.Letters;

/// <summary>The first words of a letter, out of the item itself. A paper is always Vietnamese; the office changes what it likes.</summary>
internal static class LetterDrafting
{
    /// <param name="source">Number and date of the document that gives the work.</param>
    /// <param name="round">Which letter of its kind on this duty this is.</param>
    /// <param name="askedBy">The leader who asks; null for the office's own letter.</param>
    public static string Write(Obligation duty, LetterKind kind, (string? Symbol, DateOnly? IssuedOn) source, int round, int days, string? askedBy, DateOnly today) =>
        string.Join('\n', new[]
        {
            Given(duty, source), Standing(duty, today), Again(kind, round), kind == LetterKind.Urging ? Press(duty) : Explain(duty, days, askedBy),
        }.Where(paragraph => paragraph.Length > 0));

    private static string Given(Obligation duty, (string? Symbol, DateOnly? IssuedOn) source)
    {
        var basis = source.Symbol is { } symbol ? $"Thực hiện văn bản số {symbol}{(source.IssuedOn is { } on ? $", ngày {Formats.Date(on)}" : "")}, " : "";
        var role = duty.Role == ObligationRole.Lead ? "chủ trì thực hiện" : "phối hợp thực hiện";
        var period = duty.PeriodLabel is { } label ? $" ({label})" : "";
        var due = duty.DueOn is { } day ? $", thời hạn hoàn thành ngày {Formats.Date(day)}" : "";
        var first = $"{basis}{duty.Agency.Name} được giao {role} nhiệm vụ “{duty.Assignment.Title.TrimEnd('.')}”{period}{due}.";
        return basis.Length == 0 ? char.ToUpperInvariant(first[0]) + first[1..] : first;
    }

    private static string Standing(Obligation duty, DateOnly today)
    {
        var late = duty.DueOn is not { } due ? "" : due < today ? $"nhiệm vụ đã quá hạn {Formats.Number(today.DayNumber - due.DayNumber)} ngày; " : $"còn {Formats.Number(due.DayNumber - today.DayNumber)} ngày đến hạn; ";
        var last = duty.LastReportedOn is { } on
            ? $"báo cáo gần nhất gửi ngày {Formats.Date(on)}{(duty.ProgressPercent is { } percent ? $", tiến độ {percent}%" : "")}, chưa có xác nhận hoàn thành"
            : "cơ quan, đơn vị chưa gửi báo cáo tiến độ";
        return $"Tính đến ngày {Formats.Date(today)}, {late}{last}.";
    }

    private static string Again(LetterKind kind, int round) =>
        round == 1 ? "" : $"Đây là lần thứ {round} Văn phòng Tỉnh ủy {(kind == LetterKind.Urging ? "đôn đốc" : "yêu cầu giải trình")} đối với nhiệm vụ này.";

    private static string Press(Obligation duty) =>
        $"Văn phòng Tỉnh ủy đề nghị {duty.Agency.Name} khẩn trương tổ chức thực hiện, sớm hoàn thành nhiệm vụ được giao và báo cáo kết quả về Thường trực Tỉnh ủy (qua Văn phòng Tỉnh ủy); trường hợp có khó khăn, vướng mắc, đề nghị báo cáo rõ nguyên nhân và kiến nghị cấp có thẩm quyền giải quyết.";

    private static string Explain(Obligation duty, int days, string? askedBy) =>
        $"{(askedBy is null ? "" : $"Theo yêu cầu của đồng chí {askedBy}, ")}Văn phòng Tỉnh ủy đề nghị {duty.Agency.Name} giải trình bằng văn bản nguyên nhân, trách nhiệm của tập thể, cá nhân có liên quan, giải pháp khắc phục và thời gian hoàn thành nhiệm vụ, gửi về Văn phòng Tỉnh ủy trong thời hạn {days} ngày làm việc kể từ ngày của văn bản này để báo cáo Thường trực Tỉnh ủy.";
}
