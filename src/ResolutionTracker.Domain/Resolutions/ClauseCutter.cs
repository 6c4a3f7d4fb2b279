using System.Text.RegularExpressions;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Cuts the text of a document into clauses by its own numbering; where there is none, by its paragraphs. Nothing is lost.</summary>
public static partial class ClauseCutter
{
    private const int LongestHeading = 160;
    private const int LongestPlainHeading = 60;

    /// <param name="text">One paragraph a line.</param>
    public static IReadOnlyList<CutClause> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var frame = PaperFrame.In(lines);
        var stack = new ClauseStack();
        var cut = new List<CutClause>();
        var isLast = BehindNumbers(lines, frame);
        for (var i = 0; i < lines.Length; i++)
        {
            if (frame[i])
            {
                stack.Clear();
                AddToFrame(cut, lines[i], goesOn: i > 0 && frame[i - 1]);
            }
            else if (PaperFrame.IsCaption(lines[i]))
            {
                cut.Add(new(stack.EnterParagraph(), null, null, lines[i], ClauseRole.Frame));
            }
            else if (stack.Read(lines[i]) is { } label)
            {
                var (level, name) = stack.Enter(label);
                cut.Add(new(level, label.Written, name, lines[i][label.Length..].Trim(), ClauseRole.Body));
            }
            else if (cut.Count > 0 && GoesOn(cut[^1], lines[i]))
            {
                cut[^1] = cut[^1] with { Text = $"{cut[^1].Text} {lines[i]}".Trim() };
            }
            else
            {
                // Below "Điều 7. Hiệu lực thi hành" it is the article's.
                if (PaperFrame.Closes(lines[i]) && cut.Count > 0 && IsEnded(cut[^1].Text))
                {
                    stack.Clear();
                }
                else if (isLast[i] && PaperFrame.NamesPaper(lines[i]))
                {
                    stack.LeaveNumbers();
                }
                else if (isLast[i] && ClosesRun(cut))
                {
                    stack.Leave();
                }

                cut.Add(new(stack.EnterParagraph(), null, null, lines[i], ClauseRole.Body));
            }
        }

