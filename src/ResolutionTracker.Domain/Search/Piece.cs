using System.Runtime.InteropServices;

namespace ResolutionTracker.Domain.Search;

/// <summary>How a piece of a text is written.</summary>
internal enum PieceForm { Lower, Title, Capitals, Number, Mark, LineEnd }

/// <summary>One word, number or mark of a text, and where it stands.</summary>
/// <param name="Start">In UTF-16 units of the text as given.</param>
/// <param name="End">Behind its last unit.</param>
/// <param name="Plain">Lower case without marks, đ as d; the mark itself for punctuation.</param>
/// <param name="Key">Lower case with its marks, the tone at the end, so that "ủy" and "uỷ" are one word but "giao" and "giáo" two.</param>
/// <param name="Form">How it is written.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Piece(int Start, int End, string Plain, string Key, PieceForm Form)
{
    internal bool IsWord => Form is PieceForm.Lower or PieceForm.Title or PieceForm.Capitals;

    internal bool IsNumber => Form is PieceForm.Number;

    internal bool IsCapital => Form is PieceForm.Title or PieceForm.Capitals;

    internal bool Is(string plain) => string.Equals(Plain, plain, StringComparison.Ordinal);
}
