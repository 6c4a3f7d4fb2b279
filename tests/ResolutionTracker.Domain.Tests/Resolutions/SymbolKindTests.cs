using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public class SymbolKindTests
{
    [Theory]
    [InlineData("50-CTr/TU", ResolutionKind.CTr)]
    [InlineData("71/NQ-CP", ResolutionKind.NQ)]
    [InlineData("2074a/QĐ-TTTT", ResolutionKind.QĐ)]
    [InlineData("3260-KH/ĐĐQH15", ResolutionKind.KH)]
    [InlineData("12-ĐA/BCSĐ", ResolutionKind.ĐA)]
    [InlineData("1192/SCT-KH", null)]
    [InlineData("CTr/TU", null)]
    [InlineData("50/2021", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_kind_is_read_after_the_number(string? symbol, ResolutionKind? kind) => Assert.Equal(kind, Resolution.KindIn(symbol));

    [Fact]
    public void A_symbol_of_another_kind_is_refused_and_nothing_is_changed()
    {
        var resolution = Given.Resolution();
        Assert.Equal("SymbolOfOtherKind", Given.Refusal(() => resolution.Describe(ResolutionKind.KH, "51-CTr/TU", Given.Issued, "Khác")));
        Assert.Equal((ResolutionKind.CTr, "Chương trình hành động"), (resolution.Kind, resolution.Summary));
        resolution.Describe(ResolutionKind.CV, "1192/SCT-KH", Given.Issued, "Công văn");
        Assert.Equal(ResolutionKind.CV, resolution.Kind);
    }
}
