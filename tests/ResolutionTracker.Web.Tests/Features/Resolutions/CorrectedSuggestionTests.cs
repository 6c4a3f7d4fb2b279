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
        await Room<SuggestionCommands>().RefuseAsync(document, (await ListAsync(document)).Lines[0].Read, "Đã giao ở văn bản khác", Guid.NewGuid(), Cancel);
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
        Assert.Equal([SuggestionState.Open, SuggestionState.Open], replaced.Lines.Select(l => l.State));
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
