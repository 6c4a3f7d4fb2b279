namespace ResolutionTracker.Domain.Tests.Resolutions;

/// <summary>Precision and recall of the reading, over our own sentences and over those of a writer who had not seen the rules, apart.</summary>
public sealed class DirectiveScoreTests(ITestOutputHelper output)
{
    private static readonly string[] Counted = ["leads", "contributors", "deliverable kind", "deadline"];

    [Theory]
    [InlineData("directives.json", 70)]
    [InlineData("directives-blind.json", 24)]
    [InlineData("directives-blind-2.json", 36)]
    public void Finds_nine_of_ten_parts_and_is_right_in_nine_of_ten(string file, int fewest) => Demand(file, DirectiveCases.Of(file), fewest);

    [Fact]
    public void Reads_whole_papers_as_well() => Demand("documents", DirectiveCases.Documents, 3);

    private void Demand(string file, IReadOnlyList<DirectiveCase> cases, int fewest)
    {
        var score = DirectiveScore.Of(cases);
        output.WriteLine(score.Report(file));
        foreach (var miss in score.Misses)
            output.WriteLine("  " + miss);

        Assert.True(cases.Count >= fewest, $"{cases.Count} cases");
        Assert.All(Counted, part =>
        {
            var (precision, recall) = score.Rates[part];
            Assert.True(precision >= 0.9 && recall >= 0.9, $"{part}: precision {precision:0.000}, recall {recall:0.000}");
        });
    }
}
