using Microsoft.EntityFrameworkCore;
using ResolutionTracker.Web.Features.Assignments;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>The form of an assignment, filled from words that somebody chose in the text.</summary>
public sealed class ChosenWordsTests : SuggestionTest
{
    [Theory]
    [InlineData("Sở Y tế lan tỏa phong trào hiến máu trong thanh niên.", "so-y-te", "Lan tỏa phong trào hiến máu trong thanh niên")]
    [InlineData("Giao Sở Y tế rà soát trạm y tế xã.", "so-y-te", "Rà soát trạm y tế xã")]
    [InlineData("Phong trào hiến máu lan tỏa trong thanh niên.", null, "Phong trào hiến máu lan tỏa trong thanh niên")]
    public async Task A_body_at_the_beginning_leads_and_the_title_is_the_work(string sentence, string? lead, string title)
    {
        var work = (await ReadAsync(sentence)).Work;

        Assert.Equal((lead is null ? null : (await AgencyAsync(lead)).Id, title), (work.Lead?.Id, work.Title));
    }

    [Fact]
    public async Task A_body_known_by_the_name_of_another_kind_is_to_be_checked_in_the_form_too()
    {
        var reading = await ReadAsync("Công an tỉnh lan tỏa phong trào hiến máu trong thanh niên.");
        var note = Render<WordsNote>(p => p.Add(n => n.Reading, reading));

        Assert.Equal("Văn bản ghi “Công an tỉnh”; hiểu là Đảng ủy Công an tỉnh, cần kiểm tra.", note.Find(".rt-warning").TextContent);
    }

    private async Task<WordsReading> ReadAsync(string sentence)
    {
        var document = await ConclusionAsync(sentence);
        await using var db = await OpenDatabaseAsync();
        var clause = await db.Clauses.SingleAsync(c => c.ResolutionId == document, Cancel);
        return (await Room<WordsQueries>().ReadAsync(clause.Id, 0, clause.Text.Length, null, Cancel))!;
    }
}
