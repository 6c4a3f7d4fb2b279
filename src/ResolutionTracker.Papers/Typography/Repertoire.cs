namespace ResolutionTracker.Papers.Typography;

/// <summary>The characters papers may be written with: Latin with all marks, Greek and Russian letters, punctuation, currency, arrows, signs of mathematics, simple shapes.</summary>
internal static class Repertoire
{
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x0020, 0x024F), (0x02B0, 0x045F), (0x1E00, 0x1EFF), (0x2000, 0x20CF),
        (0x2100, 0x22FF), (0x2500, 0x25FF), (0xFFFD, 0xFFFD),
    ];

    public static IEnumerable<int> Characters => Ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1));
}
