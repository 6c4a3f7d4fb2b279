using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>The words of which the names of groups are made.</summary>
internal enum GroupWord
{
    /// <summary>"Thủ trưởng", "lãnh đạo", "Ban Thường vụ": whoever speaks for the bodies that follow.</summary>
    Holder,

    /// <summary>"Sở", "ban", "ngành", "cơ quan".</summary>
    Office,

    /// <summary>"UBND", "HĐND".</summary>
    Authority,

    /// <summary>"Huyện ủy", "đảng ủy", "cấp ủy".</summary>
    Party,

    /// <summary>"Huyện", "thị xã", "địa phương".</summary>
    Place,

    /// <summary>"Liên quan", "cấp tỉnh", "trực thuộc": which of them.</summary>
    Tail,
}

/// <summary>Recognises a group of bodies: "các sở, ban, ngành tỉnh", "UBND các huyện, thị xã, thành phố".</summary>
internal static class GroupWords
{
    private static readonly PhraseBook<bool> Everies = new((true, ["các", "mọi", "tất cả các", "toàn thể các", "toàn bộ các", "từng", "mỗi", "những", "hệ thống"]));

    private static readonly PhraseBook<GroupWord> Book = new(
        (GroupWord.Holder,
        [
            "thủ trưởng", "lãnh đạo", "tập thể lãnh đạo", "người đứng đầu", "giám đốc", "chủ tịch", "bí thư", "ban thường vụ", "thường trực",
            "ban chấp hành", "trưởng", "cấp ủy, lãnh đạo", "cấp ủy, người đứng đầu", "cấp ủy và người đứng đầu", "đội ngũ", "tập thể", "đồng chí bí thư", "đồng chí chủ tịch",
            "người đứng đầu cấp ủy",
        ]),
        (GroupWord.Office,
        [
            "sở", "ban", "ban đảng", "ngành", "cơ quan", "đơn vị", "đoàn thể", "hội", "hội đoàn thể", "hội đặc thù", "hội quần chúng", "tổ chức",
            "tổ chức chính trị - xã hội", "tổ chức chính trị xã hội", "tổ chức thành viên", "tổ chức xã hội", "doanh nghiệp", "ban ngành", "trường", "trường học",
            "cơ quan báo chí", "cơ quan tham mưu", "lực lượng", "lực lượng vũ trang", "phòng", "phòng ban", "cơ quan chuyên môn", "đơn vị sự nghiệp", "cơ quan đảng",
            "cơ quan nhà nước", "cơ quan thông tin đại chúng", "ban quản lý", "chủ đầu tư", "tổ chức tín dụng", "cơ sở giáo dục", "cơ sở y tế", "hợp tác xã", "tổ chức đoàn thể", "đoàn thể chính trị - xã hội",
            "thành viên ban chỉ đạo", "cơ quan chức năng", "cơ quan nội chính", "cơ quan tư pháp", "tổ chức hội", "ban xây dựng đảng", "cơ quan tham mưu, giúp việc", "cơ quan tham mưu giúp việc",
            "cơ quan hành chính", "cơ quan truyền thông", "bộ", "cấp",
        ]),
        (GroupWord.Authority, ["UBND", "ủy ban nhân dân", "HĐND", "hội đồng nhân dân", "công an", "tòa án nhân dân", "viện kiểm sát nhân dân"]),
        (GroupWord.Party,
        [
            "huyện ủy", "thị ủy", "thành ủy", "đảng ủy", "đảng bộ", "cấp ủy", "cấp ủy đảng", "chi bộ", "chi ủy", "tổ chức đảng", "tổ chức cơ sở đảng", "chính quyền", "ban cán sự đảng",
            "đảng đoàn", "huyện, thị, thành ủy", "đảng ủy cơ sở", "đảng ủy xã", "mặt trận", "mặt trận tổ quốc", "ban cán sự",
        ]),
        (GroupWord.Place, ["huyện", "thị xã", "thành phố", "thị", "thành", "xã", "phường", "thị trấn", "địa phương", "quận", "thành phố thuộc tỉnh"]),
        (GroupWord.Tail,
        [
            "tỉnh", "của tỉnh", "cấp tỉnh", "cấp huyện", "cấp xã", "trong tỉnh", "thuộc tỉnh", "liên quan", "có liên quan", "trực thuộc", "trực thuộc tỉnh ủy", "trực thuộc tỉnh",
            "trên địa bàn", "trên địa bàn tỉnh", "các cấp", "chức năng", "tham mưu", "tham mưu, giúp việc", "tham mưu giúp việc", "giúp việc", "của tỉnh ủy", "tỉnh ủy", "thành viên", "nêu trên", "trong hệ thống chính trị",
            "chuyên trách tham mưu, giúp việc", "chuyên trách", "chuyên trách tham mưu giúp việc", "tương đương", "và tương đương", "được giao", "được phân công", "thuộc tỉnh ủy", "khối nội chính", "khối kinh tế", "cùng cấp", "cơ sở",
            "thuộc ủy ban nhân dân tỉnh", "thuộc UBND tỉnh", "đảng", "chính trị - xã hội", "và cấp tương đương", "ở địa phương", "địa phương", "trực thuộc UBND tỉnh", "quản lý nhà nước", "hữu quan", "cấp trên", "cấp dưới", "có thẩm quyền",
        ]));

