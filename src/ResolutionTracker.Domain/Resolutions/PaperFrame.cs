using System.Text.RegularExpressions;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Finds the lines that frame a paper: its head, its legal bases, its recipients and signature. They give nobody work.</summary>
internal static partial class PaperFrame
{
    private const int HeadLines = 40;
    private const int SummaryLines = 4;
    private const int TailLines = 40;
    private const int LongestSummary = 300;
    private const int LongestInTail = 150;

    /// <returns>For each line whether it belongs to the frame.</returns>
    public static bool[] In(IReadOnlyList<string> lines)
    {
        var frame = new bool[lines.Count];
        var from = Head(lines, frame);
        while (Find(lines, from) is >= 0 and var tail)
        {
            from = tail;
            do
            {
                frame[from++] = true;
            }
            while (from < lines.Count && from - tail < TailLines && lines[from].Length <= LongestInTail && !EndsTail(lines[from]));
        }

        return frame;
    }

    internal static bool IsCapitals(string line) => line.Count(char.IsUpper) > 1 && !line.Any(char.IsLower);

    private static int Head(IReadOnlyList<string> lines, bool[] frame)
    {
        int end = 0, summary = 0;
        bool isKnown = false, isTitled = false;
        for (var i = 0; i < Math.Min(lines.Count, HeadLines); i++)
        {
            var line = lines[i];
            var cells = line.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (cells.Any(c => Mark().IsMatch(c)))
            {
                isKnown = true;
                summary = 0;
            }
            else if (!isTitled && IsCapitals(line) && Title().IsMatch(line) && line.Length <= LongestInTail)
            {
                (isKnown, isTitled, summary) = (true, true, SummaryLines);
            }
            else if (isTitled && Basis().IsMatch(line) || line.Length <= 60 && Decides().IsMatch(line))
            {
                summary = 0;
            }
            else if (summary > 0 && line.Length <= LongestSummary && line[^1] is not ('.' or ';' or ':') && ClauseLabel.Read(line) is null)
            {
                summary--;
            }
            else if (isTitled || !(IsCapitals(line) && line.Length <= 80 && Issuer().IsMatch(line)))
            {
                break;
            }

            end = i + 1;
        }

        Array.Fill(frame, true, 0, isKnown ? end : 0);
        return isKnown ? end : 0;
    }

    private static int Find(IReadOnlyList<string> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (lines[i].Length <= LongestInTail && lines[i].Split('\t').Any(c => Tail().IsMatch(c.Trim())))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool EndsTail(string line) => Annex().IsMatch(line) || ClauseLabel.Read(line) is { Sign: <= ClauseSign.Article };

    [GeneratedRegex(@"^(ĐẢNG CỘNG SẢN VIỆT NAM|CỘNG (HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc|Số\s*:?\s*\d{0,5}[a-z]?\s*[-–/]\s*\S{1,30}|Số\s*:.{0,40}|\p{Lu}[\p{L}\s.-]{1,40},\s*ngày\s*[\d.…]*\s*tháng\s*[\d.…]*\s*năm\s*[\d.…]*|\*+|[-–—_=.\s]{3,}|HỎA TỐC|DỰ THẢO.*|\(?Dự thảo.{0,30}|V/v\s.{0,200}|Kính gửi\s*:.{0,300})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(NGHỊ QUYẾT|CHƯƠNG TRÌNH|KẾ HOẠCH|ĐỀ ÁN|PHƯƠNG ÁN|CHỈ THỊ|KẾT LUẬN|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|THÔNG TRI|THÔNG BÁO|HƯỚNG DẪN|BÁO CÁO|TỜ TRÌNH|CÔNG VĂN)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"^([-–+]\s*)?(Căn cứ|Xét đề nghị|Xét|Theo đề nghị)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Basis();

    [GeneratedRegex(@"^(\p{Lu}[\p{Lu}\s]*\s)?(QUYẾT NGHỊ|QUYẾT ĐỊNH|KẾT LUẬN|CHỈ THỊ|YÊU CẦU)\s*:$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decides();

    [GeneratedRegex(@"\b(TỈNH|HUYỆN|THÀNH|THỊ|ĐẢNG|ỦY|UỶ|BAN|HỘI|SỞ|VĂN PHÒNG|CHÍNH PHỦ|BỘ|QUỐC HỘI|UBND|HĐND|TRUNG ƯƠNG|TRƯỜNG)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Issuer();

    [GeneratedRegex(@"^(Nơi nhận\s*:?|(T/M|TM\.?|K/T|KT\.?|T/L|TL\.?|TUQ\.?|T\.M\.?)\s+\p{Lu}{2}[\p{Lu}\s,]*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^(PHỤ LỤC|Phụ lục|DANH MỤC|BIỂU)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Annex();
}
