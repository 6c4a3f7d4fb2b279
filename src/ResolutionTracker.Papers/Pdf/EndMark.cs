namespace ResolutionTracker.Papers.Pdf;

/// <summary>Puts the layout's mark at the end of the last sentence of the body.</summary>
internal static class EndMark
{
    public static IReadOnlyList<Block> Apply(IReadOnlyList<Block> body, string? mark)
    {
        if (mark is null || body.Count == 0)
        {
            return body;
        }

        return body[^1] switch
        {
            Paragraph { Runs.Count: > 0 } last => [.. body.SkipLast(1), last with { Runs = Ended(last.Runs, mark) }],
            BulletLine { Runs.Count: > 0 } last => [.. body.SkipLast(1), last with { Runs = Ended(last.Runs, mark) }],
            _ => body,
        };
    }

    private static IReadOnlyList<Run> Ended(IReadOnlyList<Run> runs, string mark) =>
        [.. runs.SkipLast(1), runs[^1] with { Text = runs[^1].Text.TrimEnd('.', '/', ';', ',', ' ') + mark }];
}
