using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

public sealed class TextPagesTests : TextTest
{
    [Fact]
    public async Task The_preview_shows_the_cut_and_saving_leads_to_the_document()
    {
        var document = await DocumentWithoutTextAsync();
        var page = await PreviewAsync(document, "KẾT LUẬN\nvề công nghiệp\n-----\n" + Brief);

        Assert.Equal("Xem trước: 6 mục", page.WaitForElement("#preview").TextContent);
        Assert.Contains("3 mục nội dung · 2 tiêu đề · 1 phần đầu, cuối văn bản", page.Markup, StringComparison.Ordinal);
        Assert.Equal("1.", page.FindAll(".rt-cut-line.level-1 strong")[0].TextContent.Trim());
        Assert.Empty(page.FindAll("#text-reason"));
        Assert.Equal(Urls.TextAgain(document, int.Parse(new Uri(Services.GetRequiredService<NavigationManager>().Uri).Query.Split('=')[1])), page.FindAll("form a").Single().GetAttribute("href"));
        await page.Find("form").SubmitAsync();

        Assert.EndsWith(Urls.Resolution(document), Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Equal(6, (await ClausesAsync(document)).Count);
    }

    [Fact]
    public async Task A_text_entered_anew_shows_what_is_kept_new_and_gone_and_asks_for_a_reason_and_an_heir()
    {
        var programme = (await DocumentAsync(Programme)).Id;
        var scheme = await ClauseAsync("ii-3-c");
        var page = await PreviewAsync(programme, (await ProgrammeTextAsync()).Replace($"c) {scheme.Text}\n", "", StringComparison.Ordinal) + "\n6. Mục thêm mới.");

        var counts = page.WaitForElement(".rt-legend").TextContent;
        Assert.Contains("Mới: 1", counts, StringComparison.Ordinal);
        Assert.Contains("Không còn: 1", counts, StringComparison.Ordinal);
        page.Find(".rt-check input").Change(true);
        page.WaitForAssertion(() => Assert.DoesNotContain("Tổ chức thực hiện", page.Find(".rt-cut").TextContent, StringComparison.Ordinal));
        Assert.Contains(page.FindAll(".rt-cut-line"), l => l.TextContent.Contains("Mục thêm mới.", StringComparison.Ordinal));
        Assert.DoesNotContain(page.FindAll(".rt-cut-line"), l => l.TextContent.Contains("Tổ chức thực hiện", StringComparison.Ordinal));

        await page.Find("form").SubmitAsync();
        Assert.Contains("lý do", page.Find(".rt-refusal").TextContent, StringComparison.OrdinalIgnoreCase);
        page.Find("#text-reason").Change("Theo bản đính chính");
        await page.Find("form").SubmitAsync();
        Assert.Contains("Điểm c", page.Find(".rt-refusal").TextContent, StringComparison.Ordinal);
        page.Find($"#heir-{scheme.Id}").Change("-1");
        await page.Find("form").SubmitAsync();

        Assert.DoesNotContain(await ClausesAsync(programme), c => c.Anchor == "ii-3-c");
    }

    [Fact]
    public async Task A_draft_that_is_no_longer_there_is_said_and_the_box_stands_ready()
    {
        var document = await DocumentWithoutTextAsync();
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.ResolutionText(document, 987654));
        var page = Render<TextPage>(p => p.Add(x => x.Id, document));

        page.WaitForElement("textarea.rt-pasted");
        Assert.Contains("không còn", page.Find(".rt-note").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_version_says_who_when_and_why_and_shows_what_changed()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        await EnterAsync(document, Brief.Replace("quỹ đất công", "quỹ đất công, đất lúa", StringComparison.Ordinal), "Đính chính khoản 2");

        var page = Render<VersionsPage>(p => p.Add(x => x.Id, document));
        var lines = page.WaitForElement(".rt-versions").QuerySelectorAll("li");
        Assert.Equal(2, lines.Length);
        Assert.Contains("Lý do: Đính chính khoản 2", lines[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("08:00 15/11/2022", lines[0].TextContent, StringComparison.Ordinal);
        page.Find(".rt-check input").Change(true);
        page.WaitForAssertion(() => Assert.Single(page.FindAll(".rt-cut-line")));
        var changed = page.Find(".rt-cut-line");
        Assert.Equal("Các huyện ủy rà soát quỹ đất công.", changed.QuerySelector("del")!.TextContent);
        Assert.Contains("đất lúa", changed.TextContent, StringComparison.Ordinal);

        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.TextVersions(document, 1));
        var first = Render<VersionsPage>(p => p.Add(x => x.Id, document));
        Assert.Equal(5, first.WaitForElement(".rt-cut").QuerySelectorAll(".rt-cut-line").Length);
        Assert.DoesNotContain("đất lúa", first.Find(".rt-cut").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_shows_the_numbers_of_its_paper_and_leads_to_the_next_open_clause()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var clauses = await ClausesAsync(document);

        var page = Open(document, clauses[1].Anchor);
        Assert.Equal(["I.", "1.", "2.", "II.", "1."], page.FindAll(".rt-clause-link strong").Select(s => s.TextContent.Trim()));
        Assert.Contains("Tiêu đề", page.FindAll(".rt-clause")[0].TextContent, StringComparison.Ordinal);
        Assert.EndsWith("muc=" + clauses[2].Anchor, page.FindAll(".rt-clause-tools a").Single().GetAttribute("href"), StringComparison.Ordinal);

        Assert.EndsWith("muc=" + clauses[2].Anchor, page.FindAll(".rt-clause-panel a").Single(a => a.TextContent == "Mục chưa giao tiếp theo").GetAttribute("href"), StringComparison.Ordinal);

        // Behind the last it begins again.
        Assert.EndsWith("muc=" + clauses[1].Anchor, Open(document, clauses[4].Anchor).FindAll(".rt-clause-tools a").Single().GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_stands_by_part()
    {
        var programme = (await DocumentAsync(Programme)).Id;
        var page = Open(programme, null);

        var parts = page.FindAll("section[aria-labelledby=coverage] details")[0].QuerySelectorAll("tr");
        Assert.Equal(["Mục II", "Mục III", "Mục IV"], parts.Select(p => p.QuerySelector("th")!.TextContent.Split('.')[0].Trim()));
        var clauses = await ClausesAsync(programme);
        Assert.Equal(clauses.Count(c => c.Call != ClauseCall.None), parts.Sum(p => int.Parse(p.QuerySelector("td")!.TextContent.Split('/')[1].Split(' ')[0])));
    }

    [Fact]
    public async Task Clauses_are_split_joined_and_corrected_beside_the_text()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var clauses = await ClausesAsync(document);
        var page = Open(document, clauses[1].Anchor);
        page.WaitForElement(".rt-clause-editor");

        await page.InvokeAsync(() => page.FindAll(".rt-splits button").Single(b => b.TextContent.StartsWith("Sở Tài chính", StringComparison.Ordinal)).Click());
        page.WaitForAssertion(() => Assert.Equal(6, page.FindAll(".rt-clause").Count));
        await page.InvokeAsync(() => page.FindAll(".rt-clause-editor button").Single(b => b.TextContent == "Ghép với mục sau").Click());
        page.WaitForAssertion(() => Assert.Equal(5, page.FindAll(".rt-clause").Count));
        await page.Find("#clause-words").InputAsync(new() { Value = "Nội dung sửa tay." });
        await page.Find(".rt-clause-editor form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Nội dung sửa tay.", page.FindAll(".rt-clause")[1].TextContent, StringComparison.Ordinal));
        Assert.Equal(clauses.Select(c => c.Anchor), (await ClausesAsync(document)).Select(c => c.Anchor));
    }

    [Fact]
    public async Task The_reason_for_entering_a_text_anew_is_asked_before_the_list_and_marked()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var page = await PreviewAsync(document, Brief);
        var form = page.Find("#text-reason");

        Assert.Equal("true", form.GetAttribute("aria-required"));
        Assert.Contains("*", page.Find("label[for=text-reason]").TextContent, StringComparison.Ordinal);
        Assert.True(page.Markup.IndexOf("text-reason", StringComparison.Ordinal) < page.Markup.IndexOf("rt-cut-line", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clause_is_split_at_the_cursor_with_what_was_typed()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var clauses = await ClausesAsync(document);
        const string Typed = "Câu gõ thêm và chưa lưu. cụm công nghiệp";
        JSInterop.SetupModule("/js/clause-text.js").Setup<int>("cursor", _ => true).SetResult(Typed.IndexOf("cụm công nghiệp", StringComparison.Ordinal));
        var page = Open(document, clauses[1].Anchor);
        page.WaitForElement(".rt-clause-editor");
        await page.Find("#clause-words").InputAsync(new() { Value = Typed });
        await Split(page).ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal(6, page.FindAll(".rt-clause").Count));
        Assert.Equal(["Câu gõ thêm và chưa lưu.", "cụm công nghiệp"], (await ClausesAsync(document)).Skip(1).Take(2).Select(c => c.Text));

        static AngleSharp.Dom.IElement Split(IRenderedComponent<ResolutionPage> page) => page.FindAll(".rt-clause-editor button").Single(b => b.TextContent == "Tách tại con trỏ");
    }

    [Fact]
    public async Task Words_typed_in_the_editor_of_a_clause_are_joined_and_asked_about_before_they_are_left()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var clauses = await ClausesAsync(document);
        var dialogs = Render<MudBlazor.MudDialogProvider>();
        var navigation = Services.GetRequiredService<NavigationManager>();
        var page = Open(document, clauses[1].Anchor);
        page.WaitForElement(".rt-clause-editor");
        await page.Find("#clause-words").InputAsync(new() { Value = "Chữ gõ dở." });
        var here = navigation.Uri;

        await page.InvokeAsync(() => navigation.NavigateTo(Urls.Resolutions));
        dialogs.WaitForAssertion(() => Assert.Contains("chưa được lưu", dialogs.Markup, StringComparison.Ordinal));
        Assert.Equal(here, navigation.Uri);
        await dialogs.FindAll("button").Single(b => b.TextContent.Trim() == "Hủy bỏ").ClickAsync(new());
        Assert.Equal(here, navigation.Uri);

        await page.InvokeAsync(() => page.FindAll(".rt-clause-editor button").Single(b => b.TextContent == "Ghép với mục sau").Click());
        page.WaitForAssertion(() => Assert.Equal(4, page.FindAll(".rt-clause").Count));
        Assert.StartsWith("Chữ gõ dở.", (await ClausesAsync(document))[1].Text, StringComparison.Ordinal);
        await page.InvokeAsync(() => navigation.NavigateTo(Urls.Resolutions));
        Assert.EndsWith(Urls.Resolutions, navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cut_is_corrected_also_while_suggestions_are_shown()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var clauses = await ClausesAsync(document);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"{Urls.Suggestions(document)}&{Urls.ClauseQuery}={clauses[1].Anchor}");
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, document));
        page.WaitForElement(".rt-suggestions .rt-clause-editor");
        await page.InvokeAsync(() => page.FindAll(".rt-clause-editor button").Single(b => b.TextContent == "Ghép với mục sau").Click());

        page.WaitForAssertion(() => Assert.Equal(4, page.FindAll(".rt-clause").Count));
    }

