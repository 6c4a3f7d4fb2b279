using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Reads sentences whose subject is the work: "Đề án … do Sở … xây dựng", "… được giao cho Sở …".</summary>
internal static class PassiveReader
{
    private static readonly PhraseBook<bool> Duties = new((true, ["phải", "cần", "hoàn thành", "chủ trì", "được tiến hành", "sẽ", "trình", "ban hành trước", "gửi"]));

    private static readonly PhraseBook<bool> Given = new((true, ["được giao cho", "do", "giao do", "được phân công cho", "được giao"]));

    /// <summary>Who does the work, and the words that say so.</summary>
    internal sealed record Passive(List<Body> Leads, Span Words);

    internal static Passive? Read(Passage passage, int at, Span sentence)
    {
        if (at == sentence.First || passage.Pieces[at].Form is not PieceForm.Lower || Given.Longest(passage.Pieces, at, sentence.End, out var length) is null || passage.Pieces[at - 1].Plain is "vu" or "ly" or "tu" or "boi")
            return null;
        var bodies = passage.Bodies(at + length, sentence.End, out var next);
        if (bodies.Count == 0 || next >= sentence.End || passage.Word(next, sentence.End, out _) is not (DirectiveWord.Lead or DirectiveWord.Act or DirectiveWord.Send or DirectiveWord.Must))
            return null;
        return IsDuty(passage, sentence) ? new(bodies, new(at, next)) : null;
    }

    // Something is still to be done
    private static bool IsDuty(Passage passage, Span sentence)
    {
        var duty = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (passage.IsQuoted(i) || !passage.Pieces[i].IsWord)
                continue;
            if (passage.Is(i, "da") && passage.Word(i, sentence.End, out _) is DirectiveWord.Past)
                return false;
            duty |= Duties.Longest(passage.Pieces, i, sentence.End, out _) is not null;
        }
        return duty;
    }
}
