using ResolutionTracker.Domain;
using ResolutionTracker.Web.Features.Reports;

namespace ResolutionTracker.Web.Tests.Features.Reports;

public sealed class PaperFormTests
{
    public static TheoryData<string, string?, string?, string?> TooLong => new()
    {
        { "Number", new string('1', 61), null, null },
        { "SignerName", null, new string('a', 201), null },
        { "Recipients", null, null, new string('a', 801) },
    };

    [Theory]
    [MemberData(nameof(TooLong))]
    public void What_is_too_long_is_refused_beside_its_field(string field, string? number, string? name, string? recipients)
    {
        var refusal = Assert.Throws<RuleBroken>(() => PaperForm.Of(number, PaperSigning.OfficeHead, name, recipients));
        Assert.Equal(("TooLong", field), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void More_than_twenty_recipients_are_refused()
    {
        var refusal = Assert.Throws<RuleBroken>(() => PaperForm.Of(null, PaperSigning.OfficeHead, null, string.Join('\n', Enumerable.Repeat("Sở", 21))));
        Assert.Equal(("TooManyRecipients", "Recipients"), (refusal.Code, refusal.Field));
        Assert.Equal(20, PaperForm.Of(null, PaperSigning.OfficeHead, null, string.Join('\n', Enumerable.Repeat("Sở", 20))).Recipients.Count);
    }

    [Fact]
    public void What_is_left_out_takes_its_usual_words_and_the_name_stays_empty()
    {
        var form = PaperForm.Of(" ", PaperSigning.OfficeHead, null, "\n -  \n");
        Assert.Equal((null, null), (form.Number, form.SignerName));
        Assert.Equal(PaperForm.UsualRecipients, form.Recipients);
    }

    [Theory]
    [InlineData("15-BC/TU", PaperSigning.OfficeHead, "-BC/VPTU")]
    [InlineData("số 15-BC/TU", PaperSigning.OfficeDeputy, "-BC/VPTU")]
    [InlineData("15-BC/VPTU", PaperSigning.ForCommittee, "-BC/TU")]
    public void A_number_of_the_other_issuer_is_refused_beside_its_field(string number, PaperSigning signing, string series)
    {
        var refusal = Assert.Throws<RuleBroken>(() => PaperForm.Of(number, signing, null, null));
        Assert.Equal(("NumberOfOtherSeries", "Number", series), (refusal.Code, refusal.Field, refusal.Args[0]));
    }

    [Theory]
    [InlineData("ForCommittee", PaperSigning.ForCommittee)]
    [InlineData("OfficeDeputy", PaperSigning.OfficeDeputy)]
    [InlineData("2", PaperSigning.OfficeHead)]
    [InlineData("BÍ THƯ", PaperSigning.OfficeHead)]
    [InlineData(null, PaperSigning.OfficeHead)]
    public void What_the_address_does_not_name_is_the_office_s_paper_signed_by_its_head(string? text, PaperSigning signing) =>
        Assert.Equal(signing, ReportField.SigningOf(text));
}
