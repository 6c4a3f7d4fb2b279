using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Assignments;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>The panel: look, accept, answer what is asked, change, refuse, undo; by mouse and by keys.</summary>
public sealed class SuggestionPanelTests : SuggestionTest
{
    [Fact]
    public async Task The_switch_counts_what_waits_and_the_text_marks_the_one_in_hand()
    {
        var page = await PageAsync(await ConclusionAsync("Tình hình chung.", Health, Trade));

        page.WaitForAssertion(() => Assert.Equal("2", page.Find(".rt-waiting").TextContent));
        Assert.Contains("chăm sóc sức khỏe", page.Find("mark.rt-marked.now").TextContent, StringComparison.Ordinal);
        Assert.Contains("Sở Y tế", page.Find(".rt-suggestion.current").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepting_gives_the_work_with_its_sentence_and_goes_on()
    {
        var document = await ConclusionAsync(Health, Trade);
        var page = await PageAsync(document);
        await KeyAsync(page, "accept");

        Assert.Equal("Đã nhận gợi ý 1.", Said(page));
        Assert.Contains("cụm công nghiệp", page.Find(".rt-suggestion.current").TextContent, StringComparison.Ordinal);
        await using var db = await OpenDatabaseAsync();
        var source = await db.AssignmentSources.Include(s => s.Assignment.Obligations).SingleAsync(s => s.ResolutionId == document, Cancel);
        Assert.Contains("chăm sóc sức khỏe người cao tuổi", source.Sentence, StringComparison.Ordinal);
        Assert.Equal((await AgencyAsync("so-y-te")).Id, source.Assignment.Lead.AgencyId);
        Assert.Equal(AssignmentForm.Plain, source.Assignment.Form);
        Assert.NotNull(page.Find($".rt-suggestion.done a[href='{Urls.Assignment(source.AssignmentId)}']"));
        page.WaitForAssertion(() => Assert.NotNull(page.Find($".rt-clauses a.rt-sentence-link[href='{Urls.Assignment(source.AssignmentId)}']")));
    }

    [Fact]
    public async Task A_body_that_is_not_on_the_list_is_asked_for_in_place()
    {
        var document = await ConclusionAsync(Unknown);
        var page = await PageAsync(document);
        await KeyAsync(page, "accept");

        Assert.Contains("Sở Kinh tế biển", page.Find(".rt-suggestion.current .rt-warning").TextContent, StringComparison.Ordinal);
        Assert.Contains("còn thiếu thông tin", Said(page), StringComparison.Ordinal);
        var picker = page.FindComponent<Web.Components.NamePicker>();
        var chosen = (await AgencyAsync("so-ke-hoach-va-dau-tu")).Id;
        await picker.InvokeAsync(() => picker.Instance.ValueChanged.InvokeAsync(chosen));
        await page.Find(".rt-suggestion.current .rt-button-primary").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Equal("Đã nhận gợi ý 1.", Said(page)));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(chosen, await db.Obligations.Where(o => o.Assignment.Sources.Any(s => s.ResolutionId == document)).Select(o => o.AgencyId).SingleAsync(Cancel));
    }

    [Fact]
    public async Task A_body_known_by_the_name_of_another_kind_is_to_be_checked()
    {
        var page = await PageAsync(await ConclusionAsync("Giao Công an tỉnh chủ trì tuần tra các khu công nghiệp.", Health));

        var card = page.Find(".rt-suggestion.current");
        Assert.Equal("Văn bản ghi “Công an tỉnh”; hiểu là Đảng ủy Công an tỉnh, cần kiểm tra.", card.QuerySelector(".rt-warning")!.TextContent);
        Assert.Contains("văn bản ghi \"Công an tỉnh\"; hiểu là Đảng ủy Công an tỉnh, cần kiểm tra", card.QuerySelector(".rt-why")!.TextContent, StringComparison.Ordinal);

        // One key does not pass a body that nobody has looked at.
        await KeyAsync(page, "accept");
        Assert.Contains("Hãy đánh dấu đã kiểm tra", page.Find(".rt-suggestion.current .rt-refusal").TextContent, StringComparison.Ordinal);
        await ChangeAsync(page, ".rt-check input", true);
        await KeyAsync(page, "accept");
        page.WaitForAssertion(() => Assert.Equal("Đã nhận gợi ý 1.", Said(page)));
        Assert.Empty(page.FindAll(".rt-suggestion.current .rt-warning"));
    }

    [Fact]
    public async Task A_figure_without_a_year_is_not_dropped_on_the_way_to_an_indicator()
    {
        var document = await ConclusionAsync("Thu ngân sách nhà nước trên địa bàn đạt 6.000 tỷ đồng.");
        var page = await PageAsync(document);
        Assert.Contains("Văn bản ghi 6.000 tỷ đồng, không nói năm", page.Find(".rt-suggestion.current").TextContent, StringComparison.Ordinal);
        await KeyAsync(page, "accept");
        Assert.Contains("Chưa ghi chỉ tiêu 6.000 tỷ đồng vào năm nào", page.Find(".rt-suggestion.current").TextContent, StringComparison.Ordinal);

        await ChangeAsync(page, "select[aria-required]", page.FindAll(".rt-suggestion.current select[aria-required] option")[1].GetAttribute("value"));
        await ChangeAsync(page, ".rt-targets input", "6.000", ^1);
        await KeyAsync(page, "accept");
        await using var db = await OpenDatabaseAsync();
        var made = await db.SuggestionDecisions.Where(d => d.ResolutionId == document).Select(d => new { d.Indicator!.Unit, d.Indicator.Targets }).SingleAsync(Cancel);
        Assert.Equal(("tỷ đồng", 6000m), (made.Unit, Assert.Single(made.Targets).Low));
    }

    [Fact]
    public async Task A_yearly_review_is_planned_without_inventing_another()
    {
        var document = await ConclusionAsync("Định kỳ 6 tháng sơ kết, hằng năm tổng kết việc thực hiện Kết luận.");
        var page = await PageAsync(document);
        Assert.Contains("giao thành nhiệm vụ định kỳ", page.Find(".rt-suggestion.current").TextContent, StringComparison.Ordinal);
        var (half, yearly) = (page.FindAll(".rt-suggestion.current .rt-review-choice legend input[type=checkbox]")[0], page.FindAll(".rt-suggestion.current .rt-review-choice legend input[type=checkbox]")[1]);
        Assert.False(half.HasAttribute("checked"));
        Assert.True(yearly.HasAttribute("checked"));
        await ChangeAsync(page, ".rt-day input[type=text]", "31/12/2022", 1);
        await KeyAsync(page, "accept");
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(new DateOnly(2022, 12, 31), (await db.Reviews.SingleAsync(r => r.Cycle.ResolutionId == document, Cancel)).DueOn);
    }

    [Fact]
    public async Task A_suggestion_without_a_chosen_review_plans_none()
    {
        var document = await ConclusionAsync("Định kỳ sơ kết 3 năm thực hiện Kết luận này.");
        var page = await PageAsync(document);
        await ChangeAsync(page, ".rt-review-choice legend input[type=checkbox]", false);
        await KeyAsync(page, "accept");
        Assert.Contains("Hãy chọn ít nhất một đợt", page.Find(".rt-suggestion.current").TextContent, StringComparison.Ordinal);
        await using var db = await OpenDatabaseAsync();
        Assert.Empty(await db.Reviews.Where(r => r.Cycle.ResolutionId == document).ToListAsync(Cancel));
    }

    [Fact]
    public async Task A_review_with_a_day_of_its_own_shows_no_years_that_nobody_wrote()
    {
        var document = await ConclusionAsync("Tháng 6/2023 sơ kết việc thực hiện Kết luận.");
        var page = await PageAsync(document);

        var card = page.Find(".rt-suggestion.current");
        Assert.True(string.IsNullOrEmpty(card.QuerySelector("input[type=number]")!.GetAttribute("value")));
        Assert.Equal("2023-06-30", card.QuerySelector("input[type=date]")!.GetAttribute("value"));
        Assert.Contains("Đã có ngày: tính theo đúng ngày này, không tính theo số năm.", card.TextContent, StringComparison.Ordinal);
        await KeyAsync(page, "accept");
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(new DateOnly(2023, 6, 30), await db.ReviewCycles.Where(c => c.ResolutionId == document).SelectMany(c => c.Reviews).Select(r => r.DueOn).SingleAsync(Cancel));
    }

    [Fact]
    public async Task Work_that_rests_on_the_whole_clause_is_named_beside_its_suggestion()
    {
        await using var db = await OpenDatabaseAsync();
        var document = await db.Resolutions.Where(r => r.Symbol == "50-CTr/TU").Select(r => r.Id).SingleAsync(Cancel);
        var first = (await SuggestionsAsync(document)).Lines[0];
        var work = await db.AssignmentSources.Where(s => s.ClauseId == first.Read.Place.ClauseId && s.Sentence == null).Select(s => s.Assignment.Title).FirstAsync(Cancel);
        var page = await PageAsync(document);

        page.WaitForAssertion(() => Assert.Equal(work, page.Find(".rt-suggestion.current .rt-warning a").TextContent));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_refusal_is_left_by_its_button_and_by_Esc(bool byKey)
    {
        var document = await ConclusionAsync(Health, Trade);
        var page = await PageAsync(document);
        await KeyAsync(page, "refuse");
        await page.Find(".rt-refuse").TriggerEventAsync("onkeydown", new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = "Escape", IsComposing = true });
        Assert.NotEmpty(page.FindAll(".rt-refuse"));
        await (byKey ? page.Find(".rt-refuse").TriggerEventAsync("onkeydown", new Microsoft.AspNetCore.Components.Web.KeyboardEventArgs { Key = "Escape" }) : page.FindAll(".rt-refuse button").Single(b => b.TextContent == "Hủy bỏ").ClickAsync(new()));

        Assert.Empty(page.FindAll(".rt-refuse"));
        Assert.All((await SuggestionsAsync(document)).Lines, l => Assert.Equal(SuggestionState.Open, l.State));
    }

    [Fact]
    public async Task Refusing_asks_for_a_reason_that_may_be_left_out_and_can_be_undone()
    {
        var document = await ConclusionAsync(Health, Trade);
        var page = await PageAsync(document);
        await KeyAsync(page, "refuse");
        await page.Find(".rt-refuse").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("Đã từ chối 1", page.Find(".rt-refused summary").TextContent));
        Assert.Equal("Đã từ chối gợi ý 1.", Said(page));
        await KeyAsync(page, "undo");
        Assert.Empty(page.FindAll(".rt-refused"));
        Assert.Equal("1", page.Find(".rt-suggestion.current .rt-suggestion-number").TextContent);
    }

