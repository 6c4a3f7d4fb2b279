using Microsoft.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Components;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>From an assignment to its sentence, and from the sentence to its assignment.</summary>
public sealed class SentencesTests : RegisterTest
{
    private const string Sentence = "Có chính sách tìm và giữ người có trình độ cao về làm việc tại tỉnh.";

    [Fact]
    public async Task The_text_marks_the_sentence_and_leads_to_its_assignment()
    {
        var (clause, id) = await GivenAsync();
        var page = Page(clause, Urls.Sentence(clause.ResolutionId, clause.Anchor, id));

        Assert.Equal(Sentence, page.Find("mark.rt-marked.now").TextContent);
        Assert.Equal(Urls.Assignment(id), page.Find($"#{clause.Anchor} a.rt-sentence-link").GetAttribute("href"));
    }

    [Fact]
    public async Task Without_being_asked_for_the_sentence_is_marked_but_not_looked_at()
    {
        var (clause, _) = await GivenAsync();
        var page = Page(clause, Urls.Resolution(clause.ResolutionId, clause.Anchor));

        Assert.NotNull(page.Find("mark.rt-marked"));
        Assert.Empty(page.FindAll("mark.now"));
    }

    [Fact]
    public async Task A_body_sees_the_marks_of_its_own_work_only()
    {
        var (clause, other) = await GivenAsync("so-y-te");
        var (_, own) = await GivenAsync("so-cong-thuong");
        await SignInAsync(Reporter);
        var page = Page(clause, Urls.Resolution(clause.ResolutionId, clause.Anchor));

        Assert.NotNull(page.Find($"a.rt-sentence-link[href='{Urls.Assignment(own)}']"));
        Assert.Empty(page.FindAll($"a.rt-sentence-link[href='{Urls.Assignment(other)}']"));
    }

    [Fact]
    public async Task Withdrawn_work_leaves_no_mark()
    {
        var (clause, id) = await GivenAsync();
        await Room<AssignmentCommands>().WithdrawAsync(id, 1, "Giao nhầm", Guid.NewGuid(), Cancel);

        Assert.Empty(await Room<SentenceQueries>().OfAsync(clause.ResolutionId, Cancel));
    }

    [Fact]
    public async Task The_assignment_quotes_its_sentence_and_leads_to_it()
    {
        var (clause, id) = await GivenAsync();
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement(".rt-sources blockquote");

        Assert.Equal(Sentence, page.Find(".rt-sources blockquote").TextContent);
        Assert.NotNull(page.Find($".rt-sources a[href='{Urls.Sentence(clause.ResolutionId, clause.Anchor, id)}']"));
    }

    [Fact]
    public async Task The_assignment_says_what_the_text_says_now()
    {
        const string now = "Có chính sách tìm và giữ người có trình độ cao về làm việc lâu dài tại tỉnh trước ngày 20/12/2022.";
        var (clause, id) = await GivenAsync();
        await Room<ClauseTextCommands>().CorrectAsync(new(new(clause.Id, clause.Version), clause.Text.Replace(Sentence, now, StringComparison.Ordinal), clause.Level), Guid.NewGuid(), Cancel);
        var page = Render<AssignmentPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement(".rt-sources blockquote");

        Assert.Equal(Sentence, page.Find(".rt-sources blockquote").TextContent);
        Assert.Equal((Sentence, now), (page.Find(".rt-sentence-now del").TextContent, page.Find(".rt-sentence-now ins").TextContent));
        Assert.Equal(now, Page(clause, Urls.Sentence(clause.ResolutionId, clause.Anchor, id)).Find("mark.rt-marked.now").TextContent);
    }

    [Fact]
    public void The_runs_of_a_text_put_together_are_the_text()
    {
        const string text = "Một câu. Hai “câu” & <ba>.";
        SentenceLine[] sentences = [new(1, new(0, 8), 5, "A"), new(1, new(4, 10), 6, "B")];
        var runs = TextRun.Of(text, sentences, new(9, 3));

        Assert.Equal(text, string.Concat(runs.Select(r => r.Text)));
        Assert.All(runs, r => Assert.Equal(r.Text, text.Substring(r.Start, r.Text.Length)));
        Assert.Equal([5], runs.Single(r => r.Start + r.Text.Length == 8).Ends.Select(s => s.AssignmentId));
        Assert.Equal("Hai", string.Concat(runs.Where(r => r.IsNow).Select(r => r.Text)));
        Assert.Equal(text[..14], string.Concat(runs.Where(r => r.IsMarked).Select(r => r.Text)));
    }

    private async Task<(Clause Clause, int Id)> GivenAsync(string lead = "so-cong-thuong")
    {
        var clause = await ClauseAsync("ii-1-c");
        var input = new AssignmentInput
        {
            ResolutionId = clause.ResolutionId,
            ClauseIds = [clause.Id],
            Sentence = Sentence,
            Title = "Chính sách thu hút người có trình độ cao",
            WhenEmpty = NoDeadline.NotSet,
        };
        input.Lead.Id = (await AgencyAsync(lead)).Id;
        return (clause, await Room<AssignmentCommands>().GiveAsync(input, Guid.NewGuid(), Cancel));
    }

    private IRenderedComponent<ResolutionPage> Page(Clause clause, string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, clause.ResolutionId));
        page.WaitForElement($"#{clause.Anchor} mark.rt-marked");
        return page;
    }
}
