using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A stretch of pieces: from the first up to, not with, the end.</summary>
internal readonly record struct Span(int First, int End)
{
    internal int Length => End - First;

    internal bool IsEmpty => End <= First;
}

/// <summary>The text with its pieces, and what every rule asks of them.</summary>
internal sealed class Passage
{
    private static readonly PhraseBook<bool> NeverInNames = new((true, ["cho", "là", "tại", "về", "vào", "khi", "được", "tiếp", "nhằm", "bị", "để", "theo", "có", "rà", "cùng"]));

    private static readonly List<string[]> Purposes = [["quan", "ly", "du", "an"], ["chi", "dao"], ["quy"], ["xuc", "tien"]];

    private const int MostVerbsOfName = 3;
    private const int MostPiecesOfName = 14;

    private readonly bool[] quoted;
    private readonly BodyReader reader;

    internal Passage(string text, DirectiveContext context)
    {
        Text = text;
        Deadlines = context.Deadlines;
        On = context.Deadlines.IssuedOn;
        Pieces = Search.Pieces.Cut(text);
        quoted = Quotes();
        reader = new(context.Agencies.Tree, Pieces, On, BreaksName, Work);
    }

    internal string Text { get; }

    internal DeadlineContext Deadlines { get; }

    internal DateOnly? On { get; }

    internal List<Piece> Pieces { get; }

    /// <summary>Whether the piece stands between quotation marks: a title, or somebody's words.</summary>
    internal bool IsQuoted(int at) => quoted[at];

    internal string Words(Span span) => span.IsEmpty ? "" : Text[Pieces[span.First].Start..Pieces[span.End - 1].End];

    internal bool Is(int at, string plain) => at >= 0 && at < Pieces.Count && Pieces[at].Is(plain);

    /// <summary>What the longest phrase from there does in a directive.</summary>
    internal DirectiveWord? Word(int at, int end, out int length)
    {
        length = 0;
        return at >= 0 && at < end && Pieces[at].IsWord ? DirectiveWords.Book.Longest(Pieces, at, end, out length) : null;
    }

    internal List<Body> Bodies(int at, int end, out int next)
    {
        var bodies = reader.List(at, end, out next);
        if (bodies.Count > 0 || ShortBodyReader.Read(this, at, end) is not { } named)
            return bodies;
        next = named.End;
        return [named];
    }

    internal Body? Body(int at, int end) => reader.One(at, end);

    internal AgencyMention Mention(Body body) =>
        body.Mention(Text, Pieces, On) with { Basis = body.Agency is { } agency ? WrittenNames.BasisOf(Words(WithoutTitles(body)), agency) : NameBasis.Official };

    // "Giám đốc Công an tỉnh": who speaks for the body is no part of its name
    private Span WithoutTitles(Body body)
    {
        var at = body.First;
        while (BodyWords.Titles.Longest(Pieces, at, body.End, out var length) is not null && at + length < body.End)
            at += length;
        return new(at, body.End);
    }

    /// <summary>Without marks and joints at both ends.</summary>
    internal Span Trim(Span span)
    {
        var (first, end) = (span.First, span.End);
        while (first < end && (Pieces[first].Form is PieceForm.LineEnd || Pieces[first].Plain is "," or ";" or ":" or "." or "-" or "*" or "+" or ")" or "”"))
            first++;
        while (end > first && (Pieces[end - 1].Form is PieceForm.LineEnd || Pieces[end - 1].Plain is "," or ";" or ":" or "." or "-" or "(" or "“" or "/" or "…"))
            end--;
        return new(first, end);
    }

    /// <summary>The piece behind the bracket that opens there.</summary>
    internal int AfterBracket(int at, int end)
    {
        for (var i = at + 1; i < end && i < at + 80; i++)
        {
            if (Pieces[i].Is(")"))
                return i + 1;
        }
        return at + 1;
    }

    // A verb in small letters, or a word that never is part of a name, ends it
    private bool BreaksName(int at)
    {
        var piece = Pieces[at];
        if (piece.Form is not PieceForm.Lower)
            return false;
        if (IsWhatFor(at) || IsPartOfNoun(at))
            return false;
        return NeverInNames.Longest(Pieces, at, at + 1, out _) is not null
            || (DirectiveWords.Book.Longest(Pieces, at, Math.Min(Pieces.Count, at + 8), out var length) is not null
                && !(at + length < Pieces.Count && Pieces[at + length].Is("tinh") && piece.Is("xay")));
    }

    // "công trình", "giao thông": no verb begins there
    private bool IsPartOfNoun(int at) =>
        at > 0 && Is(at, "trinh") && Pieces[at - 1].Plain is "cong" or "chuong" or "tien" or "lo" or "quy"
        || at + 1 < Pieces.Count && Is(at, "giao") && Pieces[at + 1].Plain is "thong" or "dich";

    // "Ban Quản lý dự án đầu tư xây dựng tỉnh", "Ban Chỉ đạo phòng, chống thiên tai tỉnh": what the body is for, up to whose it is
    private bool IsWhatFor(int at)
    {
        if (Is(at, "chong") && Is(at - 1, ",") && Is(at - 2, "phong"))
            return IsWhatFor(at - 2);
        var first = at;
        for (var steps = 0; steps < MostVerbsOfName && VerbBefore(first) is { } verb; steps++)
            first = verb;
        return Purposes.Exists(p => EndsAt(p, first)) && DirectiveWords.Book.Longest(Pieces, at, Math.Min(Pieces.Count, at + 8), out _) is DirectiveWord.Act && IsClosedByPlace(at);
    }

    private int? VerbBefore(int at)
    {
        for (var length = 1; length <= 3 && at - length >= 0; length++)
        {
            if (Pieces[at - length].Form is PieceForm.Lower && DirectiveWords.Book.Longest(Pieces, at - length, at, out var found) is DirectiveWord.Act && found == length)
                return at - length;
        }
        return null;
    }

    private bool EndsAt(string[] words, int at)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at - words.Length + i < 0 || !Is(at - words.Length + i, words[i]))
                return false;
        }
        return Pieces[at - words.Length].IsCapital;
    }

    // "… tỉnh rà soát": the name ends with the place, a verb follows
    private bool IsClosedByPlace(int at)
    {
        for (var i = at + 1; i + 1 < Pieces.Count && i < at + MostPiecesOfName && Pieces[i] is { Form: PieceForm.Lower } or { Plain: "," }; i++)
        {
            if (Pieces[i].Plain is "tinh" or "huyen" && DirectiveWords.Book.Longest(Pieces, i + 1, Math.Min(Pieces.Count, i + 9), out _) is not null)
                return true;
        }
        return false;
    }

    // "Thanh tra Chính phủ" is a body, "Thanh tra việc chấp hành" work
    private int Work(int at) => Word(at, Math.Min(Pieces.Count, at + 8), out var length) is null ? 0 : at + length < Pieces.Count && Pieces[at + length].IsCapital ? length : length + 1;

    private bool[] Quotes()
    {
        var inside = new bool[Pieces.Count];
        var open = -1;
        for (var i = 0; i < Pieces.Count; i++)
        {
            var mark = Pieces[i].Plain;
            if (Pieces[i].Form is PieceForm.LineEnd)
                open = -1;
            else if (open < 0 && mark is "“" or "\"")
                open = i;
            else if (open >= 0 && mark is "”" or "\"")
            {
                for (var j = open; j <= i; j++)
                    inside[j] = true;
                open = -1;
            }
        }
        return inside;
    }
}
