using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>A number belongs to one document of its series and term, or of its year.</summary>
public sealed class DocumentNumbersTests : RegisterTest
{
    private ResolutionCommands Commands => Room<ResolutionCommands>();

    [Theory]
    [InlineData("2017/QĐ-UBND", "Quyết định 2017/QĐ-UBND")]
    [InlineData("05-QĐi/TU", "Quy định 05-QĐi/TU")]
    [InlineData("06-QyĐ/TU", "Quy định 06-QyĐ/TU")]
    public async Task The_title_names_a_decision_or_a_regulation_by_its_symbol(string symbol, string title)
    {
        var draft = await DraftAsync(symbol);
        draft.Kind = ResolutionKind.QĐ;
        var id = await Room<ResolutionCommands>().AddAsync(draft, Guid.NewGuid(), Cancel);
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, id));

        Assert.Equal(title, page.WaitForElement("h1").TextContent.Trim());
    }

    [Fact]
    public void What_has_to_be_filled_in_is_marked()
    {
        var page = Render<ResolutionFormPage>();
        page.WaitForElement("form");

        Assert.Equal("Trích yếu *", page.Find("label[for=summary]").TextContent);
        Assert.Equal("true", page.Find("#summary").GetAttribute("aria-required"));
    }

    [Fact]
    public async Task A_State_number_comes_again_in_another_year_and_not_in_the_same()
    {
        var first = await DraftAsync("12/KH-UBND");
        first.IssuerId = (await AgencyAsync("ubnd-tinh")).Id;
        await Commands.AddAsync(first, Guid.NewGuid(), Cancel);
        first.IssuedOn = new(2021, 3, 1);
        await Commands.AddAsync(first, Guid.NewGuid(), Cancel);
        first.IssuedOn = new(2021, 12, 31);
        Assert.Equal("NumberTakenInYear", await RefusalAsync(() => Commands.AddAsync(first, Guid.NewGuid(), Cancel)));
        first.IssuedOn = null;
        await Commands.AddAsync(first, Guid.NewGuid(), Cancel);
    }

    [Theory]
    [InlineData(2032, 11, 10)]
    [InlineData(202, 11, 10)]
    [InlineData(2022, 11, 16)]
    public async Task A_date_of_issue_that_cannot_be_is_refused_beside_its_box(int year, int month, int day)
    {
        var draft = await DraftAsync("89-KH/TU");
        draft.IssuedOn = new(year, month, day);
        var broken = await Assert.ThrowsAsync<RuleBroken>(() => Commands.AddAsync(draft, Guid.NewGuid(), Cancel));
        Assert.Equal(("IssuedOnRange", "IssuedOn"), (broken.Code, broken.Field));
        draft.IssuedOn = new(2022, 11, 15);
        await Commands.AddAsync(draft, Guid.NewGuid(), Cancel);
    }

    [Fact]
    public async Task A_Party_number_of_no_term_is_refused_beside_the_term_and_taken_once()
    {
        var draft = await DraftAsync("89-KH/TU");
        draft.TermId = null;
        var broken = await Assert.ThrowsAsync<RuleBroken>(() => Commands.AddAsync(draft, Guid.NewGuid(), Cancel));
        Assert.Equal(("TermNeeded", "Term"), (broken.Code, broken.Field));
        Assert.Contains("chọn nhiệm kỳ", Room<Refusals>().Word(broken), StringComparison.Ordinal);
        draft.IssuedOn = new(2001, 3, 1);
        var first = await Commands.AddAsync(draft, Guid.NewGuid(), Cancel);
        var again = await Assert.ThrowsAsync<RuleBroken>(() => Commands.AddAsync(draft, Guid.NewGuid(), Cancel));
        Assert.Equal(("NumberTakenWithoutTerm", first), (again.Code, again.Args[^1]));
    }

    [Fact]
    public async Task A_correction_keeps_its_own_number_and_takes_no_other()
    {
        var programme = await DocumentAsync(Programme);
        var draft = (await Room<ResolutionFormQueries>().DraftAsync(programme.Id, Cancel))!;
        draft.Signer = "Bí thư";
        await Commands.EditAsync(programme.Id, draft, Guid.NewGuid(), Cancel);
        draft = (await Room<ResolutionFormQueries>().DraftAsync(programme.Id, Cancel))!;
        draft.Symbol = "Số: 07 – CTr/TU";
        var broken = await Assert.ThrowsAsync<RuleBroken>(() => Commands.EditAsync(programme.Id, draft, Guid.NewGuid(), Cancel));
        Assert.Equal(("NumberTakenInTerm", (await DocumentAsync("07-CTr/TU")).Id), (broken.Code, broken.Args[^1]));
    }

    [Fact]
    public async Task Of_many_who_enter_a_number_at_once_one_has_it_and_the_others_are_told_who()
    {
        var draft = await DraftAsync("88-KH/TU");
        var entered = await RaceAsync(Room<ResolutionCommands>, Room<WriteGate>(), draft);
        Assert.Equal(88, (await DocumentAsync("88-KH/TU")).NumberValue);
        Assert.Single(entered);
    }

    [Fact]
    public async Task The_index_itself_refuses_a_second_document_in_one_place() =>
        Assert.Equal("AlreadyThere", await RefusalAsync(() => GivenAsync(async work =>
        {
            var known = await work.Db.Resolutions.Include(r => r.Issuer).Include(r => r.Term).SingleAsync(r => r.Symbol == Programme, Cancel);
            work.Db.Add(new Resolution(ResolutionKind.CTr, "50-CTr/TU", known.Issuer, null, "Lần nữa", known.Term));
            return null;
        })));

    [Fact]
    public async Task A_term_that_is_renamed_takes_its_numbers_along()
    {
        await SignInAsync(Administrator);
        var term = (await Room<TermQueries>().ListAsync(Cancel))[0];
        await Room<TermCommands>().SaveAsync(term.Id, term.Version, new("XIV-b", term.Name, term.StartYear, term.EndYear, term.StartsOn, term.EndsOn), Guid.NewGuid(), Cancel);
        Assert.Contains("/xivb/", (await DocumentAsync(Programme)).NumberKey!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_circle_is_refused_over_many_steps()
    {
        var ids = new List<int>();
        for (var i = 0; i < 13; i++)
        {
            var draft = await DraftAsync($"{200 + i}-KH/TU");
            if (i > 0)
            {
                draft.Relations.Add(new(RelationKind.Concretises, ids[^1]));
            }

            ids.Add(await Commands.AddAsync(draft, Guid.NewGuid(), Cancel));
        }

        var top = (await Room<ResolutionFormQueries>().DraftAsync(ids[0], Cancel))!;
        top.Relations.Add(new(RelationKind.Concretises, ids[^1]));
        Assert.Equal("RelationCircle", await RefusalAsync(() => Commands.EditAsync(ids[0], top, Guid.NewGuid(), Cancel)));
        Assert.Contains("200-KH/TU", Room<Refusals>().Word(new("RelationCircle", "Relations", "200-KH/TU")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_says_what_it_read_guesses_the_term_and_leads_to_the_document_that_has_the_number()
    {
        var page = Render<ResolutionFormPage>();
        page.WaitForElement("#symbol");
        page.Find("#symbol").Change("Số: 50 – CTr/TU");
        Assert.Equal("Số 50 · Chương trình · TU · văn bản Đảng, số theo nhiệm kỳ", page.Find("#symbol-read").TextContent);
        Assert.Equal(nameof(ResolutionKind.CTr), page.Find("#kind").GetAttribute("value"));
        page.Find("#issued").Change("2020-10-14");
        Assert.Equal("", page.Find("#term").GetAttribute("value") ?? "");
        page.Find("#issued").Change("2020-10-15");
        Assert.Contains("Đoán theo ngày ban hành", page.Find("#term-guess").TextContent, StringComparison.Ordinal);
        page.Find("#summary").Change("Trùng số");
        await page.Find(".rt-picker input").InputAsync(new() { Value = "tinh uy hau giang" });
        await page.Find(".rt-picker li").MouseDownAsync(new());
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("đã dùng trong nhiệm kỳ XIV", page.Find("#symbol-error").TextContent, StringComparison.Ordinal));
        Assert.NotNull(page.Find($"a[href='{Urls.Resolution((await DocumentAsync(Programme)).Id)}']"));
    }

    [Fact]
    public async Task A_day_that_cannot_be_is_not_dropped_with_the_rest_saved()
    {
        var page = Render<ResolutionFormPage>();
        page.WaitForElement("#symbol");
        page.Find("#symbol").Change("77-KL/TU");
        page.Find("#issued").Change("31/02/2022");
        page.Find("#summary").Change("Ngày không có");
        await page.Find(".rt-picker input").InputAsync(new() { Value = "tinh uy hau giang" });
        await page.Find(".rt-picker li").MouseDownAsync(new());
        await page.Find("form").SubmitAsync();
        Assert.Contains("“31/02/2022”", page.Find("#issued-unread").TextContent, StringComparison.Ordinal);
        Assert.Equal("31/02/2022", page.Find("#issued").GetAttribute("value"));

        page.Find("#issued").Change("28/02/2022");
        await page.Find("form").SubmitAsync();
        Assert.Equal(new DateOnly(2022, 2, 28), (await DocumentAsync("77-KL/TU")).IssuedOn);
    }

    [Fact]
    public async Task Documents_and_clauses_of_old_get_their_numbers_and_words_at_the_next_start()
    {
        await GivenAsync(async work =>
        {
            foreach (var old in await work.Db.Resolutions.Include(r => r.Clauses).Where(r => r.Symbol != null).ToListAsync(Cancel))
            {
                foreach (var number in (string[])[nameof(Resolution.NumberKey), nameof(Resolution.NumberValue), nameof(Resolution.NumberBody)])
                {
                    work.Db.Entry(old).Property(number).CurrentValue = null;
                }

                foreach (var clause in old.Clauses)
                {
                    work.Db.Entry(clause).Property(c => c.SearchText).CurrentValue = "";
                }
            }

            return null;
        });
        Assert.Empty((await ListAsync("kho bai")).Rows);
        Room<CurrentUser>().ActAsSystem();
        await Room<NumberOldDocuments>().RunAsync(Cancel);
        await Room<NumberOldDocuments>().RunAsync(Cancel);
        Assert.Equal((50, "tu"), ((await DocumentAsync(Programme)).NumberValue, (await DocumentAsync(Programme)).NumberBody));
        Assert.NotNull((await DocumentAsync("1983/KH-UBND")).NumberKey);
        await SignInAsync(OfficeStaff);
        Assert.Equal([Programme], (await ListAsync("kho bai")).Rows.Select(r => r.Symbol));
    }

    /// <summary>Enters one number by eight people at once; whoever is refused is told by the sentence of the number.</summary>
    internal static async Task<IReadOnlyList<int>> RaceAsync(Func<ResolutionCommands> commands, WriteGate gate, ResolutionDraft draft)
    {
        var entered = new List<int>();
        Task<int>[] tries;
        using (await gate.EnterAsync(Cancel))
        {
            tries = [.. Enumerable.Range(0, 8).Select(_ => Task.Run(() => commands().AddAsync(draft, Guid.NewGuid(), Cancel), Cancel))];
        }

        foreach (var one in tries)
        {
            try
            {
                entered.Add(await one);
            }
            catch (RuleBroken refusal)
            {
                Assert.Equal("NumberTakenInTerm", refusal.Code);
            }
        }

        return entered;
    }
}
