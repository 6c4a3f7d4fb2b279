using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;

namespace ResolutionTracker.Domain.Tests.Resolutions;

public sealed class SuggestedWorkTests
{
    private static readonly GroupMember[] Bodies =
    [
        new(1, "Ban Tổ chức Tỉnh ủy", AgencyKind.PartyAdvisory), new(2, "Sở Y tế", AgencyKind.Department), new(3, "Sở Nội vụ", AgencyKind.Department),
        new(4, "Ủy ban nhân dân tỉnh", AgencyKind.Authority), new(5, "Ủy ban nhân dân huyện Vị Thủy", AgencyKind.Authority), new(6, "Huyện ủy Vị Thủy", AgencyKind.PartyDistrict),
    ];

    [Fact]
    public void One_lead_fills_a_plain_form()
    {
        var work = SuggestedWork.Of(Said("xây dựng đề án, ban hành trong quý I") with { Leads = [Known(2)], Contributors = [Known(3)], Deliverable = "đề án y tế", DeliverableKind = "Đề án", DeadlineText = "quý I" }, Bodies);

        Assert.Equal(("Xây dựng đề án, ban hành trong quý I", 2, false), (work.Title, work.Lead?.Id, work.IsCollective));
        Assert.Equal([3], work.Contributors.Select(c => c.Id!.Value));
        Assert.Equal(("đề án y tế", "Đề án", "quý I", CompletedBy.Issue), (work.Deliverable, work.DeliverableKind, work.Due, work.CompletedBy));
    }

    [Fact]
    public void A_draft_for_somebody_else_is_done_when_it_is_submitted() =>
        Assert.Equal(CompletedBy.Submission, SuggestedWork.Of(Said("tham mưu Tỉnh ủy ban hành chỉ thị"), Bodies).CompletedBy);

