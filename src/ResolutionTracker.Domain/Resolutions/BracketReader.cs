using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>Reads who leads from brackets behind the work: "Số hóa tài liệu (Văn phòng Tỉnh ủy chủ trì; …)", "(do Sở … thực hiện)".</summary>
internal static class BracketReader
{
    internal static readonly PhraseBook<bool> Does = new((true, ["chủ trì", "làm đầu mối", "thực hiện", "chủ trì thực hiện"]));

    internal static void Read(Passage passage, Draft draft)
    {
        for (var i = draft.Action.First; i < draft.Action.End; i++)
        {
            if (!passage.Is(i, "(") || passage.IsQuoted(i))
                continue;
            var at = passage.Is(i + 1, "do") ? i + 2 : i + 1;
            var bodies = passage.Bodies(at, draft.Action.End, out var next);
            if (bodies.Count == 0 || Does.Longest(passage.Pieces, next, passage.Pieces.Count, out var length) is null)
                continue;
            draft.Leads = bodies;
            draft.NamesLead = true;
            draft.Because("LeadField", passage.Words(new(next, next + length)));
            next = passage.Is(next + length, ",") ? next + length + 1 : next + length;
            if (passage.Word(next, passage.Pieces.Count, out var with) is DirectiveWord.With)
                draft.Contributors.AddRange(passage.Bodies(next + with, passage.Pieces.Count, out _));
            return;
        }
    }
}
