using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>A person named in "Giao đồng chí …", with the body of the post where one is named.</summary>
internal sealed record NamedPerson(string Name, Body? Body, int End);

/// <summary>Reads "đồng chí Nguyễn Văn A, Giám đốc Sở Y tế,".</summary>
internal static class PersonReader
{
    private static readonly PhraseBook<bool> Calls = new((true, ["đồng chí", "ông", "bà", "đ/c", "các đồng chí"]));

    private static readonly PhraseBook<bool> Memberships = new((true, ["Ủy viên", "Phó Bí thư", "Bí thư", "Thường trực", "Tỉnh ủy viên", "Thành viên"]));

    internal static NamedPerson? Read(Passage passage, int at, int end)
    {
        if (Calls.Longest(passage.Pieces, at, end, out var call) is null)
            return null;
        var first = at + call;
        var i = first;
        while (i < end && i - first < 6 && passage.Pieces[i].Form is PieceForm.Title or PieceForm.Capitals && BodyWords.Titles.Longest(passage.Pieces, i, end, out _) is null && Memberships.Longest(passage.Pieces, i, end, out _) is null)
            i++;
        var name = passage.Words(new(i - first > 1 ? first : i, i));
        var named = i;
        Body? body = null;
        // Posts one after another, the last one that names a body counts
        for (var posts = 0; posts < 5 && i < end; posts++)
        {
            var j = passage.Pieces[i].Plain is "," or "-" or "(" ? i + 1 : i;
            if (j >= end || (j == i && posts > 0))
                break;
            var membership = Memberships.Longest(passage.Pieces, j, end, out _) is not null;
            if (!membership && BodyWords.Titles.Longest(passage.Pieces, j, end, out _) is null)
                break;
            if (passage.Body(j, end) is { } found)
            {
                if (!membership || body is null && !found.IsGroup && found.Agency?.Name.StartsWith("Tỉnh ủy", StringComparison.Ordinal) != true)
                    body = found;
                i = found.End;
            }
            else
            {
                i = j;
                while (i < end && passage.Pieces[i].IsWord && (passage.Pieces[i].IsCapital || passage.Word(i, end, out _) is null))
                    i++;
                if (i < end && passage.Pieces[i].IsCapital)
                    break;
            }
            if (i < end && passage.Is(i, ")"))
                i++;
        }
        return name.Length == 0 && body is null ? null : new(name, body, Math.Max(i, named));
    }
}
