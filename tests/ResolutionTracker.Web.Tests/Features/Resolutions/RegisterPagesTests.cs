using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

public sealed class RegisterPagesTests : RegisterTest
{
    [Fact]
    public void The_register_shows_coverage_as_a_fraction_to_the_office()
    {
        var page = Render<ResolutionsPage>();
        page.WaitForElement("table.rt-table tbody tr");

        Assert.Matches(@"\d+/24 \(\d+([,.]\d)? %\)", page.Find("table").TextContent);
    }

    [Fact]
    public async Task The_register_of_an_agency_has_no_coverage_and_no_way_to_add()
    {
        await SignInAsync(Reporter);
        var page = Render<ResolutionsPage>();
        page.WaitForElement("table.rt-table tbody tr");

        Assert.DoesNotContain("Độ bao phủ", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(Urls.NewResolution, page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_carries_the_filter()
    {
        Go(Urls.Resolutions + "?q=50ctr tu&trong-tam=true");
        var page = Render<ResolutionsPage>();

        Assert.Contains(Programme, page.WaitForElement("table.rt-table tbody tr").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("tbody th a"), a => a.TextContent == "07-CTr/TU");
    }

    [Fact]
    public void A_filter_without_result_says_so_and_leads_back()
    {
        Go(Urls.Resolutions + "?q=khongcochunay");
        var page = Render<ResolutionsPage>();

        Assert.Equal(Urls.Resolutions, page.WaitForElement(".rt-nothing a").GetAttribute("href"));
    }

    [Fact]
    public void The_cascade_names_what_was_replaced_and_what_amends()
    {
        Go(Urls.Resolutions + "?xem=so-do");
        var page = Render<ResolutionsPage>();
        page.WaitForElement(".rt-cascade");

        var programme = page.FindAll(".rt-cascade > li > ul > li > ul > li > .rt-cascade-node").Single(n => n.QuerySelector("a")!.TextContent == Programme);
        Assert.Equal(["thay thế 07-CTr/TU", "được sửa đổi bởi 159-KL/TU"], programme.QuerySelectorAll(".rt-relation").Select(r => r.TextContent.Trim()));
        Assert.Contains("1983/KH-UBND", page.Find("section[aria-labelledby=apart]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OfficeStaff, 1)]
    [InlineData(Leader, 0)]
    public async Task The_office_takes_the_work_of_a_document_out_as_a_workbook(string who, int links)
    {
        await SignInAsync(who);
        var programme = (await DocumentAsync(Programme)).Id;
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, programme));
        page.WaitForElement(".rt-clause");
        var found = page.FindAll("a[download]").Where(a => a.TextContent == "Xuất nhiệm vụ ra Excel").ToList();
        Assert.Equal(links, found.Count);
        Assert.All(found, a => Assert.Equal($"/nhiem-vu/xuat.xlsx?van-ban={programme}", a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_chosen_clause_shows_its_work_and_leads_to_a_new_assignment()
    {
        var clause = await ClauseAsync("ii-3-a");
        Go(Urls.Resolution(clause.ResolutionId, clause.Anchor));
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, clause.ResolutionId));
        page.WaitForElement(".rt-clause-panel .rt-work-list li");

        Assert.Equal(clause.Anchor, page.Find(".rt-clause.chosen").Id);
        Assert.NotNull(page.Find($".rt-clause-panel a[href='{Urls.NewAssignmentFrom(clause.Id)}']"));
        Assert.Contains("Quá hạn kéo dài", page.Find(".rt-clause-panel").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_filter_leaves_only_clauses_without_an_assignment()
    {
        var programme = await DocumentAsync(Programme);
        Go(Urls.Resolution(programme.Id) + "?chua-giao=true");
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, programme.Id));
        page.WaitForElement(".rt-clause");

        Assert.All(page.FindAll(".rt-clause"), c => Assert.True(c.TextContent.Contains("Chưa có nhiệm vụ", StringComparison.Ordinal) || c.TextContent.Contains("Chưa quyết định", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_document_page_shows_when_it_is_reviewed_and_how_that_was_computed()
    {
        var programme = await DocumentAsync(Programme);
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.ResolutionFacts(programme.Id));
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, programme.Id));
        page.WaitForAssertion(() => Assert.Contains("14/10/2020 + 3 năm", page.Markup, StringComparison.Ordinal));

        Assert.Contains("14/10/2023", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_opens_with_its_text_and_keeps_its_facts_and_files_in_the_other_part()
    {
        var programme = await DocumentAsync(Programme);
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, programme.Id));
        page.WaitForElement(".rt-clause");
        Assert.Empty(page.FindAll("#facts, #files"));

        Services.GetRequiredService<NavigationManager>().NavigateTo(page.Find("nav[aria-label='Các phần của trang'] a:not([aria-current])").GetAttribute("href")!);
        page.WaitForElement("#files");
        Assert.NotNull(page.Find("#facts"));
        Assert.Empty(page.FindAll(".rt-clause, #coverage"));
    }

    [Fact]
    public async Task An_agency_reads_the_document_without_coverage_or_decisions()
    {
        var programme = await DocumentAsync(Programme);
        await SignInAsync(Reporter);
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, programme.Id));
        page.WaitForElement(".rt-clause.own");

        foreach (var word in new[] { "Độ bao phủ", "Không giao việc", "Chưa có nhiệm vụ", "Sửa văn bản", "Thêm mục", "Giao nhiệm vụ" })
        {
            Assert.DoesNotContain(word, page.Markup, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_document_of_others_is_not_here()
    {
        var hidden = (await ListAsync()).Rows.First(r => r.Assignments == 0).Id;
        await SignInAsync(Reporter);
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, hidden));

        page.WaitForElement(".rt-nothing");
    }

    [Fact]
    public async Task The_form_words_a_refusal_and_loses_nothing()
    {
        var page = Render<ResolutionFormPage>();
        page.WaitForElement("form");
        page.Find("#symbol").Change("50-CTr/TU");
        page.Find("#summary").Change("Trích yếu đã gõ");
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Cần chọn cơ quan ban hành", page.Markup, StringComparison.Ordinal));
        Assert.Equal("50-CTr/TU", page.Find("#symbol").GetAttribute("value"));
        Assert.Equal("Trích yếu đã gõ", page.Find("#summary").GetAttribute("value"));
    }

    [Fact]
    public async Task A_saved_correction_leads_to_the_document()
    {
        var programme = await DocumentAsync(Programme);
        var page = Render<ResolutionFormPage>(p => p.Add(x => x.Id, programme.Id));
        page.WaitForElement("form");
        page.Find("#signer").Change("Người ký thử");
        var other = page.Find("fieldset input[role=combobox]");
        await other.InputAsync(new() { Value = "159kl tu" });
        await page.Find("fieldset li[role=option]").MouseDownAsync(new());
        await page.Find("fieldset .rt-actions button").ClickAsync(new());
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith(Urls.Resolution(programme.Id), Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
        var details = await Room<ClauseQueries>().DetailsAsync(programme.Id, Cancel);
        Assert.Equal("Người ký thử", details!.Signer);
        Assert.Contains(await Room<CascadeQueries>().OfAsync(programme.Id, Cancel), r => r is { Outward: true, Other.Symbol: "159-KL/TU" });
    }

    [Fact]
    public async Task A_relation_begun_in_the_row_is_saved_with_the_document()
    {
        var programme = await DocumentAsync(Programme);
        var page = Render<ResolutionFormPage>(p => p.Add(x => x.Id, programme.Id));
        page.WaitForElement("form");
        await page.Find("fieldset input[role=combobox]").InputAsync(new() { Value = "159kl tu" });
        await page.Find("fieldset li[role=option]").MouseDownAsync(new());
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.EndsWith(Urls.Resolution(programme.Id), Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
        Assert.Contains(await Room<CascadeQueries>().OfAsync(programme.Id, Cancel), r => r is { Outward: true, Kind: RelationKind.Concretises, Other.Symbol: "159-KL/TU" });
    }

    [Fact]
    public async Task Words_that_name_no_document_stop_the_save_beside_their_box()
    {
        var programme = await DocumentAsync(Programme);
        var page = Render<ResolutionFormPage>(p => p.Add(x => x.Id, programme.Id));
        page.WaitForElement("form");
        await page.Find("fieldset .rt-actions button").ClickAsync(new());
        Assert.Contains("Hãy chọn văn bản liên quan", page.Find("fieldset .rt-field-error").TextContent, StringComparison.Ordinal);
        var box = page.Find("fieldset input[role=combobox]");
        await box.InputAsync(new() { Value = "không có văn bản này" });
        await box.BlurAsync(new());
        var before = Services.GetRequiredService<NavigationManager>().Uri;
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Không tìm thấy văn bản này", page.Find("fieldset .rt-field-error").TextContent, StringComparison.Ordinal));
        Assert.Equal(before, Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public async Task A_half_filled_form_asks_before_it_is_left()
    {
        var dialogs = Render<MudBlazor.MudDialogProvider>();
        var navigation = Services.GetRequiredService<NavigationManager>();
        var page = Render<ResolutionFormPage>();
        page.WaitForElement("form");
        var here = navigation.Uri;
        page.Find("#summary").Change("Trích yếu gõ dở");
        await page.InvokeAsync(() => navigation.NavigateTo(Urls.Goals));
        dialogs.WaitForAssertion(() => Assert.Contains("chưa được lưu", dialogs.Markup, StringComparison.Ordinal));
        Assert.Equal(here, navigation.Uri);
        await dialogs.FindAll("button").Single(b => b.TextContent.Trim() == "Hủy bỏ").ClickAsync(new());
        Assert.Equal(here, navigation.Uri);
        page.Find("#summary").Change("");
        await page.InvokeAsync(() => navigation.NavigateTo(Urls.Goals));

        Assert.EndsWith(Urls.Goals, navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clause_added_on_the_page_shows_at_once()
    {
        var programme = await DocumentAsync(Programme);
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, programme.Id));
        page.WaitForElement(".rt-clauses > .rt-text-button");
        await page.Find(".rt-clauses > .rt-text-button").ClickAsync(new());
        await page.Find(".rt-clause-form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Cần nhập nội dung của mục", page.Markup, StringComparison.Ordinal));
        page.Find("#clause-text").Change("Mục thêm khi thử");
        await page.Find(".rt-clause-form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("Mục thêm khi thử", page.FindAll(".rt-clause")[^1].TextContent, StringComparison.Ordinal));
    }

    private void Go(string address) => Services.GetRequiredService<NavigationManager>().NavigateTo(address);
}
