using ResolutionTracker.Domain;
using ResolutionTracker.Web.Features.Reports;

namespace ResolutionTracker.Web.Tests.Features.Reports;

public sealed class PaperFormTests
{
    public static TheoryData<string, string?, string?, string?, string?> TooLong => new()
    {
        { "Number", new string('1', 61), null, null, null },
        { "SignerTitle", null, new string('a', 201), null, null },
        { "SignerName", null, null, new string('a', 201), null },
        { "Recipients", null, null, null, new string('a', 801) },
    };

    [Theory]
    [MemberData(nameof(TooLong))]
    public void What_is_too_long_is_refused_beside_its_field(string field, string? number, string? title, string? name, string? recipients)
    {
        var refusal = Assert.Throws<RuleBroken>(() => PaperForm.Of(number, title, name, recipients));
        Assert.Equal(("TooLong", field), (refusal.Code, refusal.Field));
    }

    [Fact]
    public void More_than_twenty_recipients_are_refused()
    {
        var refusal = Assert.Throws<RuleBroken>(() => PaperForm.Of(null, null, null, string.Join('\n', Enumerable.Repeat("Sở", 21))));
        Assert.Equal(("TooManyRecipients", "Recipients"), (refusal.Code, refusal.Field));
        Assert.Equal(20, PaperForm.Of(null, null, null, string.Join('\n', Enumerable.Repeat("Sở", 20))).Recipients.Count);
    }

    [Fact]
    public void What_is_left_out_takes_its_usual_words_and_the_name_stays_empty()
    {
        var form = PaperForm.Of(" ", "", null, "\n -  \n");
        Assert.Equal((null, PaperForm.UsualTitle, null), (form.Number, form.SignerTitle, form.SignerName));
        Assert.Equal(PaperForm.UsualRecipients, form.Recipients);
    }
}
