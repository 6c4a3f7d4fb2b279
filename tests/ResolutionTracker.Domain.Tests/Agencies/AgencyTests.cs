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

    private static Agency Made(string code) => new(code, "Sở " + code, null, AgencyKind.Department, 1);
}