    [Fact]
    public async Task A_refusal_may_say_of_an_undecided_clause_that_it_gives_no_work_for_the_same_reason()
    {
        var document = await ConclusionAsync(Health, Trade);
        var page = await PageAsync(document);
        await KeyAsync(page, "refuse");
        Assert.False(page.Find(".rt-refuse input[type=checkbox]").HasAttribute("checked"));
        page.Find(".rt-refuse input[type=checkbox]").Change(true);
        await page.Find(".rt-refuse").SubmitAsync();
        page.WaitForAssertion(() => Assert.Contains("lý do", page.Find(".rt-suggestion.current .rt-refusal").TextContent, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(2, (await SuggestionsAsync(document)).Open);
        page.Find(".rt-refuse input.rt-input").Input("Đã nêu ở văn bản khác");
        await page.Find(".rt-refuse").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal("Đã từ chối 1", page.Find(".rt-refused summary").TextContent));
        await using var db = await OpenDatabaseAsync();
        var clauses = await db.Clauses.Where(c => c.ResolutionId == document).OrderBy(c => c.Id).ToListAsync(Cancel);
        Assert.Equal([(ClauseCall.None, "Đã nêu ở văn bản khác"), (ClauseCall.Undecided, null)], clauses.Select(c => (c.Call, c.Reason)));
    }

    [Fact]
    public async Task The_panel_of_a_clause_says_how_many_suggestions_of_it_wait()
    {
        var document = await ConclusionAsync(Health, "Tình hình chung ổn định.");
        await using var db = await OpenDatabaseAsync();
        var anchors = await db.Clauses.Where(c => c.ResolutionId == document).OrderBy(c => c.Id).Select(c => c.Anchor).ToListAsync(Cancel);
        Navigation.NavigateTo(Urls.Resolution(document, anchors[0]));
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, document));

