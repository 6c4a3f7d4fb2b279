using System.Buffers;
using System.Text;
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

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\v\f\u0085\u2028\u2029");

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

    /// <summary>Where the frame stands in a text as it was sent, line by line.</summary>
    internal static IEnumerable<TextPlace> PlacesIn(string text)
    {
        List<TextPlace> places = [];
        List<string> lines = [];
        foreach (var range in text.AsSpan().SplitAny(LineEnds))
        {
            if (text[range].Trim() is { Length: > 0 } line)
            {
                places.Add(new(range.Start.Value, range.End.Value - range.Start.Value));
                lines.Add(line.Normalize(NormalizationForm.FormC));
            }
        }

        return places.Zip(In(lines)).Where(p => p.Second).Select(p => p.First);
    }

    /// <summary>"Ngày 08/11/2022, …, kết luận như sau:": opens what follows and asks nothing itself.</summary>
    internal static bool LeadsIn(string paragraph) => LeadIn().IsMatch(paragraph) && !Asks().IsMatch(paragraph);

    /// <summary>"Trên đây là kết luận …, thông báo để các cơ quan biết.", "Nghị quyết này phổ biến đến chi bộ.": ends the paper and asks nothing itself.</summary>
    internal static bool Closes(string paragraph) => Closing().IsMatch(paragraph) && !Asks().IsMatch(paragraph);

    /// <summary>"Giao Văn phòng … theo dõi việc thực hiện Chỉ thị này": speaks of the whole paper.</summary>
    internal static bool NamesPaper(string paragraph) => ThisPaper().IsMatch(paragraph);

    /// <summary>"804.jpg", "[ Cập nhật vào ngày … ]", "Tin, ảnh: …": what a newspaper puts beside its text.</summary>
    internal static bool IsCaption(string line) => Caption().IsMatch(line);

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

    [GeneratedRegex(@"\b([Kk]ết luận|[Tt]hông báo|[Qq]uyết nghị|[Qq]uyết định|[Bb]an hành|ý kiến|[Tt]hống nhất(?! thực hiện)|[Cc]hỉ thị)\b[^;:]{0,200}\b(như|(các|những|một số) (nội dung|nhiệm vụ|công việc|vấn đề|điểm)( chính| chủ yếu| cụ thể)?) sau( đây)?\s*[:.]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeadIn();

    [GeneratedRegex(@"^(Trên đây là\b|(Nghị quyết|Chỉ thị|Kết luận|Thông báo|Quyết định|Quy định|Quy chế|Kế hoạch|Chương trình|Hướng dẫn|Đề án|Thông tri)\s+này\s+(được\s+)?(phổ biến|có hiệu lực|thay thế|thông báo)\b|Trong quá trình\b.{0,80}\bnếu (có|gặp|phát sinh)\b|Thừa lệnh\b|.{0,120}\bthông báo (đến|để|cho|tới)\b.{0,150}\bbiết(,| và|\.|/|$))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Closing();

    [GeneratedRegex(@"\b(Nghị quyết|Chỉ thị|Kết luận|Thông báo|Quyết định|Quy định|Quy chế|Kế hoạch|Chương trình|Hướng dẫn|Đề án|Thông tri)\s+này\b|^Trong quá trình\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ThisPaper();

    // "Theo đề nghị của", "theo yêu cầu", "giao ban", "chủ trì hội nghị" ask nothing.
    [GeneratedRegex(@"\b([Gg]iao|[Pp]hân công|[Đđ]ề nghị|chỉ đạo)(\s+cho)?\s*,?\s+(các|những|từng|toàn|thủ trưởng|lãnh đạo|cấp ủy|đồng chí|\p{Lu})|(?<!\b(theo|các|những)\s)\b[Yy]êu cầu\b|\b(có|chịu) trách nhiệm\b|\bchủ trì\s*(,|và)?\s*phối hợp\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^(\S{1,80}\.(jpe?g|png|gif|bmp|webp)|\[\s*cập nhật\b.{0,80}\]|(tin|bài|ảnh)(\s*(,|và|-|–)\s*(bài|ảnh))?\s*:\s*.{1,80})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Caption();
}