    /// <summary>The piece behind the group that begins there; -1 where none does.</summary>
    /// <param name="starts">Whether a body of the list, which is no part of a group, begins at that piece.</param>
    internal static int Read(IReadOnlyList<Piece> pieces, int at, int end, Func<int, bool> starts)
    {
        var i = at;
        var holder = Take(pieces, ref i, end, GroupWord.Holder);
        var every = TakeEvery(pieces, ref i, end);
        GroupWord? before = null;
        var (count, last) = (0, -1);
        for (; i < end && Noun(pieces, i, end, out var length) is { } noun;)
        {
            // "…, UBND các huyện" after the departments is a group of its own
            if (before is { } kind && !Joins(kind, noun) || (count > 0 && starts(i)))
                break;
            before = noun;
            count++;
            i += length;
            if (noun is GroupWord.Authority or GroupWord.Party or GroupWord.Office && TakeEvery(pieces, ref i, end))
                every = true;
            else
                TakeTails(pieces, ref i, end);
            if (noun is GroupWord.Place && every)
                TakeNames(pieces, ref i, end);
            last = i;
            if (!Joint(pieces, ref i, end) && !(noun is GroupWord.Authority && Noun(pieces, i, end, out _) is GroupWord.Place))
                break;
        }
        return (every && count > 0) || count > 1 && !(holder && !every && count < 2) ? last : -1;
    }

    /// <summary>Whether a word like "các" begins there: whatever follows is several bodies.</summary>
    internal static bool BeginsWithEvery(IReadOnlyList<Piece> pieces, int at, int end) => Everies.Longest(pieces, at, end, out _) is not null;

    private static bool Joins(GroupWord before, GroupWord next) => next switch
    {
        GroupWord.Authority => before is GroupWord.Authority,
        GroupWord.Party => before is GroupWord.Party,
        GroupWord.Office => before is GroupWord.Office or GroupWord.Party or GroupWord.Place,
        _ => true,
    };

    private static GroupWord? Noun(IReadOnlyList<Piece> pieces, int at, int end, out int length)
    {
        var word = Book.Longest(pieces, at, end, out length);
        return word is GroupWord.Office or GroupWord.Authority or GroupWord.Party or GroupWord.Place ? word : null;
    }

    private static bool TakeEvery(IReadOnlyList<Piece> pieces, ref int at, int end)
    {
        if (Everies.Longest(pieces, at, end, out var length) is null)
            return false;
        at += length;
        return true;
    }

    private static bool Take(IReadOnlyList<Piece> pieces, ref int at, int end, GroupWord wanted)
    {
        if (Book.Longest(pieces, at, end, out var length) != wanted)
            return false;
        at += length;
        return true;
    }

    // "các huyện Châu Thành, Phụng Hiệp"
    private static void TakeNames(IReadOnlyList<Piece> pieces, ref int at, int end)
    {
        while (at < end && pieces[at].IsCapital && pieces[at].IsWord && BodyWords.Heads.Longest(pieces, at, end, out _) is null)
        {
            while (at < end && pieces[at].IsCapital && pieces[at].IsWord)
                at++;
            if (at + 1 < end && pieces[at].Plain is "," or "va" && pieces[at + 1].IsCapital && BodyWords.Heads.Longest(pieces, at + 1, end, out _) is null)
                at++;
        }
    }

    private static void TakeTails(IReadOnlyList<Piece> pieces, ref int at, int end)
    {
        while (Take(pieces, ref at, end, GroupWord.Tail))
        {
        }
    }

    private static bool Joint(IReadOnlyList<Piece> pieces, ref int at, int end)
    {
        var i = at;
        while (i < end && (pieces[i].Plain is "," or "-" or "va" or "/" || pieces[i].Is("hoac")))
            i++;
        if (i == at || i >= end || Noun(pieces, i, end, out _) is null)
            return false;
        at = i;
        return true;
    }
}