    [Theory]
    [InlineData("Giao Sở Y tế xây dựng Kế hoạch tiêm chủng, ban hành trong tháng 12/2022.", CompletedBy.Issue)]
    [InlineData("Giao Sở Y tế xây dựng Kế hoạch tiêm chủng, trình trong tháng 12/2022.", CompletedBy.Submission)]
    public void Which_day_completes_it_is_read_also_where_the_title_ends_before(string text, CompletedBy completed)
    {
        var work = SuggestedWork.Of(Assert.Single(DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2022, 11, 10)))), Bodies);
        Assert.Equal(("Xây dựng Kế hoạch tiêm chủng", completed), (work.Title, work.CompletedBy));
    }

    [Theory]
    [InlineData("Giao Sở Y tế xây dựng kế hoạch bảo đảm thuốc chữa bệnh mùa mưa.", "kế hoạch bảo đảm thuốc chữa bệnh mùa mưa")]
    [InlineData("Giao Sở Y tế xây dựng Kế hoạch bảo đảm thuốc chữa bệnh mùa mưa.", "Kế hoạch bảo đảm thuốc chữa bệnh mùa mưa")]
    [InlineData("Giao Sở Y tế xây dựng kế hoạch, phương án bảo đảm thuốc chữa bệnh.", "kế hoạch, phương án bảo đảm thuốc chữa bệnh")]
    [InlineData("Giao Sở Y tế xây dựng kế hoạch mua thuốc bảo đảm đúng quy định.", "kế hoạch mua thuốc")]
    [InlineData("Giao Sở Y tế xây dựng kế hoạch, bảo đảm đủ thuốc chữa bệnh.", "kế hoạch")]
    [InlineData("Sở Y tế kiểm tra việc trực đêm tại các trạm, hằng tháng báo cáo Ủy ban nhân dân tỉnh.", "báo cáo")]
    [InlineData("Sở Y tế kiểm tra việc xây dựng kế hoạch của các trạm.", null)]
    public void A_product_keeps_its_name_in_small_letters_too(string text, string? product) =>
        Assert.Equal(product, Assert.Single(DirectiveReader.Read(text, DirectiveCase.ContextOn(new(2022, 11, 10)))).Deliverable);

    [Fact]
    public void Several_leads_are_collective_and_unknown_ones_are_told()
    {
        var work = SuggestedWork.Of(Said("rà soát quy hoạch") with { Leads = [Known(2), Known(3), Unknown("Sở Biển")], Contributors = [Known(1)] }, Bodies);

        Assert.True(work.IsCollective);
        Assert.Null(work.Lead);
        Assert.Equal([2, 3], work.BodyIds);
        Assert.Equal(["Sở Biển"], work.UnknownBodies);
        Assert.Empty(work.Contributors);
        Assert.Equal("Phối hợp: Ban Tổ chức Tỉnh ủy", work.Content);
    }

    [Fact]
    public void A_group_is_the_bodies_of_its_kind()
    {
        var work = SuggestedWork.Of(Said("xây dựng kế hoạch cho cả nhiệm kỳ và từng năm") with { Leads = [Group("các sở, ban, ngành")] }, Bodies);

        Assert.Equal([2, 3], work.BodyIds);
        Assert.True(work.ForTermAndYears);
    }

    [Fact]
    public void A_lead_that_is_not_on_the_list_stays_as_written() =>
        Assert.Equal(new SuggestedBody(null, "Sở Biển"), SuggestedWork.Of(Said("báo cáo") with { Leads = [Unknown("Sở Biển")] }, Bodies).Lead);

    [Fact]
    public void The_lead_does_not_contribute_and_nothing_named_is_lost()
    {
        var work = SuggestedWork.Of(Said("báo cáo") with { Leads = [Known(2)], Contributors = [Known(2), Group("các ngành liên quan")], Implementers = [Known(3)], Person = "đồng chí Phó Bí thư" }, Bodies);

        Assert.Empty(work.Contributors);
        Assert.Equal(("Sở Nội vụ", "Phối hợp: các ngành liên quan"), (work.Implementer, work.Content));
        Assert.Equal("đồng chí Phó Bí thư", work.Leader);
    }

    [Fact]
    public void Who_carries_out_what_many_lead_stays_in_the_content()
    {
        var work = SuggestedWork.Of(Said("báo cáo") with { Leads = [Known(1), Known(2)], Implementers = [Known(3)] }, Bodies);

        Assert.Equal((null, "Đơn vị thực hiện: Sở Nội vụ"), (work.Implementer, work.Content));
    }

    [Fact]
    public void A_long_sentence_is_the_content_and_its_beginning_the_title()
    {
        var work = SuggestedWork.Of(Said(new string('a', 700)), Bodies);

        Assert.Equal(Words.TitleLength, work.Title.Length);
        Assert.Equal("A" + new string('a', 699), work.Content);
    }

    [Theory]
    [InlineData("các cơ quan, đơn vị, địa phương", new[] { 1, 2, 3, 5, 6 })]
    [InlineData("UBND các huyện, thị xã, thành phố", new[] { 5 })]
    [InlineData("các huyện ủy, thị ủy, thành ủy", new[] { 6 })]
    [InlineData("cấp ủy các cấp", new[] { 6 })]
    [InlineData("các cơ quan tham mưu, giúp việc Tỉnh ủy", new[] { 1 })]
    [InlineData("các doanh nghiệp", new int[0])]
    public void Groups_by_their_words(string written, int[] members) => Assert.Equal(members, AgencyGroups.Members(written, Bodies));

    private static Suggestion Said(string action) => SuggestionDecisionTests.Said(action);

    private static AgencyMention Known(int id) => new(Bodies[id - 1].Name, 0, 1, new(id, Bodies[id - 1].Name), IsGroup: false);

    private static AgencyMention Unknown(string written) => new(written, 0, 1, null, IsGroup: false);

    private static AgencyMention Group(string written) => new(written, 0, 1, null, IsGroup: true);
}
