using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>What was decided on a sentence holds after its words were corrected.</summary>
public sealed class CorrectedSuggestionTests : TextTest
{
    private const string Once = "Giao Sở Y tế chủ trì báo cáo kết quả thanh tra dược phẩm trong tháng 12/2022.";
    private const string Quarterly = "Hằng quý, Sở Công Thương báo cáo kết quả thu hút đầu tư vào cụm công nghiệp.";
    private const string Text = $"1. {Once}\n2. {Quarterly}";

    [Fact]
    public async Task Another_day_in_an_accepted_sentence_makes_no_new_suggestion_and_says_what_changed()
    {
        var document = await EnteredAsync();
        await AcceptAsync(document, 0);
        await EnterAsync(document, Text.Replace("trong tháng 12/2022", "trước ngày 20/12/2022", StringComparison.Ordinal), "Đính chính");
        var line = (await ListAsync(document)).Lines[0];

        Assert.Equal((SuggestionState.Done, true), (line.State, line.DecisionId is not null));
        Assert.Contains("20/12/2022", line.Change!.Due, StringComparison.Ordinal);
        Assert.Null(line.Change.Lead);
        Assert.Null(line.Change.Deliverable);
        Assert.Equal(Urls.EditAssignment(await WorkOfAsync(document)), line.Change.EditUrl);
    }

    [Fact]
    public async Task Other_words_for_the_same_rhythm_make_no_new_suggestion()
    {
        var document = await EnteredAsync();
        await AcceptAsync(document, 1);
        await EnterAsync(document, Text.Replace("Hằng quý", "Định kỳ hằng quý", StringComparison.Ordinal), "Đính chính");

        Assert.Equal(SuggestionState.Done, (await ListAsync(document)).Lines[1].State);
    }

    [Fact]
    public async Task Another_lead_is_said()
    {
        var document = await EnteredAsync();
        await AcceptAsync(document, 0);
        await EnterAsync(document, Text.Replace("Sở Y tế", "Sở Nội vụ", StringComparison.Ordinal), "Đính chính");
        var line = (await ListAsync(document)).Lines[0];

        Assert.Equal((SuggestionState.Done, "Sở Nội vụ"), (line.State, line.Change!.Lead));
    }

    [Fact]
    public async Task A_refusal_follows_its_sentence()
    {
        var document = await EnteredAsync();
        await Room<SuggestionCommands>().RefuseAsync(document, (await ListAsync(document)).Lines[0].Read, "Đã giao ở văn bản khác", false, Guid.NewGuid(), Cancel);
        await EnterAsync(document, Text.Replace("trong tháng 12/2022", "trước ngày 20/12/2022", StringComparison.Ordinal), "Đính chính");
        var line = (await ListAsync(document)).Lines[0];

        Assert.Equal((SuggestionState.Refused, "Đã giao ở văn bản khác"), (line.State, line.Reason));
    }

    [Fact]
    public async Task Work_given_by_the_form_follows_its_sentence()
    {
        var document = await EnteredAsync();
        var input = new AssignmentInput { ResolutionId = document, ClauseIds = [(await ClausesAsync(document))[0].Id], Sentence = Once, Title = "Việc nhập tay" };
        input.Lead.Id = (await AgencyAsync("so-y-te")).Id;
        input.WhenEmpty = NoDeadline.NotSet;
        var id = await Room<AssignmentCommands>().GiveAsync(input, Guid.NewGuid(), Cancel);
        await EnterAsync(document, Text.Replace("trong tháng 12/2022", "trước ngày 20/12/2022", StringComparison.Ordinal), "Đính chính");
        var line = (await ListAsync(document)).Lines[0];

        Assert.Equal((SuggestionState.Done, Urls.Assignment(id)), (line.State, line.Url));
    }

