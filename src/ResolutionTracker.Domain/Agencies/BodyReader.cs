using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Agencies;

/// <summary>A body in a text, by the pieces it takes.</summary>
internal sealed record Body(int First, int End, KnownAgency? Agency, bool IsGroup);

internal static class Mentions
{
    internal static AgencyMention Mention(this Body body, string text, IReadOnlyList<Piece> pieces, DateOnly? on)
    {
        var start = pieces[body.First].Start;
        var length = pieces[body.End - 1].End - start;
        return new(text.Substring(start, length), start, length, body.Agency is { } agency ? new(agency.Id, agency.NameOn(on)) : null, body.IsGroup);
    }
}

/// <summary>Reads bodies one after another: known ones, groups, and others that are called like bodies.</summary>
/// <param name="breaks">Whether the name of a body cannot go on at that piece: a verb, the end.</param>
/// <param name="work">How many pieces the verb has that begins there though it has a capital: "Tổ chức", "Ban hành"; 0 for none.</param>
internal sealed class BodyReader(NameTree tree, IReadOnlyList<Piece> pieces, DateOnly? on, Func<int, bool> breaks, Func<int, int> work)
{
    private const int MostTitles = 3;

    /// <summary>Nobody asks more bodies in one breath; a longer row is no list.</summary>
    private const int MostBodies = 60;

    /// <summary>Bodies from there on, with what joins them; the list ends where no body follows.</summary>
    internal List<Body> List(int at, int end, out int next)
    {
        List<Body> bodies = [];
        next = at;
        while (bodies.Count < MostBodies && One(at, end) is { } body)
        {
            if (Shared(body, end) is { Count: > 0 } shared)
            {
                bodies.AddRange(shared);
                body = shared[^1];
            }
            else
            {
                bodies.Add(body);
            }
            next = at = body.End;
            while (at < end && IsJoint(at))
                at++;
            if (at == body.End)
                break;
        }
        return bodies;
    }

    // "Các sở: Tài chính, Kế hoạch và Đầu tư, Nội vụ": one word for all of them
    private List<Body> Shared(Body group, int end)
    {
        List<Body> shared = [];
        if (!group.IsGroup || pieces[group.First].Plain is not "cac" || group.First + 1 >= end)
            return shared;
        var word = pieces[group.First + 1].Plain;
        var at = group.First + 2;
        if (at < end && pieces[at].Is(":"))
            at++;
        while (tree.After(word, pieces, at, end, on, i => EndsShort(i, end)) is { } found)
        {
            shared.Add(new(at, found.End, found.Agency, IsGroup: false));
            at = found.End;
            while (at < end && IsJoint(at))
                at++;
        }
        return shared;
    }

    /// <summary>The body that begins there.</summary>
    internal Body? One(int at, int end) => One(at, end, MostTitles);

    private Body? One(int at, int end, int titles)
    {
        if (at >= end || !pieces[at].IsWord)
            return null;
        var known = Known(at, end);
        var group = GroupWords.Read(pieces, at, end, i => Known(i, end) is { Agency: not null });
        if (group > 0 && group >= (known?.End ?? 0))
            return new(at, Onward(group, end), null, IsGroup: true);
        if (known is not null)
            return known;
        var held = HeldAt(at, end);
        if (held > at && titles > 0 && One(held, end, titles - 1) is { IsGroup: false } inner)
            return inner with { First = at };
        return Called(at, end);
    }

    /// <summary>A body of the directory, perhaps behind the title of whoever speaks for it.</summary>
    /// <param name="bare">The text is nothing but a name: it needs no capital.</param>
    internal Body? Known(int at, int end, bool bare = false) => Known(at, end, bare, MostTitles);

    private Body? Known(int at, int end, bool bare, int titles)
    {
        if (tree.Longest(pieces, at, end, on, i => EndsShort(i, end)) is { } found && (bare || IsWritten(at, found.End)))
            return new(at, WithProvince(found.End, end), found.Agency, IsGroup: false);
        var held = HeldAt(at, end);
        return held > at && titles > 0 && Known(held, end, bare, titles - 1) is { } inner ? inner with { First = at } : null;
    }

