using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Sentences that only add to the work before them: its time, its lead, who helps.</summary>
internal static class StandingReader
{
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "thoi", "gian", "han", "hoan", "thanh", "thuc", "hien", "noi", "dung", "nhiem", "vu", "nay", "tren", "cac", "viec", "cong", "phai", "xong", "la", "cham", "nhat", "yeu", "cau", "trinh", "tat", "ca", "can", "duoc", "trong", "truoc", "toan", "bo", "nhung", "neu", "va", "trien", "khai", "cua", "tien", "do", "bao", "dam", "quy", "dinh", "theo",
        "bat", "buoc", "cho", "nhan", "san", "pham", "ban", "hanh", "muc", "thoi", "diem", "cuoi", "cung", "de", "an", "ke", "hoach", "se", "o", "lam", "gui",
    };

    private static readonly PhraseBook<bool> Opens = new(
        (true,
        [
            "thời gian", "thời hạn", "hoàn thành", "xong", "chậm nhất", "hạn", "thời gian hoàn thành", "việc này", "nội dung này", "nhiệm vụ này", "các nhiệm vụ", "các nội dung", "các công việc", "tất cả", "nhiệm vụ trên", "yêu cầu hoàn thành", "công việc này", "thời điểm hoàn thành", "phải hoàn thành", "các đề án", "đề án này", "kế hoạch này", "tiến độ", "trước ngày", "trong",
        ]));

    private static readonly PhraseBook<DirectiveWord> Fields = new(
        (DirectiveWord.Lead, ["cơ quan chủ trì", "đơn vị chủ trì", "chủ trì", "cơ quan thực hiện", "đơn vị thực hiện", "cơ quan tham mưu", "trách nhiệm thực hiện", "phân công thực hiện"]),
        (DirectiveWord.Act, ["sản phẩm", "kết quả", "kết quả/sản phẩm", "sản phẩm đầu ra", "sản phẩm hoàn thành", "kết quả thực hiện"]),
        (DirectiveWord.With, ["cơ quan phối hợp", "đơn vị phối hợp", "phối hợp", "phối hợp thực hiện"]));

    private static readonly PhraseBook<bool> WorkFields = new(
        (true, ["nhiệm vụ", "tên nhiệm vụ", "nội dung", "nội dung nhiệm vụ", "nội dung công việc", "nội dung thực hiện", "công việc", "tên công việc", "tên đề án", "việc"]));

    /// <summary>The deadline the sentence gives to the work before it; null for a sentence that says more.</summary>
    internal static DeadlinePlace? Deadline(Passage passage, Span sentence)
    {
        var span = passage.Trim(sentence);
        return passage.Is(span.First - 1, "(") || Opens.Longest(passage.Pieces, span.First, span.End, out _) is not null ? OnlyTime(passage, span) : null;
    }

    /// <summary>"Kế hoạch trình Ban Thường vụ Tỉnh ủy trước ngày 15/12": when the product of the work before must go up; null for a sentence that says more.</summary>
    internal static DeadlinePlace? DeadlineOfProduct(Passage passage, Span sentence, Draft before)
    {
        var span = passage.Trim(sentence);
        if (before.ProductKind is not { } kind)
            return null;
        var named = Pieces.Cut(kind);
        for (var i = 0; i < named.Count; i++)
        {
            if (!passage.Is(span.First + i, named[i].Plain))
                return null;
        }
        if (DeadlineFinder.Find(passage, span, aims: true) is not { } place || place.Words.End != span.End)
            return null;
        for (var i = span.First + named.Count; i < place.Words.First; i++)
        {
            if (passage.Pieces[i].IsCapital && passage.Body(i, place.Words.First) is { } receiver)
                i = receiver.End - 1;
            else if (passage.Pieces[i].IsWord && !Fillers.Contains(passage.Pieces[i].Plain))
                return null;
        }
        return place;
    }

    /// <summary>The deadline of words that say nothing else.</summary>
    internal static DeadlinePlace? OnlyTime(Passage passage, Span span)
    {
        if (span.Length > 30 || DeadlineFinder.Find(passage, span, aims: true) is not { } place)
            return null;
        for (var i = span.First; i < span.End; i++)
        {
            if ((i < place.Words.First || i >= place.Words.End) && passage.Pieces[i].IsWord && !Fillers.Contains(passage.Pieces[i].Plain))
                return null;
        }
        return place;
    }

    /// <summary>Whether the sentence speaks of all the work before it.</summary>
    internal static bool IsPlural(Passage passage, Span sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (passage.Pieces[i].Plain is "cac" or "tat" or "nhung")
                return true;
        }
        return false;
    }

    /// <summary>The work of "Nhiệm vụ: …" where the next line names who does it, who helps, or by when; null for any other line.</summary>
    internal static Span? Work(Passage passage, Span line, Span next)
    {
        var (span, below) = (passage.Trim(line), passage.Trim(next));
        if (WorkFields.Longest(passage.Pieces, span.First, span.End, out var length) is null || !passage.Is(span.First + length, ":"))
            return null;
        var work = passage.Trim(new(span.First + length + 1, span.End));
        return !work.IsEmpty && Adds(passage, below) ? work : null;
    }

    /// <summary>Whether the line says nothing but who does the work above, who helps, what comes of it, or by when.</summary>
    internal static bool Adds(Passage passage, Span line)
    {
        var span = passage.Trim(line);
        return Fields.Longest(passage.Pieces, span.First, span.End, out var length) is not null && passage.Is(span.First + length, ":") || Deadline(passage, line) is not null;
    }

    /// <summary>"Cơ quan chủ trì: Sở …" below the work; false for any other sentence.</summary>
    internal static bool ReadField(Passage passage, Span sentence, Draft before)
    {
        var span = passage.Trim(sentence);
        if (Fields.Longest(passage.Pieces, span.First, span.End, out var length) is not { } field || !passage.Is(span.First + length, ":"))
            return false;
        if (field is DirectiveWord.Act)
            return ProductReader.ReadField(passage, new(span.First + length + 1, span.End), before);
        var bodies = passage.Bodies(span.First + length + 1, span.End, out _);
        if (bodies.Count == 0)
            return false;
        if (field is DirectiveWord.Lead)
        {
            before.Leads = bodies;
            before.Why.RemoveAll(w => w.Code == "NoSubject");
        }
        else
            before.Contributors.AddRange(bodies);
        before.Because(field is DirectiveWord.Lead ? "LeadField" : "ContributorField", passage.Words(new(span.First, span.First + length)));
        return true;
    }
}
