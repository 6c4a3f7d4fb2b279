using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>A conclusion of our own with directives that are easy to read, and its panel.</summary>
public abstract class SuggestionTest : RegisterTest
{
    protected const string Health = "Giao Sở Y tế chủ trì xây dựng kế hoạch chăm sóc sức khỏe người cao tuổi, trình trước ngày 30/12/2022.";
    protected const string Trade = "Giao Sở Công Thương chủ trì rà soát các cụm công nghiệp, báo cáo trước ngày 31/3/2023.";
    protected const string Unknown = "Giao Sở Kinh tế biển chủ trì lập danh mục dự án, báo cáo trước ngày 31/3/2023.";

    protected SuggestionCommands Commands => Room<SuggestionCommands>();

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    /// <returns>The new document's number.</returns>
    protected async Task<int> ConclusionAsync(params string[] clauses)
    {
        var draft = new ResolutionDraft
        {
            Kind = ResolutionKind.KL,
            Symbol = "31-KL/TU",
            IssuerId = (await AgencyAsync("tinh-uy")).Id,
            IssuedOn = new(2022, 11, 1),
            Summary = "Kết luận thử về các việc trước mắt",
            TermId = (await DocumentAsync(Programme)).TermId,
        };
        var id = await Room<ResolutionCommands>().AddAsync(draft, Guid.NewGuid(), Cancel);
        for (var i = 0; i < clauses.Length; i++)
        {
            await Room<ClauseCommands>().AddAsync(id, $"{i + 1}", clauses[i], 0, Guid.NewGuid(), Cancel);
        }

        return id;
    }

    protected async Task<SuggestionList> SuggestionsAsync(int document) => (await Room<SuggestionQueries>().ListAsync(document, Cancel))!;

    protected async Task<SuggestionLine> FirstAsync(int document) => (await SuggestionsAsync(document)).Lines[0];

    protected async Task<SuggestionInput> InputAsync(int document, int number = 1)
    {
        var list = await SuggestionsAsync(document);
        var options = await Room<SuggestionFormQueries>().OptionsAsync(document, Cancel);
        return SuggestionInputs.Of(list.Lines[number - 1].Read.Said, list.Reading, options!.Term);
    }

    /// <summary>A suggestion that the test reads itself, of the first clause.</summary>
    protected async Task<ReadSuggestion> OwnAsync(int document, SuggestionKind kind)
    {
        await using var db = await OpenDatabaseAsync();
        var clause = await db.Clauses.FirstAsync(c => c.ResolutionId == document, Cancel);
        var said = new Suggestion(kind, clause.Text, 0, clause.Text.Length, [], [], [], null, clause.Text, null, null, null, null, []);
        return new(1, said, "own", new(clause.Id, new(0, clause.Text.Length)));
    }

    protected async Task<IRenderedComponent<ResolutionPage>> PageAsync(int document, string? address = null)
    {
        Navigation.NavigateTo(address ?? Urls.Suggestions(document));
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, document));
        await Task.Run(() => page.WaitForElement(".rt-suggestion.current"), Cancel);
        return page;
    }

    protected static Task KeyAsync(IRenderedComponent<ResolutionPage> page, string key)
    {
        var panel = page.FindComponent<SuggestionPanel>();
        return panel.InvokeAsync(() => panel.Instance.OnKeyAsync(key));
    }

    /// <summary>Finds and changes in one turn of the renderer: what was found a moment before may have been drawn anew since.</summary>
    protected static Task ChangeAsync(IRenderedComponent<ResolutionPage> page, string selector, object? value, Index at = default) =>
        page.InvokeAsync(() => page.FindAll(".rt-suggestion.current " + selector)[at].Change(value));

    protected static string Said(IRenderedComponent<ResolutionPage> page) => page.Find(".rt-suggestion-said").TextContent;
}
