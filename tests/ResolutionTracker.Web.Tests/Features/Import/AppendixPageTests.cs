using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Features.Import;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Import;

/// <summary>The pages of an import as the office meets them.</summary>
public sealed class AppendixPageTests : AppendixTest
{
    private const string Good = "1\tXây dựng kế hoạch thu hút đầu tư\tSở Công Thương\tSở Tài chính\tKế hoạch của tỉnh\tQuý III/2022";
    private const string Misspelt = "2\tRà soát thủ tục hành chính\tSở Cong Thuog\t\tDanh mục\tđầu năm";

    [Fact]
    public async Task The_columns_are_guessed_corrected_and_remembered()
    {
        var document = await DocumentAsync();
        var odd = "Nội dung\tĐơn vị\tBên cạnh\tRa cái gì\tKhi nào";
        var import = await Commands.StartAsync(document, $"TT\t{odd}\n{Good}", Cancel);
        var page = Open(document, import, "?buoc=cot");
        var selects = page.WaitForElements("thead select");
        for (var i = 0; i < 5; i++)
        {
            await page.FindAll("thead select")[i + 1].ChangeAsync(new() { Value = ((AppendixColumn[])[AppendixColumn.Title, AppendixColumn.Lead, AppendixColumn.Contributors, AppendixColumn.Deliverable, AppendixColumn.Due])[i].ToString() });
        }

        Assert.NotEmpty(selects);
        await ButtonAsync(page, "Rà soát các dòng");
        page.WaitForAssertion(() => Assert.Contains("1 sẽ nhập, 0 bỏ qua, 0 còn lỗi", page.Find(".rt-row-sum-said").TextContent, StringComparison.Ordinal));

        var second = await Commands.StartAsync(document, $"TT\t{odd}\n{Good}", Cancel);
        var (guess, _) = await Imports.HeaderAsync((await Imports.FindAsync(second, Cancel))!, null, Cancel);
        Assert.Equal(HeadBasis.Remembered, guess!.Basis[AppendixColumn.Due]);
    }

