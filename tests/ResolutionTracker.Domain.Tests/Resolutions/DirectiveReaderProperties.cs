using System.Text;
using CsCheck;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class DirectiveReaderProperties
{
    private static readonly DirectiveContext Context = DirectiveCase.ContextOn(new(2021, 8, 9));

    private static readonly string[] Scraps =
    [
        "Giao", "Sở Công Thương", "Sở Văn hóa, Thể thao và Du lịch", "chủ trì", "phối hợp với", "các sở, ban, ngành", "xây dựng", "Đề án", "trước ngày 30/9/2021", "trong quý III-2021",
        "sơ kết 3 năm", "đạt 70%", "tỷ lệ", ".", ",", ";", ":", "\n", "- ", "1. ", "a) ", "(", ")", "“", "”", "đồng chí", "Phó", "tỉnh", "TP.", "và", "đã", "báo cáo", "UBND", "Ban", "được giao", "do", "đối với", "hoàn thành", "Thời gian hoàn thành", "Cơ quan chủ trì:",
    ];

    private static readonly Gen<string> Passages = Gen.Int[0, Scraps.Length - 1].Select(i => Scraps[i]).Array[0, 40].Select(scraps => string.Join(' ', scraps));

    [Fact]
    public void Any_text_is_read_and_every_part_points_into_it() =>
        Gen.OneOf(Passages, Gen.String, Gen.String.Select(Passages, (a, b) => a + b)).Sample(text =>
        {
            var before = -1;
            foreach (var suggestion in DirectiveReader.Read(text, Context))
            {
                Assert.Equal(suggestion.Sentence, text.Substring(suggestion.Start, suggestion.Length));
                Assert.True(suggestion.Start >= before, "in the order of the text");
                before = suggestion.Start;
                Assert.All([.. suggestion.Leads, .. suggestion.Contributors, .. suggestion.Implementers], m => Assert.Equal(m.Written, text.Substring(m.Start, m.Length)));
                Assert.NotEmpty(suggestion.Action);
            }
        }, iter: 3000);

    [Theory]
    [InlineData("directives.json")]
    [InlineData("directives-blind.json")]
    [InlineData("directives-blind-2.json")]
    public void Another_way_of_typing_changes_no_part(string file)
    {
        foreach (var each in DirectiveCases.Of(file))
        {
            var parts = Parts(each.Read());
            Assert.Equal(parts, Parts((each with { Text = each.Text.Normalize(NormalizationForm.FormD) }).Read()));
            Assert.Equal(parts, Parts((each with { Text = each.Text.Replace(" ", "  ", StringComparison.Ordinal) }).Read()));
            Assert.Equal(parts, Parts((each with { Text = each.Text.Replace('-', '–') }).Read()));
            Assert.Equal(parts, Parts((each with { Text = each.Text.Replace(' ', '\u00A0') }).Read()));
        }
    }

    // A reading that grew with the square would not come to an end here
    [Theory]
    [InlineData("Giao Sở Y tế xây dựng Đề án y tế cơ sở, hoàn thành trong quý III-2021. ", true)]
    [InlineData("các sở, ", false)]
    [InlineData("Phó ", false)]
    [InlineData("Việt Nam ", false)]
    [InlineData("(", false)]
    [InlineData("1.1.", false)]
    public void A_text_of_a_megabyte_is_read_to_its_end(string piece, bool asks)
    {
        var times = 1_000_000 / piece.Length;
        Assert.Equal(asks ? times : 0, DirectiveReader.Read(new StringBuilder().Insert(0, piece, times).ToString(), Context).Count);
    }

    private static List<string> Parts(IReadOnlyList<Suggestion> suggestions) =>
    [
        .. suggestions.Select(s => string.Join(" / ", s.Kind, Named(s.Leads), Named(s.Contributors), Named(s.Implementers), s.DeliverableKind, s.Deadline?.Due, s.Deadline?.Kind)),
    ];

    private static string Named(IReadOnlyList<Domain.Agencies.AgencyMention> mentions) =>
        string.Join(", ", mentions.Select(m => Domain.Search.Folding.Fold(m.Name)));
}
