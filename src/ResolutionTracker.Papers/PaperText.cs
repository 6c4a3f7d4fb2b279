using System.Globalization;
using System.Text;

namespace ResolutionTracker.Papers;

/// <summary>What of a text can be printed. Ask before a paper is made of what people typed.</summary>
public static class PaperText
{
    /// <summary>The first character the typeface cannot print, or null.</summary>
    public static Rune? FirstUnprintable(string text)
    {
        foreach (Rune rune in Clean(text).EnumerateRunes())
        {
            if (!IsPrintable(rune))
            {
                return rune;
            }
        }

        return null;
    }

    /// <summary>The text with each character the typeface cannot print shown as "□".</summary>
    public static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (Rune rune in Clean(text).EnumerateRunes())
        {
            printable.Append(IsPrintable(rune) ? rune.ToString() : "□");
        }

        return printable.ToString();
    }

    /// <summary>Composed marks, plain spaces, no invisible characters: what pasted text needs before it is set.</summary>
    internal static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\n':
                    clean.Append('\n');
                    break;
                case '\t':
                    clean.Append(' ');
                    break;
                default:
                    if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format)
                        && !IsVariationSelector(rune))
                    {
                        clean.Append(rune.ToString());
                    }

                    break;
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsPrintable(Rune rune) => rune.Value == '\n' || Typography.Face.Regular.Has(rune);

    private static bool IsVariationSelector(Rune rune) => rune.Value is >= 0xFE00 and <= 0xFE0F;
}
