namespace ResolutionTracker.Papers.Pdf;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    // One endless word must not starve the other columns: beyond this share it is broken instead
    private const float WidestWord = 0.4f;

    /// <summary>In proportion to <paramref name="wanted"/>, but each at least as wide as its longest word, if there is room for all of these.</summary>
    public static float[] Share(IReadOnlyList<float> wanted, IReadOnlyList<float> longestWords, float total)
    {
        float[] least = [.. longestWords.Select(word => word > total * WidestWord ? 0 : word)];
        if (least.Sum() > total)
        {
            least = new float[wanted.Count];
        }

        var settled = new bool[wanted.Count];
        var widths = new float[wanted.Count];
        bool again = true;
        while (again)
        {
            again = false;
            float room = total - Sum(least, settled, true);
            float share = Math.Max(Sum(wanted, settled, false), float.Epsilon);
            for (int i = 0; i < widths.Length; i++)
            {
                widths[i] = settled[i] ? least[i] : Math.Max(0, wanted[i]) * room / share;
            }

            for (int i = 0; i < widths.Length; i++)
            {
                if (!settled[i] && widths[i] < least[i])
                {
                    settled[i] = true;
                    again = true;
                }
            }
        }

        return widths;
    }

    private static float Sum(IReadOnlyList<float> values, bool[] settled, bool which) =>
        values.Where((_, i) => settled[i] == which).Sum();
}