    [Fact]
    public async Task What_columns_mean_may_be_said_before_it_is_said_that_there_is_no_head()
    {
        var document = await DocumentAsync();
        var page = Open(document, await Commands.StartAsync(document, $"{Good}\n2\tRà soát thủ tục hành chính\tSở Nội vụ\t\tDanh mục\tQuý IV/2022", Cancel), "?buoc=cot");
        page.WaitForElements("thead select");
        var said = new[] { AppendixColumn.Order, AppendixColumn.Title, AppendixColumn.Lead, AppendixColumn.Contributors, AppendixColumn.Deliverable, AppendixColumn.Due };
        await page.FindAll("thead select")[0].ChangeAsync(new() { Value = said[0].ToString() });
        await page.Find("input[name=headless]").ChangeAsync(new() { Value = true });
        page.WaitForAssertion(() => Assert.Equal("Order", page.FindAll("thead select")[0].GetAttribute("value")));
        for (var i = 1; i < said.Length; i++)
        {
            await page.FindAll("thead select")[i].ChangeAsync(new() { Value = said[i].ToString() });
        }

        await ButtonAsync(page, "Rà soát các dòng");
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("[data-row]").Count));
    }

    [Fact]
    public async Task Names_typed_over_a_group_win_over_what_was_chosen_for_it()
    {
        var document = await DocumentAsync();
        var (import, _) = await PasteAsync(document, "3\tXây dựng kế hoạch của ngành\tCác sở, ban, ngành\t\tKế hoạch\t2023");
        var page = Open(document, import);
        page.WaitForAssertion(() => Assert.Single(page.FindAll("[data-edit]")));
        await page.Find("[data-edit]").ClickAsync(new());
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll(".rt-bodies input:checked")));
        await page.Find("input[id$=Lead]").ChangeAsync(new() { Value = "Sở Y tế; Sở Nội vụ; Sở Tư pháp" });
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".rt-bodies")));
        await page.Find("form[data-row-form]").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("3 cơ quan, mỗi cơ quan một việc", page.Markup, StringComparison.Ordinal));
        Assert.Equal(3, (await ReviewAsync(import)).Rows.Single().LeadIds.Count);
    }

    [Fact]
    public async Task What_is_under_review_shows_its_rows_to_the_office_and_nothing_to_who_only_sees()
    {
        var document = await DocumentAsync();
        var (draft, _) = await PasteAsync(document, Good, Misspelt);
        Assert.Equal(3, Assert.Single(await Imports.OfAsync(document, Cancel)).SheetRows);
        var page = Render<AppendixStartPage>(p => p.Add(x => x.Id, document));
        page.WaitForAssertion(() => Assert.Contains("3 dòng · ", page.Markup, StringComparison.Ordinal));
        Assert.Contains(page.FindAll($"a[href='{Urls.Appendix(document, draft)}']"), a => a.TextContent.StartsWith("Rà soát tiếp", StringComparison.Ordinal));
        await SignInAsync(Leader);
        Assert.Empty(await Imports.OfAsync(document, Cancel));
    }

    [Theory]
    [InlineData("2022-11-15T01:12:00", "15/11/2022 (08:12)")]
    [InlineData("2022-11-14T19:30:00", "15/11/2022 (02:30)")]
    [InlineData("2026-11-27T20:22:00", "15/11/2022")]
    public void The_time_of_an_import_is_said_only_of_the_day_that_is_said(string at, string said)
    {
        var line = new AppendixImportLine(1, null, "", AppendixImportState.InReview, "", new(2022, 11, 15), null, null, new(0, 0, 0, 0, 0, 0), false, null)
        {
            StartedAt = DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture),
        };
        Assert.Equal(said, line.StartedSaid(new(TimeProvider.System)));
    }

    [Fact]
    public async Task Work_is_not_given_out_of_a_replaced_document_unwarned()
    {
        var document = await DocumentAsync();
        var by = await DocumentAsync("98-CTr/TU");
        await GivenAsync(async work =>
        {
            var (from, to) = (await work.Db.Resolutions.FindAsync([by], Cancel), await work.Db.Resolutions.FindAsync([document], Cancel));
            var relation = new Domain.Resolutions.ResolutionRelation(from!, Domain.Resolutions.RelationKind.Replaces, to!);
            work.Db.Add(relation);
            return relation;
        });
        var start = Render<AppendixStartPage>(p => p.Add(x => x.Id, document));
        start.WaitForAssertion(() => Assert.Contains("đã được thay thế bởi 98-CTr/TU", start.Markup, StringComparison.Ordinal));
        var (import, _) = await PasteAsync(document, Good);
        var page = Open(document, import);
        await ButtonAsync(page, "Kiểm tra");
        page.WaitForAssertion(() => Assert.Contains("đã được thay thế bởi 98-CTr/TU", page.Find(".rt-row-sum").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_like_known_work_asks_and_cut_rows_are_parted_in_the_row()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, Good);
        await GiveAsync(first);
        var (import, _) = await PasteAsync(document, Good.Replace("Sở Công Thương", "Sở Xây dựng"), "\tvào các khu công nghiệp");
        var page = Open(document, import);
        page.WaitForAssertion(() => Assert.Contains("là thay đổi hay việc mới?", page.Find("[data-row]").TextContent, StringComparison.Ordinal));
        Assert.Contains("Đã nối dòng 3", page.Find("[data-row]").TextContent, StringComparison.Ordinal);
        await StartingAsync(page, "Là thay đổi");
        page.WaitForAssertion(() => Assert.Contains("Sẽ sửa", page.Find("[data-row]").TextContent, StringComparison.Ordinal));
        await StartingAsync(page, "Tách");
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("[data-row]").Count));
        await page.FindAll("[data-row]")[1].QuerySelectorAll("button").First(b => b.TextContent.StartsWith("Nối vào dòng trên", StringComparison.Ordinal)).ClickAsync(new());
        page.WaitForAssertion(() => Assert.Single(page.FindAll("[data-row]")));
    }

    [Fact]
    public async Task The_button_is_named_by_its_words_also_where_nothing_changes()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, Good);
        await GiveAsync(first);
        var (again, _) = await PasteAsync(document, Good);
        var page = Open(document, again);
        await ButtonAsync(page, "Kiểm tra");
        page.WaitForAssertion(() => Assert.Contains("Bấm “Ghi nhận lần nhập này”", page.Find(".rt-row-sum").TextContent, StringComparison.Ordinal));
        Assert.Contains(page.FindAll("button"), b => b.TextContent.Trim() == "Ghi nhận lần nhập này");
    }

    [Fact]
    public async Task A_quick_answer_about_the_deadline_is_taken_without_scolding()
    {
        var (import, _) = await PasteAsync(await DocumentAsync(), "1\tViệc chưa có hạn\tSở Xây dựng\t\tBáo cáo\tđầu năm");
        var page = Open((await Imports.FindAsync(import, Cancel))!.ResolutionId, import);
        page.WaitForAssertion(() => Assert.Single(page.FindAll("[data-edit]")));
        await page.Find("[data-edit]").ClickAsync(new());
        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("form[data-row-form] .rt-field-error")));
        await StartingAsync(page, "Chưa xác định thời hạn");
        page.WaitForAssertion(() => Assert.Equal("Chưa xác định thời hạn", page.Find("form[data-row-form] .rt-understood").TextContent.Trim()));
        Assert.Empty(page.FindAll("form[data-row-form] .rt-field-error, form[data-row-form] .rt-deadline .rt-warning"));
    }

    [Fact]
    public async Task The_first_row_has_none_above_to_be_joined_to()
    {
        var document = await DocumentAsync();
        var (import, _) = await PasteAsync(document, "\tMời gọi đầu tư vào cụm công nghiệp\tSở Công Thương\t\tBáo cáo\t2023", "\tXúc tiến thương mại trong vùng\tSở Công Thương\t\tBáo cáo\t2023");
        var page = Open(document, import);
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("[data-row]").Count));
        Assert.Equal([false, true], page.FindAll("[data-row]").Select(r => r.TextContent.Contains("Nối vào dòng trên", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_an_edited_file_changed_stands_with_its_import()
    {
        var document = await DocumentAsync();
        var (first, _) = await PasteAsync(document, Good);
        await GiveAsync(first);
        var (second, _) = await PasteAsync(document, Good.Replace("Quý III/2022", "31/12/2022"), "2\tViệc mới thêm vào phụ lục\tSở Xây dựng\t\tBáo cáo\t2023");
        await GiveAsync(second, "Đính chính");
        await SignInAsync(Inspector);
        var page = Open(document, second);
        page.WaitForAssertion(() => Assert.Contains("Các nhiệm vụ đã sửa", page.Markup, StringComparison.Ordinal));
        var told = Assert.Single(page.FindAll(".rt-events > li"));
        Assert.Contains("Xây dựng kế hoạch thu hút đầu tư", told.TextContent, StringComparison.Ordinal);
        Assert.Contains(told.QuerySelectorAll("li"), l => l.TextContent.Contains("Quý III/2022 → 31/12/2022", StringComparison.Ordinal));
        var before = Open(document, first);
        before.WaitForAssertion(() => Assert.Contains("Đã nhập 1/1 dòng", before.Markup, StringComparison.Ordinal));
        Assert.Empty(before.FindAll(".rt-events"));
    }

    [Fact]
    public async Task The_newest_import_of_a_document_stands_whole_and_the_others_in_a_line_each()
    {
        var document = await DocumentAsync();
        for (var i = 0; i < 3; i++)
        {
            await GiveAsync((await PasteAsync(document, Good)).Import);
        }

        var told = Render<ResolutionImports>(p => p.Add(r => r.ResolutionId, document));
        told.WaitForAssertion(() => Assert.Equal(2, told.FindAll("section > details > summary").Count));
        Assert.Equal("0 việc mới, 0 thay đổi, 1 không đổi, 0 bỏ qua.", Assert.Single(told.FindAll("section > div strong")).TextContent);
        Assert.EndsWith("· Đã nhập 1/1 dòng, 0 bỏ qua", told.FindAll("section > details > summary")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_much_may_be_pasted_is_said_in_rows_and_letters()
    {
        var document = await DocumentAsync();
        var page = Render<AppendixStartPage>(p => p.Add(x => x.Id, document));
        page.WaitForAssertion(() => Assert.Equal("Chép cả dòng tiêu đề của bảng; tối đa 20.000 dòng và 2.000.000 chữ.", page.Find("#pasted-how").TextContent));
    }

    [Fact]
    public async Task An_abandoned_import_is_given_up_from_the_list_and_one_that_was_done_is_not()
    {
        var document = await DocumentAsync();
        var (done, _) = await PasteAsync(document, Good);
        await GiveAsync(done);
        var (draft, _) = await PasteAsync(document, Misspelt);
        var dialogs = Render<MudDialogProvider>();
        var page = Render<AppendixStartPage>(p => p.Add(x => x.Id, document));
        page.WaitForAssertion(() => Assert.Single(page.FindAll("button.rt-text-button")));
        var press = page.Find("button.rt-text-button").ClickAsync(new());
        dialogs.WaitForAssertion(() => Assert.Contains("Chưa có nhiệm vụ nào", dialogs.Markup, StringComparison.Ordinal));
        await dialogs.FindAll("button").Last(b => b.TextContent.Trim() == "Hủy lần nhập này").ClickAsync(new());
        await press;
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("button.rt-text-button")));
        Assert.Equal([done], (await Imports.OfAsync(document, Cancel)).Select(i => i.Id));
        Assert.Equal(AppendixImportState.Cancelled, (await Imports.FindAsync(draft, Cancel))!.Line.State);
    }

    [Fact]
    public async Task A_row_says_what_was_understood_and_what_is_wrong_and_is_fixed_in_place()
    {
        var document = await DocumentAsync();
        var (import, _) = await PasteAsync(document, Good, Misspelt);
        var page = Open(document, import);
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("[data-row]").Count));
        var good = page.FindAll("[data-row]")[0];
        Assert.Contains("30/09/2022 · ", good.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sở Tài chính", good.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 sẽ nhập, 0 bỏ qua, 1 còn lỗi", page.Find(".rt-row-sum-said").TextContent, StringComparison.Ordinal);

        await page.FindAll("[data-row]")[1].QuerySelectorAll(".rt-near button").First(b => b.TextContent == "Sở Công Thương").ClickAsync(new());
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".rt-near")));
        await page.FindAll("[data-edit]")[1].ClickAsync(new());
        var form = page.WaitForElement("form[data-row-form]");
        await form.QuerySelector(".rt-deadline input[type=text]")!.InputAsync(new() { Value = "31/12/2022" });
        await page.Find("form[data-row-form]").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("2 sẽ nhập, 0 bỏ qua, 0 còn lỗi", page.Find(".rt-row-sum-said").TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_row_under_the_pen_keeps_its_reasons_and_a_group_has_a_first_choice()
    {
        var document = await DocumentAsync();
        var (import, _) = await PasteAsync(document, Misspelt, "3\tXây dựng kế hoạch của ngành\tCác sở, ban, ngành\t\tKế hoạch\t2023");
        var page = Open(document, import);
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("[data-edit]").Count));
        await page.FindAll("[data-edit]")[0].ClickAsync(new());
        var said = page.WaitForElement("form[data-row-form]").TextContent;
        Assert.Contains("Sở Cong Thuog", said, StringComparison.Ordinal);
        Assert.Contains("đầu năm", said, StringComparison.Ordinal);
        await page.FindAll("[data-edit]")[^1].ClickAsync(new());
        page.WaitForAssertion(() =>
        {
            var kinds = page.FindAll(".rt-bodies details").ToDictionary(d => d.QuerySelector("summary")!.FirstChild!.TextContent.Trim(), d => d.QuerySelectorAll("input:checked").Length == d.QuerySelectorAll("input").Length);
            Assert.Equal(["Sở, ban, ngành"], kinds.Where(k => k.Value).Select(k => k.Key));
        });
    }

    [Fact]
    public async Task A_check_falls_away_when_a_row_changes()
    {
        var document = await DocumentAsync();
        var (import, _) = await PasteAsync(document, Good, "2\tViệc thứ hai của phụ lục\tSở Xây dựng\t\tBáo cáo\t2023");
        var page = Open(document, import);
        await ButtonAsync(page, "Kiểm tra");
        page.WaitForAssertion(() => Assert.Contains("Nhập 2 dòng", page.Markup, StringComparison.Ordinal));
        Assert.Contains("Các dòng mới thành 2 việc phải làm, trong đó 1 đã quá hạn ngay khi nhập.", page.Markup, StringComparison.Ordinal);
        await page.FindAll("[data-edit]")[1].ClickAsync(new());
        await page.WaitForElement("form[data-row-form] textarea").ChangeAsync(new() { Value = "Việc thứ hai đã sửa tên" });
        await page.Find("form[data-row-form]").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("Việc thứ hai đã sửa tên", page.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("Nhập 2 dòng", page.Markup, StringComparison.Ordinal);
        Assert.Contains(page.FindAll("button"), b => b.TextContent.Trim() == "Kiểm tra");
    }

    [Fact]
    public async Task Whoever_sees_all_may_read_what_an_import_did_but_not_a_review()
    {
        var document = await DocumentAsync();
        var (done, _) = await PasteAsync(document, Good);
        await GiveAsync(done);
        var (draft, _) = await PasteAsync(document, Misspelt);
        await SignInAsync(Leader);
        var result = Open(document, done);
        result.WaitForAssertion(() => Assert.Contains("Đã nhập 1/1 dòng", result.Markup, StringComparison.Ordinal));
        var hidden = Open(document, draft);
        hidden.WaitForAssertion(() => Assert.DoesNotContain("Cong Thuog", hidden.Markup, StringComparison.Ordinal));
        Assert.Null(await Imports.FindAsync(draft, Cancel));
    }

    [Fact]
    public async Task Checking_writes_nothing_and_importing_tells_for_ever_what_was_done()
    {
        var document = await DocumentAsync();
        var (import, review) = await PasteAsync(document, Good, Misspelt);
        await RowCommands.SkipAsync(import, [review.Rows[1].Number], "Trùng với chương trình khác", Guid.NewGuid(), Cancel);
        var page = Open(document, import);
        await ButtonAsync(page, "Kiểm tra");
        page.WaitForAssertion(() => Assert.Contains("Chưa có gì được ghi", page.Markup, StringComparison.Ordinal));
        Assert.Equal(AppendixImportState.InReview, (await Imports.FindAsync(import, Cancel))!.Line.State);
        await ButtonAsync(page, "Nhập 1 dòng");
        page.WaitForAssertion(() => Assert.Contains("Đã nhập 1/2 dòng, 1 bỏ qua", page.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
        Assert.Contains("Trùng với chương trình khác", page.Markup, StringComparison.Ordinal);

        var told = Render<ResolutionImports>(p => p.Add(r => r.ResolutionId, document));
        told.WaitForAssertion(() => Assert.Contains("Đã nhập 1/2 dòng, 1 bỏ qua.", told.Markup, StringComparison.Ordinal));
        Assert.Contains("Trùng với chương trình khác", told.Markup, StringComparison.Ordinal);
        Assert.NotNull(told.Find($"a[href='{Urls.AssignmentsOfImport(import)}']"));
    }

    [Fact]
    public async Task The_rows_are_shown_25_at_a_time_and_filtered_by_the_address()
    {
        var document = await DocumentAsync();
        var (import, _) = await PasteAsync(document, [.. Enumerable.Range(1, 60).Select(i => i == 40 ? Misspelt : $"{i}\tViệc thứ {i} của phụ lục\tSở Công Thương\t\tKế hoạch\tQuý III/2022")]);
        var page = Open(document, import, "?trang=3");
        page.WaitForAssertion(() => Assert.Equal(10, page.FindAll("[data-row]").Count));
        var blocked = Open(document, import, "?loc=Blocked");
        blocked.WaitForAssertion(() => Assert.Single(blocked.FindAll("[data-row]")));
    }

    private IRenderedComponent<AppendixPage> Open(int document, int import, string query = "")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.Appendix(document, import) + query);
        return Render<AppendixPage>(p => p.Add(x => x.Document, document).Add(x => x.Id, import));
    }

    private static Task StartingAsync(IRenderedComponent<AppendixPage> page, string name) =>
        page.FindAll("button").First(b => b.TextContent.StartsWith(name, StringComparison.Ordinal)).ClickAsync(new());

    private static async Task ButtonAsync(IRenderedComponent<AppendixPage> page, string name)
    {
        page.WaitForAssertion(() => Assert.Contains(page.FindAll("button"), b => b.TextContent.Trim() == name));
        await page.FindAll("button").First(b => b.TextContent.Trim() == name).ClickAsync(new());
    }
}