    // A name only begun ends where the next body begins, not where the joint may belong to another name
    private bool EndsShort(int at, int end) =>
        at >= end || (!IsJoint(at) ? breaks(at) : (at + 1 >= end || !pieces[at + 1].IsCapital || pieces[at].Is(";") || BodyWords.Heads.Longest(pieces, at + 1, end, out _) is not null
            || GroupWords.BeginsWithEvery(pieces, at + 1, end)));

    // A name has a capital somewhere, or it is a long one
    private bool IsWritten(int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (pieces[i].IsCapital)
                return true;
        }
        return end - at >= 4;
    }

    private int HeldAt(int at, int end) => BodyWords.Titles.Longest(pieces, at, end, out var length) is not null ? at + length : at;

    // "Sở Công Thương tỉnh", "… tỉnh Hậu Giang"
    private int WithProvince(int at, int end)
    {
        if (at >= end || !pieces[at].Is("tinh") || pieces[at - 1].Is("tinh"))
            return at;
        at++;
        var names = 0;
        while (at + names < end && names < 3 && pieces[at + names].Form is PieceForm.Title && Known(at + names, end) is null)
            names++;
        return at + names;
    }

    // A group goes on with whatever says which bodies: "… thuộc khối kinh tế"
    private int Onward(int at, int end)
    {
        var last = at;
        while (last < end && last - at < 12 && pieces[last].IsWord && !IsJoint(last) && !breaks(last))
            last++;
        return last;
    }

    // A body that is not on the list but called like one: "Cục Thuế tỉnh"
    private Body? Called(int at, int end)
    {
        if (!pieces[at].IsCapital || BodyWords.Heads.Longest(pieces, at, end, out var head) is not { } kind || work(at) > head)
            return null;
        var i = at + head;
        while (i < end && !Stops(i, at, at + head, end, kind))
            i++;
        return i - at > 1 ? new(at, i, null, IsGroup: false) : null;
    }

    private bool Stops(int i, int first, int name, int end, BodyHead head)
    {
        var piece = pieces[i];
        if (piece.IsWord && !piece.Is("va"))
            return breaks(i) || i - first > 14 || (piece.IsCapital && i > name && BeginsBody(i, end) && pieces[i - 1].Plain is not ("cua" or "thuoc"));
        if (piece.Is("va") || piece.Is("&"))
            return i + 1 >= end || !pieces[i + 1].IsCapital || BeginsBody(i + 1, end);
        if (piece.Is("-"))
            return i + 1 >= end || !pieces[i + 1].IsCapital || BeginsBody(i + 1, end);
        // "Ban Chỉ đạo phòng, chống thiên tai tỉnh"
        if (piece.Is(",") && pieces[i - 1].Is("phong") && i + 1 < end && pieces[i + 1].Is("chong") && !breaks(i - 1))
            return false;
        // "Sở Văn hóa, Thể thao và Gia đình": a comma inside, when "và" closes the row
        return !piece.Is(",") || head is not BodyHead.MayHaveCommas || i + 1 >= end || !pieces[i + 1].IsCapital || BeginsBody(i + 1, end) || !ClosesWithAnd(i + 1, end);
    }

    private bool ClosesWithAnd(int at, int end)
    {
        for (var i = at; i < end && i < at + 6 && pieces[i].IsWord; i++)
        {
            if (pieces[i].Is("va"))
                return i + 1 < end && pieces[i + 1].IsCapital && !BeginsBody(i + 1, end);
            if (breaks(i))
                return false;
        }
        return false;
    }

    private bool BeginsBody(int at, int end) =>
        BodyWords.Heads.Longest(pieces, at, end, out _) is not null || Known(at, end) is not null || GroupWords.BeginsWithEvery(pieces, at, end);

    private bool IsJoint(int at) => pieces[at].Plain is "," or ";" or "va" or "&" or "+" || (pieces[at].Is("cung") && at > 0 && pieces[at - 1].Plain is not "chu");
}
