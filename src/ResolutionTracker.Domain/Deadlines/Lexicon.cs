namespace ResolutionTracker.Domain.Deadlines;

/// <summary>The words of deadlines, folded, Vietnamese and English; the longest entry wins.</summary>
internal static class Lexicon
{
    private static readonly (Sign Sign, int Value, string[] Phrases)[] Entries =
    [
        (Sign.Day, 0, ["ngay", "day", "days"]),
        (Sign.Week, 0, ["tuan", "week", "weeks"]),
        (Sign.Month, 0, ["thang", "t", "month", "months"]),
        (Sign.Quarter, 0, ["quy", "qui", "q", "quarter"]),
        (Sign.Year, 0, ["nam", "year"]),
        (Sign.SchoolYear, 0, ["nam hoc", "school year"]),
        (Sign.Stage, 0, ["giai doan", "thoi ky", "period"]),
        (Sign.Term, 0, ["nhiem ky", "ca nhiem ky", "toan nhiem ky", "cho ca nhiem ky", "term", "the whole term"]),
        (Sign.FirstHalf, 0, ["sau thang dau nam", "nua dau nam", "nua nam dau", "first half of"]),
        (Sign.SecondHalf, 0, ["sau thang cuoi nam", "nua cuoi nam", "nua nam cuoi", "second half of"]),
        (Sign.FirstThird, 0, ["thuong tuan", "first ten days of"]),
        (Sign.SecondThird, 0, ["trung tuan", "second ten days of"]),
        (Sign.LastThird, 0, ["ha tuan", "last days of"]),

        (Sign.First, 0, ["dau", "dau tien", "first"]),
        (Sign.Middle, 0, ["giua", "middle"]),
        (Sign.Last, 0, ["cuoi", "cuoi cung", "last"]),
        (Sign.Of, 0, ["cua", "of", "of the"]),

        (Sign.And, 0, ["va", "and"]),
        (Sign.From, 0, ["tu", "bat dau tu", "from"]),
        (Sign.To, 0, ["den", "toi", "cho den", "cho toi", "tinh den", "to", "by"]),
        (Sign.Before, 0, ["truoc", "before"]),
        (Sign.After, 0, ["sau", "after"]),
        (Sign.Latest, 0, ["cham nhat", "muon nhat", "khong muon hon", "khong cham hon", "khong qua", "han chot", "han cuoi", "at the latest"]),
        (Sign.In, 0, ["trong", "trong vong", "noi trong", "vao", "ngay trong", "in", "within", "on"]),
        (Sign.End, 0, ["het", "ket thuc", "the end of"]),

        (Sign.Every, 0, ["hang", "moi", "tung", "every", "each"]),
        (Sign.Periodic, 0, ["dinh ky"]),
        (Sign.Continuous, 0, ["thuong xuyen", "lien tuc", "thuong xuyen lien tuc", "continuously"]),
        (Sign.Once, 0, ["lan", "mot lan"]),
        (Sign.WeekdayNumber, 0, ["thu"]),
        (Sign.Weekday, 1, ["thu hai", "monday"]),
        (Sign.Weekday, 2, ["thu ba", "tuesday"]),
        (Sign.Weekday, 3, ["thu tu", "wednesday"]),
        (Sign.Weekday, 4, ["thu nam", "thursday"]),
        (Sign.Weekday, 5, ["thu sau", "friday"]),
        (Sign.Weekday, 6, ["thu bay", "saturday"]),
        (Sign.Weekday, 7, ["chu nhat", "sunday"]),

        (Sign.Since, 0, ["ke tu", "tinh tu", "ke tu khi", "tinh tu khi", "ke tu luc", "sau khi", "after the day of"]),
        (Sign.Signing, 0, ["ky", "ky ban hanh", "signing"]),
        (Sign.Receiving, 0, ["nhan", "nhan duoc", "tiep nhan", "nhan du", "receipt"]),
        (Sign.Issuing, 0, ["ban hanh", "issue", "thong qua"]),
        (Sign.Work, 0, ["lam viec", "working"]),
        (Sign.Paper, 0,
        [
            "van ban", "nghi quyet", "chuong trinh", "ke hoach", "de an", "phuong an", "chi thi", "ket luan",
            "quyet dinh", "quy dinh", "quy che", "thong tri", "thong bao", "huong dan", "cong van", "to trinh", "ho so",
        ]),
        (Sign.This, 0, ["nay"]),
        (Sign.Hour, 0, ["gio", "h"]),
        (Sign.Minute, 0, ["phut"]),

        (Sign.Filler, 0,
        [
            "thoi gian", "thoi han", "thoi diem", "han", "xong", "phai", "can", "la", "cho", "duoc", "chinh thuc",
            "deadline", "due",
        ]),
        (Sign.Act, 0,
        [
            "hoan thanh", "thuc hien", "trinh", "gui", "bao cao", "xay dung", "trien khai", "tham muu", "to chuc",
            "nop", "trien khai thuc hien", "to chuc thuc hien", "gui bao cao", "complete", "finish",
        ]),

        (Sign.NoDeadline, 0,
        [
            "khong quy dinh thoi han", "khong quy dinh thoi gian", "khong quy dinh", "khong co thoi han",
            "khong quy dinh thoi han hoan thanh", "khong quy dinh thoi gian hoan thanh", "no deadline set",
        ]),
        (Sign.Vague, 0,
        [
            "du kien", "khoang", "chua xac dinh thoi han", "chua xac dinh", "khong xac dinh thoi han", "chua ro",
            "som", "xung quanh",
            "sang nam", "nam nay", "nam toi", "nam sau", "quy nay", "quy toi", "quy sau", "qui nay", "qui toi", "qui sau", "thang nay", "thang toi", "thang sau",
        ]),
        (Sign.NotADeadline, 0,
        [
            "thoi gian toi", "thoi gian sap toi", "thoi gian tiep theo", "thoi gian qua", "som nhat", "khong som hon", "khong truoc",
            "can cu", "theo nghi quyet", "ban hanh kem theo", "nhung nam tiep theo", "cac nam tiep theo",
        ]),
        (Sign.Vision, 0, ["tam nhin", "dinh huong"]),
    ];