        var link = page.WaitForElement(".rt-clause-waiting a");
        Assert.Contains("1 gợi ý chờ xử lý", link.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{Urls.SuggestionsQuery}={Urls.SuggestionsOfClause}", link.GetAttribute("href"), StringComparison.Ordinal);
        await page.InvokeAsync(() => Navigation.NavigateTo(Urls.Resolution(document, anchors[1])));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".rt-clause-waiting")));
    }

    [Fact]
    public async Task A_contributor_outside_the_directory_may_stand_in_the_note_as_written()
    {
        var document = await ConclusionAsync("Giao Sở Y tế chủ trì, phối hợp với Sở Kinh tế biển và Hội Người nuôi ong xây dựng kế hoạch chăm sóc sức khỏe, trình trước ngày 30/12/2022.");
        var page = await PageAsync(document);
        var written = (await FirstAsync(document)).Read.Said.Contributors.Where(c => c.Agency is null).Select(c => c.Written).ToList();
        Assert.NotEmpty(written);
        Assert.Contains("quản trị viên", page.Find(".rt-suggestion.current").TextContent, StringComparison.Ordinal);
        foreach (var _ in written)
        {
            await page.FindAll(".rt-suggestion.current button").First(b => b.TextContent == "Giữ như văn bản ghi").ClickAsync(new());
        }

        await KeyAsync(page, "accept");
        page.WaitForAssertion(() => Assert.Equal("Đã nhận gợi ý 1.", Said(page)));
        await using var db = await OpenDatabaseAsync();
        Assert.Equal($"Phối hợp: {string.Join("; ", written)}", await db.AssignmentSources.Where(s => s.ResolutionId == document).Select(s => s.Assignment.Content).SingleAsync(Cancel));
    }

    [Fact]
    public async Task Keys_move_within_the_list_and_show_themselves()
    {
        var page = await PageAsync(await ConclusionAsync(Health, Trade));
        await KeyAsync(page, "next");
        await KeyAsync(page, "next");
        Assert.Equal("2", page.Find(".rt-suggestion.current .rt-suggestion-number").TextContent);
        await KeyAsync(page, "previous");
        Assert.Equal("1", page.Find(".rt-suggestion.current .rt-suggestion-number").TextContent);
        Assert.Empty(page.FindAll(".rt-keys"));
        await KeyAsync(page, "keys");
        Assert.Equal(7, page.FindAll(".rt-keys kbd").Count);
    }

    [Fact]
    public async Task Only_the_suggestions_of_the_chosen_clause_where_that_is_asked()
    {
        var document = await ConclusionAsync(Health, Trade);
        var clause = (await FirstAsync(document)).Anchor;
        var page = await PageAsync(document, $"{Urls.Resolution(document, clause)}&{Urls.SuggestionsQuery}={Urls.SuggestionsOfClause}");

        Assert.Single(page.FindAll(".rt-suggestion"));
    }

    [Fact]
    public async Task Changing_leads_to_a_filled_form_and_back_to_the_next_one()
    {
        var document = await ConclusionAsync(Health, Trade);
        await KeyAsync(await PageAsync(document), "change");
        Assert.StartsWith(Urls.NewAssignment, new Uri(Navigation.Uri).PathAndQuery, StringComparison.Ordinal);
        var form = Render<AssignmentEditPage>();
        form.WaitForElement(".rt-banner");

        Assert.Contains("chăm sóc sức khỏe", form.Find(".rt-banner").TextContent, StringComparison.Ordinal);
        Assert.Contains(form.FindAll("input[role=combobox]"), b => b.GetAttribute("value") == "Sở Y tế");
        await form.Find("form").SubmitAsync();
        form.WaitForAssertion(() => Assert.EndsWith(Urls.Suggestions(document, 1), Navigation.Uri, StringComparison.Ordinal));
        Assert.Equal([SuggestionState.Done, SuggestionState.Open], (await SuggestionsAsync(document)).Lines.Select(l => l.State));
        var page = await PageAsync(document, Urls.Suggestions(document, 1));
        Assert.Equal("2", page.Find(".rt-suggestion.current .rt-suggestion-number").TextContent);
    }

    [Fact]
    public async Task A_refusal_of_the_domain_stands_in_the_card_and_nothing_is_made()
    {
        var document = await ConclusionAsync(Health);
        var page = await PageAsync(document);
        await Commands.RefuseAsync(document, (await FirstAsync(document)).Read, null, false, Guid.NewGuid(), Cancel);
        await KeyAsync(page, "accept");

        Assert.Contains("Đã từ chối 1", page.Markup, StringComparison.Ordinal);
        await using var db = await OpenDatabaseAsync();
        Assert.False(await db.AssignmentSources.AnyAsync(s => s.ResolutionId == document, Cancel));
    }

    [Fact]
    public async Task A_text_is_read_once_however_often_it_is_looked_at_and_again_when_it_changed()
    {
        var document = await ConclusionAsync(Health, Trade);
        var readings = Services.GetRequiredService<DirectiveReadings>();
        var page = await PageAsync(document);
        var first = await readings.OfAsync(document, Cancel);
        await KeyAsync(page, "next");
        await KeyAsync(page, "accept");
        Assert.Same(first, await readings.OfAsync(document, Cancel));

        await Room<ClauseCommands>().AddAsync(document, "3", "Giao Sở Nội vụ chủ trì báo cáo biên chế trước ngày 31/12/2022.", 0, Guid.NewGuid(), Cancel);
        Assert.Equal(3, (await SuggestionsAsync(document)).Lines.Count);
        Assert.NotSame(first, await readings.OfAsync(document, Cancel));
    }

    [Fact]
    public async Task A_sentence_that_asks_for_both_reviews_asks_for_one_cycle()
    {
        var document = await ConclusionAsync("Định kỳ sơ kết 3 năm, tổng kết 5 năm thực hiện Kết luận này.");
        await KeyAsync(await PageAsync(document), "accept");

        Assert.Equal(SuggestionState.Done, Assert.Single((await SuggestionsAsync(document)).Lines).State);
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(2, await db.Reviews.CountAsync(r => r.Cycle.ResolutionId == document, Cancel));
    }

    [Fact]
    public async Task The_card_of_a_review_is_filled_with_what_the_sentence_says()
    {
        var document = await ConclusionAsync("Sau 01 năm đánh giá, rút kinh nghiệm việc thực hiện Kết luận vào quý IV/2023.");
        var page = await PageAsync(document);

        Assert.Equal("1", page.Find(".rt-suggestion.current input[type=number]").GetAttribute("value"));
        Assert.Equal("2023-12-31", page.Find(".rt-suggestion.current input[type=date]").GetAttribute("value"));
        await KeyAsync(page, "accept");
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(new DateOnly(2023, 12, 31), (await db.Reviews.SingleAsync(r => r.Cycle.ResolutionId == document, Cancel)).DueOn);
    }

    [Fact]
    public async Task An_indicator_is_filled_from_the_text_and_says_what_to_do_about_its_goal()
    {
        var document = await ConclusionAsync("Phấn đấu đến năm 2025 tỷ lệ hộ dùng nước sạch đạt trên 95,5%.");
        var page = await PageAsync(document);
        var measure = (await InputAsync(document)).Measure;
        Assert.Equal(("Tỷ lệ hộ dùng nước sạch", "%", "95,5"), (measure.Name, measure.Unit, measure.Targets[2025]));
        await KeyAsync(page, "accept");

        var select = page.Find(".rt-suggestion.current select[aria-invalid=true]");
        Assert.Contains("Chọn mục tiêu", page.Find($"#{select.GetAttribute("aria-describedby")}").TextContent, StringComparison.Ordinal);
        Assert.Contains("hãy chọn một mục tiêu", page.Find(".rt-suggestion.current .rt-refusal").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_for_the_term_and_each_year_has_its_periods_and_no_year_before_the_document()
    {
        var document = await ConclusionAsync("Các cơ quan, đơn vị, địa phương xây dựng chương trình, kế hoạch cho cả nhiệm kỳ và từng năm, hoàn thành trong quý I/2023.");
        var input = await InputAsync(document);

        Assert.True(input.Work.IsCollective);
        Assert.Equal(["Nhiệm kỳ 2020–2025", "Năm 2022", "Năm 2023", "Năm 2024", "Năm 2025"], input.Periods.Where(p => p.IsChosen).Select(p => p.Label));
        Assert.Equal(["Nhiệm kỳ 2020–2025", "Năm 2023"], input.Periods.Where(p => p.Due is not null).Select(p => p.Label));
    }

    [Theory]
    [InlineData(Reporter)]
    [InlineData(Leader)]
    [InlineData(Inspector)]
    public async Task Nobody_but_the_office_has_suggestions(string who)
    {
        var document = await ConclusionAsync(Trade);
        await Commands.GiveAsync(document, (await FirstAsync(document)).Read, await InputAsync(document), Guid.NewGuid(), Cancel);
        await SignInAsync(who);
        Navigation.NavigateTo(Urls.Suggestions(document));
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, document));
        page.WaitForElement(".rt-clause");

        Assert.Empty(page.FindAll(".rt-suggestions, [aria-label='Bên cạnh văn bản'], .rt-selection"));
        Assert.Null(await Room<SuggestionQueries>().ListAsync(document, Cancel));
    }
}
