using System.Globalization;
using System.Text;
using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Deadlines;

/// <summary>Cuts a phrase into signs; spelling, case, marks and spaces end here.</summary>
internal static class Tokeniser
{
    // A deadline is a phrase; whoever pastes a page is asked, at no cost
    private const int LongestPhrase = 400;

    /// <summary>The words, numbers and marks of the phrase, folded; null for a text too long to be one.</summary>
    internal static List<Token>? Pieces(string text) => text.Length > LongestPhrase ? null : Cut(Folding.Decomposed(text));

    /// <summary>Words become signs by the longest entry of the lexicon.</summary>
    internal static List<Token> Signs(List<Token> pieces)
    {
        var signs = new List<Token>(pieces.Count);
        for (var i = 0; i < pieces.Count;)
        {
            if (pieces[i].Word.Length == 0)
            {
                signs.Add(pieces[i++]);
                continue;
            }
            var (token, length) = Longest(pieces, i);
            signs.Add(token);
            i += length;
        }
        return signs;
    }

    private static (Token Token, int Length) Longest(List<Token> pieces, int at)
    {
        var best = (Token: new Token(Sign.Unknown, Word: pieces[at].Word), Length: 1);
        var node = Lexicon.Root;
        for (var i = at; i < pieces.Count && pieces[i].Word.Length > 0; i++)
        {
            node = node.After(pieces[i].Word);
            if (node is null)
                break;
            if (node.Token is { } token)
                best = (token, i - at + 1);
        }
        return best;
    }

    private static List<Token> Cut(string decomposed)
    {
        var pieces = new List<Token>(16);
        var word = new StringBuilder();
        for (var i = 0; i < decomposed.Length; i++)
        {
            var c = decomposed[i];
            var category = char.GetUnicodeCategory(c);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
                continue;
            if (char.IsLetter(c))
            {
                word.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
                continue;
            }
            EndWord(pieces, word);
            if (char.IsAsciiDigit(c))
                i = Number(pieces, decomposed, i);
            else if (Mark(c, category) is { } sign)
                pieces.Add(new(sign));
        }
        EndWord(pieces, word);
        return pieces;
    }

    private static void EndWord(List<Token> pieces, StringBuilder word)
    {
        if (word.Length == 0)
            return;
        var text = word.ToString();
        word.Clear();
        // "QIII" is written as one word
        if (text[0] == 'q' && Lexicon.Roman(text.AsSpan(1)) is > 0 and var quarter)
        {
            pieces.Add(new(Sign.Unknown, Word: "q"));
            pieces.Add(new(Sign.Roman, quarter, 1));
            return;
        }
        pieces.Add(new(Sign.Unknown, Word: text));
    }

    private static int Number(List<Token> pieces, string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        pieces.Add(end - at <= 8
            ? new(Sign.Number, int.Parse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture), end - at)
            : new(Sign.Unknown));
        return end - 1;
    }

    private static Sign? Mark(char c, UnicodeCategory category) => c switch
    {
        '/' or '\u2044' or '\u2215' => Sign.Slash,
        '.' => Sign.Dot,
        ',' or ';' => Sign.Comma,
        ':' => Sign.Colon,
        '(' or '[' => Sign.Open,
        ')' or ']' => Sign.Close,
        '"' or '\'' or '\u201C' or '\u201D' or '\u2018' or '\u2019' => null,
        '\u2212' => Sign.Dash,
        _ when category == UnicodeCategory.DashPunctuation => Sign.Dash,
        _ when char.IsWhiteSpace(c) || char.IsControl(c) => null,
        _ => Sign.Unknown,
    };
}