    [Fact]
    public async Task A_sentence_that_is_truly_new_is_suggested()
    {
        var document = await EnteredAsync();
        await AcceptAsync(document, 0);
        await EnterAsync(document, Text.Replace(Once, $"{Once} Giao Sở Y tế chủ trì báo cáo danh mục thuốc thiết yếu trong tháng 12/2022.", StringComparison.Ordinal), "Bổ sung");
        var added = await ListAsync(document);
        await EnterAsync(document, Text.Replace("kết quả thanh tra dược phẩm", "danh mục thuốc thiết yếu", StringComparison.Ordinal), "Thay nhiệm vụ");
        var replaced = await ListAsync(document);

        Assert.Equal([SuggestionState.Done, SuggestionState.Open, SuggestionState.Open], added.Lines.Select(l => l.State));
        Assert.Equal([(SuggestionState.Open, false), (SuggestionState.Open, false), (SuggestionState.Done, true)], replaced.Lines.Select(l => (l.State, l.IsGone)));
    }

    [Fact]
    public async Task Work_whose_sentence_was_corrected_says_so_beside_the_clause_in_the_text_and_on_its_page_until_it_is_edited()
    {
        var document = await EnteredAsync();
        await AcceptAsync(document, 0);
        var id = await WorkOfAsync(document);
        Assert.Empty((await ItemAsync(id)).News);
        var corrected = Once.Replace("trong tháng 12/2022", "trước ngày 20/12/2022", StringComparison.Ordinal);
        await CorrectAsync(document, corrected);

        var beside = (await WorkAsync(document)).Sentence!;
        Assert.Equal((Once.TrimEnd('.'), corrected.TrimEnd('.')), (beside.Before.TrimEnd('.'), beside.Now!.TrimEnd('.')));
        Assert.Contains("20/12/2022", beside.Change!.Due, StringComparison.Ordinal);
        Assert.True((await Room<ClauseQueries>().DetailsAsync(document, Cancel))!.Clauses[0].AsksReview);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        var notice = page.WaitForElement(".rt-answers .rt-sentence-now");
        Assert.Equal((beside.Before, beside.Now), (notice.QuerySelector("del")!.TextContent, notice.QuerySelector("ins")!.TextContent));
        Assert.Contains("thời hạn trong văn bản nay là", notice.TextContent, StringComparison.Ordinal);
        Assert.NotNull(notice.QuerySelector($"a[href='{Urls.EditAssignment(id)}']"));

        var (item, input) = (await Room<AssignmentFormQueries>().ForEditAsync(id, Cancel))!.Value;
        input.Due = "trước ngày 20/12/2022";
        await Room<AssignmentCommands>().EditAsync(id, item.Version, input, "Theo câu đã sửa", Guid.NewGuid(), Cancel);
        Assert.Empty((await ItemAsync(id)).News);
        Assert.False((await Room<ClauseQueries>().DetailsAsync(document, Cancel))!.Clauses[0].AsksReview);
        Assert.Equal(beside.Now, (await ItemAsync(id)).Sources[0].Sentence);
    }