    private static readonly (string Word, int Value)[] Numbers =
        [("mot", 1), ("hai", 2), ("ba", 3), ("bon", 4), ("bay", 7), ("tam", 8), ("chin", 9), ("muoi", 10)];

    private static readonly string[] Romans =
    [
        "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x",
        "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx",
    ];

    /// <summary>Where the lookup of a phrase begins, word by word.</summary>
    internal static Node Root { get; } = Grow();

    /// <summary>The words a slip of the finger may have been meant for.</summary>
    internal static IReadOnlyList<string> KeyWords { get; } =
    [
        .. Entries.Where(e => e.Sign is not (Sign.Filler or Sign.Act or Sign.Paper))
            .SelectMany(e => e.Phrases).SelectMany(p => p.Split(' ')).Where(w => w.Length >= 3)
            .Distinct(StringComparer.Ordinal),
    ];

    private static readonly HashSet<string> Words = new(
        Entries.SelectMany(e => e.Phrases).SelectMany(p => p.Split(' ')).Concat(Numbers.Select(n => n.Word)).Concat(Romans),
        StringComparer.Ordinal);

    internal static bool Knows(string word) => Words.Contains(word);

    private static Node Grow()
    {
        var root = new Node();
        foreach (var (sign, value, phrases) in Entries)
        {
            // "kỳ" and "kì", "ký" and "kí" are the same words
            foreach (var phrase in phrases)
            {
                root.At(phrase).Token ??= new(sign, value, Word: phrase);
                root.At(string.Join(' ', phrase.Split(' ').Select(w => w == "ky" ? "ki" : w))).Token ??= new(sign, value, Word: phrase);
            }
        }
        foreach (var (word, value) in Numbers)
            root.At(word).Token ??= new(Sign.Number, value, 1, word);
        for (var i = 1; i < Romans.Length; i++)
            root.At(Romans[i]).Token ??= new(Sign.Roman, i, 1, Romans[i]);
        return root;
    }

    /// <summary>The Roman number a word spells, up to twenty, or 0.</summary>
    internal static int Roman(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < Romans.Length; i++)
        {
            if (word.SequenceEqual(Romans[i]))
                return i;
        }
        return 0;
    }

    /// <summary>One word on the way into the lexicon.</summary>
    internal sealed class Node
    {
        private readonly Dictionary<string, Node> next = new(StringComparer.Ordinal);

        internal Token? Token { get; set; }

        internal Node? After(string word) => next.GetValueOrDefault(word);

        internal Node At(string phrase)
        {
            var node = this;
            foreach (var word in phrase.Split(' '))
            {
                if (!node.next.TryGetValue(word, out var following))
                    node.next[word] = following = new();
                node = following;
            }
            return node;
        }
    }
}
