using SkiaSharp;

namespace ResolutionTracker.Papers.Pdf;

/// <summary>Fills that stay apart on a grey printer and on a photocopy.</summary>
internal static class Pattern
{
    public const int Count = 6;

    private const byte Dark = 0x48;
    private const byte Light = 0xC9;
    private const float Spacing = 4;

    /// <summary>Whether a number in it is written in white.</summary>
    public static bool IsDark(int series) => series == 0;

    /// <summary>Whether a number in it needs a white ground.</summary>
    public static bool IsLined(int series) => series is 1 or 4 or 5;

    public static void Draw(Ink ink, SKRect box, int series)
    {
        ink.Fill(box, series switch { 0 => Dark, 2 => Light, _ => byte.MaxValue });
        ink.Inside(box, () =>
        {
            if (series is 1 or 4)
            {
                Slanted(ink, box, 1);
            }

            if (series == 4)
            {
                Slanted(ink, box, -1);
            }

            for (float y = box.Top + 2.5f; series == 5 && y < box.Bottom; y += 2.5f)
            {
                ink.Line(box.Left, y, box.Right, y, 0.5f);
            }
        });
        ink.Frame(box, 0.6f);
    }

    private static void Slanted(Ink ink, SKRect box, int direction)
    {
        // Starts on a common grid, so that neighbouring boxes of one pattern look of a piece
        float first = (float)Math.Floor((box.Left - box.Height) / Spacing) * Spacing;
        for (float x = first; x < box.Right + box.Height; x += Spacing)
        {
            float from = direction > 0 ? box.Bottom : box.Top;
            float to = direction > 0 ? box.Top : box.Bottom;
            ink.Line(x, from, x + box.Height, to, 0.6f);
        }
    }
}
