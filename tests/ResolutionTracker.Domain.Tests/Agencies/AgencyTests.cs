using ResolutionTracker.Domain.Agencies;

namespace ResolutionTracker.Domain.Tests.Agencies;

public sealed class AgencyTests
{
    [Theory]
    [InlineData("Sở Công Thương", "so-cong-thuong")]
    [InlineData("Đảng ủy Công an tỉnh", "dang-uy-cong-an-tinh")]
    [InlineData("  Ban QL các khu (CN), số 2 ", "ban-ql-cac-khu-cn-so-2")]
    [InlineData("", "")]
    public void A_code_is_made_of_the_name_without_marks(string name, string code) => Assert.Equal(code, Agency.CodeFrom(name));

    [Fact]
    public void A_code_of_a_long_name_fits_and_ends_in_a_letter()
    {
        var code = Agency.CodeFrom(string.Join(' ', Enumerable.Repeat("công thương", 12)));

        Assert.InRange(code.Length, 50, Agency.CodeLength);
        Assert.NotEqual('-', code[^1]);
        Assert.Equal(code, Made(code).Code);
    }

    [Theory]
    [InlineData("", "CodeEmpty")]
    [InlineData("Sở", "CodeInvalid")]
    [InlineData("so cong thuong", "CodeInvalid")]
    [InlineData("SO", "CodeInvalid")]
    public void A_code_is_lower_case_letters_digits_and_dashes(string code, string refusal) =>
        Assert.Equal(refusal, Assert.Throws<RuleBroken>(() => Made(code)).Code);

    [Fact]
    public void A_name_is_compulsory_when_added_and_when_edited()
    {
        Assert.Equal("NameEmpty", Assert.Throws<RuleBroken>(() => new Agency("a", " ", null, AgencyKind.Department, 1)).Code);
        Assert.Equal("NameEmpty", Assert.Throws<RuleBroken>(() => Made("a").Edit("", null, null, AgencyKind.Department, 1, isClosed: false)).Code);
    }

    [Fact]
    public void Other_spellings_are_found_after_an_edit()
    {
        var agency = Made("a");

        agency.Edit("Sở Y tế", "SYT", "Ngành y", AgencyKind.Department, 3, isClosed: true);

        Assert.Equal("so y te syt nganh y a", agency.SearchText);
        Assert.True(agency.IsClosed);
    }

    [Fact]
    public void A_body_does_not_stand_under_itself_or_under_what_stands_below_it()
    {
        var (top, middle, bottom) = (Made("a"), Made("b"), Made("c"));
        middle.PlaceUnder(top);
        bottom.PlaceUnder(middle);

        Assert.Equal("ParentIsBelow", Assert.Throws<RuleBroken>(() => top.PlaceUnder(top)).Code);
        Assert.Equal("ParentIsBelow", Assert.Throws<RuleBroken>(() => top.PlaceUnder(bottom)).Code);
        bottom.PlaceUnder(top);
        Assert.Same(top, bottom.Parent);
    }

    [Fact]
    public void A_body_keeps_its_former_names_and_is_found_by_them()
    {
        var agency = Made("a");
        agency.Edit("Sở Nông nghiệp và Môi trường", null, null, AgencyKind.Department, 1, isClosed: false);
        agency.Lasts(new(1992, 1, 1), null, [new("Sở Nông nghiệp và Phát triển nông thôn", null, new(2025, 2, 28))]);
        var kept = agency.Former[0];

        agency.Lasts(new(1992, 1, 1), null, [new("Sở Nông nghiệp và Phát triển nông thôn", null, new(2025, 2, 28)), new("Sở Nông nghiệp", null, new(1995, 1, 1))]);

        Assert.Same(kept, agency.Former[0]);
        Assert.Equal(2, agency.Former.Count);
        Assert.Contains("phat trien nong thon", agency.SearchText, StringComparison.Ordinal);
        agency.Lasts(null, null, []);
        Assert.Empty(agency.Former);
        Assert.DoesNotContain("phat trien nong thon", agency.SearchText, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_of_a_body_and_of_a_name_do_not_end_before_they_begin()
    {
        var agency = Made("a");
        Assert.Equal("LastBeforeFirst", Assert.Throws<RuleBroken>(() => agency.Lasts(new(2025, 2, 18), new(2025, 2, 17), [])).Code);
        Assert.Equal("LastBeforeFirst", Assert.Throws<RuleBroken>(() => agency.Lasts(null, null, [new("Tên cũ", new(2025, 2, 18), new(2025, 2, 17))])).Code);
        Assert.Equal("FormerEmpty", Assert.Throws<RuleBroken>(() => agency.Lasts(null, null, [new(" ", null, null)])).Code);
        Assert.Equal("TooManyFormer", Assert.Throws<RuleBroken>(() => agency.Lasts(null, null, [.. Enumerable.Range(0, 11).Select(i => new FormerName($"Tên {i}", null, null))])).Code);
    }

    private static Agency Made(string code) => new(code, "Sở " + code, null, AgencyKind.Department, 1);
}