    [Fact]
    public async Task Work_whose_sentence_has_gone_is_warned_of_and_leads_to_no_sentence_and_its_suggestion_stays_done_with_its_undo()
    {
        var document = await EnteredAsync();
        await AcceptAsync(document, 0);
        var id = await WorkOfAsync(document);
        await CorrectAsync(document, "Tình hình dược phẩm nhìn chung ổn định.");

        Assert.True((await WorkAsync(document)).Sentence!.IsGone);
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, document));
        page.WaitForAssertion(() => Assert.Contains("Đã có nhiệm vụ · cần xem lại", page.Find(".rt-clause-mark").TextContent, StringComparison.Ordinal));
        var work = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        Assert.Contains("Câu làm căn cứ không còn trong văn bản", work.WaitForElement(".rt-answers .rt-sentence-now").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Urls.SentenceQuery + "=", work.Find(".rt-sources").InnerHtml, StringComparison.Ordinal);

        var line = (await ListAsync(document)).Lines.Single(l => l.IsGone);
        Assert.Equal((SuggestionState.Done, true, Once.TrimEnd('.'), Urls.Assignment(id)), (line.State, line.MayUndo, line.Read.Said.Sentence.TrimEnd('.'), line.Url));
        await Room<SuggestionCommands>().UndoAsync(line.DecisionId!.Value, Guid.NewGuid(), Cancel);
        Assert.DoesNotContain((await ListAsync(document)).Lines, l => l.IsGone);
    }

    [Fact]
    public async Task Another_day_in_a_later_sentence_is_said_of_work_whose_own_sentence_stands()
    {
        const string own = "Giao Sở Y tế chủ trì rà soát các trạm y tế xã.";
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, $"1. {own} Việc rà soát làm ở mọi xã. Hoàn thành trong tháng 11/2022.\n2. {Quarterly}");
        await AcceptAsync(document, 0);
        var id = await WorkOfAsync(document);
        Assert.Empty((await ItemAsync(id)).News);
        Assert.False((await Room<ClauseQueries>().DetailsAsync(document, Cancel))!.Clauses[0].AsksReview);

        await CorrectAsync(document, $"{own} Việc rà soát làm ở mọi xã. Hoàn thành trong tháng 12/2022.");
        var news = Assert.Single((await ItemAsync(id)).News);
        Assert.Equal(("trong tháng 12/2022", true), (news.Change!.Due, news.IsOnlyTime));
        Assert.EndsWith("trong tháng 11/2022", news.Before, StringComparison.Ordinal);
        Assert.EndsWith("trong tháng 12/2022", news.Now, StringComparison.Ordinal);
        Assert.True((await Room<ClauseQueries>().DetailsAsync(document, Cancel))!.Clauses[0].AsksReview);
        Assert.Equal("trong tháng 12/2022", (await ListAsync(document)).Lines[0].Change!.Due);

        // Whoever looks the work over has read the time that stands now.
        var (item, input) = (await Room<AssignmentFormQueries>().ForEditAsync(id, Cancel))!.Value;
        input.Due = "trong tháng 12/2022";
        await Room<AssignmentCommands>().EditAsync(id, item.Version, input, "Theo thời hạn đã sửa", Guid.NewGuid(), Cancel);
        Assert.Empty((await ItemAsync(id)).News);
        Assert.Equal(own.TrimEnd('.'), (await ItemAsync(id)).Sources[0].Sentence!.TrimEnd('.'));
        await CorrectAsync(document, $"{own} Việc rà soát làm ở mọi xã.");
        Assert.True(Assert.Single((await ItemAsync(id)).News).Change!.NoDue);
    }

    private async Task<AssignmentItem> ItemAsync(int id) => (await Room<AssignmentItemQueries>().FindAsync(id, Cancel))!;

    private async Task<ClauseAssignment> WorkAsync(int document) =>
        Assert.Single((await Room<ClauseWorkQueries>().OfAsync(document, (await ClausesAsync(document))[0].Id, Cancel)).Assignments);

    private async Task CorrectAsync(int document, string text)
    {
        var clause = (await ClausesAsync(document))[0];
        await Room<ClauseTextCommands>().CorrectAsync(new(new(clause.Id, clause.Version), text, clause.Level), Guid.NewGuid(), Cancel);
    }

    private async Task<int> EnteredAsync()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Text);
        return document;
    }

    private async Task<SuggestionList> ListAsync(int document) => (await Room<SuggestionQueries>().ListAsync(document, Cancel))!;

    private async Task AcceptAsync(int document, int place)
    {
        var list = await ListAsync(document);
        await Room<SuggestionCommands>().GiveAsync(document, list.Lines[place].Read, SuggestionInputs.Of(list.Lines[place].Read.Said, list.Reading, null), Guid.NewGuid(), Cancel);
    }

    private async Task<int> WorkOfAsync(int document)
    {
        await using var db = await OpenDatabaseAsync();
        return db.AssignmentSources.Single(s => s.ResolutionId == document).AssignmentId;
    }
}