    [Fact]
    public async Task A_text_entered_anew_shows_old_and_new_words_and_says_which_were_corrected_by_hand()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var clause = (await ClausesAsync(document))[1];
        await Room<ClauseTextCommands>().CorrectAsync(new(new(clause.Id, clause.Version), clause.Text.Replace("bố trí kinh phí", "bảo đảm kinh phí", StringComparison.Ordinal), clause.Level), Guid.NewGuid(), Cancel);
        var page = await PreviewAsync(document, Brief.Replace("đôn đốc", "kiểm tra", StringComparison.Ordinal));

        var rows = page.FindAll(".rt-corrected > li");
        Assert.Equal([("bảo đảm", "bố trí", true), ("đôn đốc.", "kiểm tra.", false)], rows.Select(r => (
            r.QuerySelector("del")!.TextContent, r.QuerySelector("ins")!.TextContent, r.TextContent.Contains("đang có chữ sửa tay", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Corrections_by_hand_stand_beside_the_versions()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        Assert.DoesNotContain("sửa tay", Render<VersionsPage>(p => p.Add(x => x.Id, document)).WaitForElement(".rt-versions").ParentElement!.TextContent, StringComparison.Ordinal);
        var clause = (await ClausesAsync(document))[1];
        await Room<ClauseTextCommands>().CorrectAsync(new(new(clause.Id, clause.Version), "Nội dung sửa tay.", 1), Guid.NewGuid(), Cancel);
        clause = (await ClausesAsync(document))[1];
        await Room<ClauseTextCommands>().MergeAsync(new(clause.Id, clause.Version), null, Guid.NewGuid(), Cancel);
        var said = Render<VersionsPage>(p => p.Add(x => x.Id, document)).WaitForElement(".rt-versions").ParentElement!.TextContent;

        Assert.Contains("Đã sửa tay 2 lần sau phiên bản 1, gần nhất ngày 15/11/2022", said, StringComparison.Ordinal);
        Assert.Contains("Nội dung sửa tay.", said, StringComparison.Ordinal);
        Assert.Contains("Sở Công Thương xây dựng Đề án", said, StringComparison.Ordinal);
        Assert.Contains((await ActorAsync()).Name, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_clauses_can_be_picked_and_only_open_ones()
    {
        var document = await DocumentWithoutTextAsync();
        await EnterAsync(document, Brief);
        var page = Open(document, null);

        page.FindAll(".rt-clause-tools button").Single(b => b.TextContent == "Chọn nhiều mục").Click();
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll(".rt-pick").Count));
        Assert.True(page.Find(".rt-picks button").HasAttribute("disabled"));
        await page.FindAll(".rt-pick")[0].ChangeAsync(new() { Value = true });
        page.WaitForAssertion(() => Assert.Contains("Đã chọn 1 mục", page.Find(".rt-picks").TextContent, StringComparison.Ordinal));
        await page.FindAll(".rt-pick")[2].ChangeAsync(new() { Value = true });

        page.WaitForAssertion(() => Assert.Contains("Đã chọn 2 mục", page.Find(".rt-picks").TextContent, StringComparison.Ordinal));
        Assert.False(page.Find(".rt-picks button").HasAttribute("disabled"));
    }

    [Fact]
    public async Task An_agency_reads_the_text_without_coverage_editing_or_versions()
    {
        var programme = (await DocumentAsync(Programme)).Id;
        await SignInAsync(Reporter);
        var page = Open(programme, "ii-3-c");

        Assert.Empty(page.FindAll(".rt-clause-tools, .rt-clause-editor, section[aria-labelledby=coverage]"));
        Assert.DoesNotContain("noi-dung", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("phien-ban", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<ResolutionPage> Open(int document, string? anchor)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.Resolution(document, anchor));
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, document));
        page.WaitForElement(".rt-clause");
        return page;
    }

    private async Task<IRenderedComponent<TextPage>> PreviewAsync(int document, string text)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.ResolutionText(document, await DraftAsync(document, text)));
        return Render<TextPage>(p => p.Add(x => x.Id, document));
    }
}