        return [.. WithRoles(cut).SelectMany(Fitting).Select(c => c.Level <= Clause.DeepestLevel ? c : c with { Level = Clause.DeepestLevel })];
    }

    /// <summary>The whole text again, one clause a line.</summary>
    public static string Join(IEnumerable<CutClause> clauses) => string.Join('\n', clauses.Select(c => c.Line));

    // For each line whether no number follows it in its paper; an appendix is a paper of its own.
    private static bool[] BehindNumbers(string[] lines, bool[] frame)
    {
        var last = new bool[lines.Length];
        var isBehind = true;
        for (var i = lines.Length - 1; i >= 0; i--)
        {
            isBehind = frame[i] || isBehind && ClauseLabel.Read(lines[i]) is null;
            last[i] = isBehind;
        }

        return last;
    }

    private static void AddToFrame(List<CutClause> cut, string line, bool goesOn)
    {
        if (goesOn)
        {
            cut[^1] = cut[^1] with { Text = $"{cut[^1].Text}\n{line}" };
        }
        else
        {
            cut.Add(new(0, null, null, line, ClauseRole.Frame));
        }
    }

    // A number on a line of its own has its words on the next; a title in capitals may take two lines; a broken line goes on in small letters.
    private static bool GoesOn(CutClause last, string line) =>
        last.Role == ClauseRole.Body
        && (last.Text.Length == 0
            || last.Sign is not null && char.IsLetter(last.Sign[0]) && PaperFrame.IsCapitals(last.Text) && PaperFrame.IsCapitals(line)
            || char.IsLower(line[0]) && last.Text[^1] is not ('.' or ';' or ':' or '!' or '?'));

    // "12. …" and then "Văn phòng … theo dõi …", where none of the twelve has a paragraph of its own: the whole is closed, not the twelfth.
    private static bool ClosesRun(List<CutClause> cut)
    {
        if (cut.Count == 0 || !IsNumbered(cut[^1]) || cut[^1].Text is not [.., '.'])
        {
            return false;
        }

        var before = cut.FindLastIndex(c => c.Level != cut[^1].Level || !IsNumbered(c));
        return cut.Count - before > 2 && (before < 0 || cut[before].Level < cut[^1].Level || cut[before].Sign is null);
    }

    private static bool IsNumbered(CutClause clause) => clause.Role == ClauseRole.Body && clause.Sign is { } sign && char.IsDigit(sign[0]);

    private static IEnumerable<CutClause> WithRoles(List<CutClause> cut)
    {
        for (var i = 0; i < cut.Count; i++)
        {
            var clause = cut[i];
            if (clause.Text.Length == 0)
            {
                // A number with nothing behind it.
                yield return new(clause.Level, null, clause.Label, clause.Sign!, ClauseRole.Heading);
            }
            else if (clause is { Role: ClauseRole.Body, Sign: null } && (PaperFrame.LeadsIn(clause.Text) || clause.Level == 0 && PaperFrame.Closes(clause.Text)))
            {
                yield return clause with { Role = ClauseRole.Frame };
            }
            else
            {
                yield return clause.Role == ClauseRole.Body && IsHeading(clause, i + 1 < cut.Count ? cut[i + 1] : null) ? clause with { Role = ClauseRole.Heading } : clause;
            }
        }
    }

    private static bool IsHeading(CutClause clause, CutClause? next)
    {
        var text = clause.Text;
        if (next is null || next is { Role: ClauseRole.Frame, Level: 0 } || text.Length > LongestHeading || text.Contains('\t', StringComparison.Ordinal) || Directs().IsMatch(text) || !PaperFrame.IsCapitals(text) && Produces().IsMatch(text))
        {
            return false;
        }

        var isOver = next.Level > clause.Level;
        if (clause.Sign is null)
        {
            return PaperFrame.IsCapitals(text) || next.Sign is not null && next.Level >= clause.Level && text.Length <= LongestPlainHeading && !IsEnded(text) && !Acts().IsMatch(text);
        }

        return isOver && (PaperFrame.IsCapitals(text) || (text[^1] == ':' ? !Acts().IsMatch(text) : !IsEnded(text) || text[^1] == '.' && char.IsLetter(clause.Sign[0]) && !Acts().IsMatch(text)));
    }

    private static bool IsEnded(string text) => text[^1] is '.' or ';' or ':' or '!' or '?' or ',';

    // What is longer than a clause may be goes on in plain paragraphs below it.
    private static IEnumerable<CutClause> Fitting(CutClause clause)
    {
        var rest = clause.Text;
        var first = true;
        while (rest.Length > Words.LongTextLength)
        {
            var at = Break(rest);
            yield return first ? clause with { Text = rest[..at].TrimEnd() } : Below(clause, rest[..at].TrimEnd());
            (rest, first) = (rest[at..].TrimStart(), false);
        }

        yield return first ? clause : Below(clause, rest);
    }

    private static CutClause Below(CutClause clause, string text) =>
        new(clause.Role == ClauseRole.Frame ? clause.Level : clause.Level + 1, null, null, text, clause.Role);

    private static int Break(string text)
    {
        var head = text.AsSpan(0, Words.LongTextLength);
        foreach (var end in (ReadOnlySpan<string>)["\n", ". ", "; ", " "])
        {
            if (head.LastIndexOf(end, StringComparison.Ordinal) is > Words.LongTextLength / 2 and var at)
            {
                return at + end.Length;
            }
        }

        return char.IsHighSurrogate(head[^1]) ? head.Length - 1 : head.Length;
    }

    [GeneratedRegex(@"^(Giao|Yêu cầu|Đề nghị|Phân công)\s.*\s(chủ trì|phối hợp|xây dựng|tham mưu|thực hiện|ban hành)\b|\b(chủ trì|phối hợp với|có trách nhiệm|chịu trách nhiệm)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Directs();

    [GeneratedRegex(@"\b(xây dựng|ban hành|tham mưu|trình|hoàn thành|rà soát|triển khai|thực hiện|báo cáo|lập|nghiên cứu|đề xuất|tổ chức|xác định)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Acts();

    // A paper to be made is work, however short the line.
    [GeneratedRegex(@"^(Xây dựng|Ban hành|Lập|Tham mưu|Trình|Rà soát|Nghiên cứu|Hoàn thiện|Hoàn thành)\s(.*\s)?(đề án|kế hoạch|chương trình|quy hoạch|quy chế|quy định|chỉ thị|nghị quyết|báo cáo|phương án|danh mục|dự án)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Produces();
}
