using Microsoft.AspNetCore.Components;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Web.Features.Resolutions;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Resolutions;

/// <summary>The register narrowed, ordered and searched; what was replaced, and what is secret.</summary>
public sealed class RegisterListTests : RegisterTest
{
    [Theory]
    [InlineData("50ctr tu", Programme)]
    [InlineData("50 - CTr / TU", Programme)]
    [InlineData("7ctrtu", "07-CTr/TU")]
    [InlineData("1983kh ubnd", "1983/KH-UBND")]
    [InlineData("159 kl-tu", "159-KL/TU")]
    public async Task A_number_is_found_without_punctuation_marks_or_zeros(string typed, string symbol) =>
        Assert.Contains(symbol, (await ListAsync(typed)).Rows.Select(r => r.Symbol));

    [Fact]
    public async Task The_words_of_the_text_find_a_document_of_those_the_reader_sees()
    {
        Assert.Equal([Programme], (await ListAsync("den kho bai")).Rows.Select(r => r.Symbol));
        Assert.Equal(["07-CTr/TU"], (await ListAsync("cac cap uy chon viec trong tam")).Rows.Select(r => r.Symbol));
        await SignInAsync(Reporter);
        Assert.Empty((await ListAsync("cac cap uy chon viec trong tam")).Rows);
    }

    [Fact]
    public async Task Numbers_sort_as_numbers_and_what_has_none_comes_last()
    {
        foreach (var symbol in (string[])["10-KH/TU", "2-KH/TU", "2a-KH/TU"])
        {
            await Room<ResolutionCommands>().AddAsync(await DraftAsync(symbol), Guid.NewGuid(), Cancel);
        }

        var up = (await ListAsync(sort: "number")).Rows.Select(r => r.Symbol).ToList();
        Assert.Equal(["2-KH/TU", "2a-KH/TU", "10-KH/TU"], up.Where(s => s?.EndsWith("-KH/TU", StringComparison.Ordinal) == true));
        Assert.Equal([null, null], up.TakeLast(2));
        var down = (await ListAsync(sort: "-number")).Rows.Select(r => r.Symbol).ToList();
        Assert.Equal(["10-KH/TU", "2a-KH/TU", "2-KH/TU"], down.Where(s => s?.EndsWith("-KH/TU", StringComparison.Ordinal) == true));
        Assert.Equal([null, null], down.TakeLast(2));
    }

    [Fact]
    public async Task Each_filter_leaves_what_it_names()
    {
        var programme = await DocumentAsync(Programme);
        var plan = await DocumentAsync("1983/KH-UBND");
        Assert.Equal(["1983/KH-UBND", "9001/KH-UBND"], Order(await Filtered(new() { IssuerId = plan.IssuerId })));
        Assert.Equal(["902-CT/TU", "903-TB/TU"], Order(await Filtered(new() { Year = 2022 })));
        Assert.Equal(["902-CT/TU"], Order(await Filtered(new() { OnlyUrgent = true })));
        Assert.Equal(["07-CTr/TU"], Order(await Filtered(new() { State = RegisterState.Replaced })));
        Assert.DoesNotContain("07-CTr/TU", Order(await Filtered(new() { State = RegisterState.InForce })));
        Assert.Equal(["50-CTr/TU", "901-NQ/TU"], Order(await Filtered(new() { State = RegisterState.Uncovered })));
        Assert.Equal(["50-CTr/TU", "901-NQ/TU"], (await ListAsync()).Rows.Where(r => r.Coverage is { Percent: < 100 }).Select(r => r.Symbol!).Order(StringComparer.Ordinal));
        Assert.Contains("159-KL/TU", Order(await Filtered(new() { State = RegisterState.WithoutText })));
        Assert.DoesNotContain(Programme, Order(await Filtered(new() { State = RegisterState.WithoutText })));
        Assert.Equal((await ListAsync()).Total, (await Filtered(new() { TermId = programme.TermId })).Total);
        Assert.Equal(0, (await Filtered(new() { TermId = 987654 })).Total);
        Assert.Equal((await ListAsync()).Total, (await Filtered(new() { SpecialistId = programme.SpecialistId })).Total);
        Assert.Equal(0, (await Filtered(new() { SpecialistId = 987654 })).Total);
    }

    [Fact]
    public async Task The_whole_filter_lies_in_the_address()
    {
        var plan = await DocumentAsync("1983/KH-UBND");
        Room<NavigationManager>().NavigateTo($"{Urls.Resolutions}?co-quan={plan.IssuerId}&nam=2020&nhiem-ky={plan.TermId}&chuyen-vien={plan.SpecialistId}&loai=KH&tinh-trang=InForce");
        var page = Render<ResolutionsPage>();
        Assert.Equal("1983/KH-UBND", Assert.Single(page.WaitForElements("tbody th a")).TextContent);
        await page.Find("select[value='2020']").ChangeAsync(new() { Value = "" });
        page.WaitForAssertion(() => Assert.Equal(2, page.FindAll("tbody th a").Count));
        Assert.DoesNotContain("nam=", Room<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_typed_are_looked_for_once_and_not_again_after_the_filter_was_cleared()
    {
        var navigation = Room<NavigationManager>();
        navigation.NavigateTo(Urls.Resolutions);
        var page = Render<ResolutionsPage>();
        var all = page.WaitForElements("tbody th a").Count;
        await page.Find("input[type=search]").ChangeAsync(new() { Value = "50 ctr" });
        await page.Find("form[role=search]").SubmitAsync();
        page.WaitForAssertion(() => Assert.InRange(page.FindAll("tbody th a").Count, 1, all - 1));
        Assert.Contains("q=50", navigation.Uri, StringComparison.Ordinal);

        navigation.NavigateTo(Urls.Resolutions);
        page.WaitForAssertion(() => Assert.Equal(all, page.FindAll("tbody th a").Count));
        Assert.Equal("Tìm", page.Find("form[role=search] button[type=submit]").TextContent);
        await page.Find("form[role=search]").SubmitAsync();
        Assert.DoesNotContain("q=", navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_document_counts_shows_no_content_and_is_hidden_from_bodies()
    {
        var before = (await ListAsync()).Total;
        var draft = await DraftAsync("12-KL/TU");
        (draft.Kind, draft.IsSecret, draft.SecretAssignments, draft.Summary) = (ResolutionKind.KL, true, 4, null);
        var id = await Room<ResolutionCommands>().AddAsync(draft, Guid.NewGuid(), Cancel);
        Assert.Equal(before + 1, (await ListAsync()).Total);
        var row = Assert.Single((await Filtered(new() { State = RegisterState.Secret })).Rows);
        Assert.Equal(("12-KL/TU", 4, ""), (row.Symbol, row.SecretAssignments, row.Summary));

        foreach (var who in (string[])[OfficeStaff, Leader, Inspector])
        {
            await SignInAsync(who);
            var page = Render<ResolutionPage>(p => p.Add(x => x.Id, id));
            page.WaitForAssertion(() => Assert.Contains("Văn bản mật, không lưu nội dung", page.Markup, StringComparison.Ordinal));
            Assert.Empty(page.FindAll(".rt-clauses, .rt-upload, .rt-coverage-total"));
        }

        await SignInAsync(Reporter);
        Assert.Null(await Room<ClauseQueries>().DetailsAsync(id, Cancel));
        await SignInAsync(OfficeStaff);
        var programme = (await DocumentAsync(Programme)).Id;
        var late = (await Room<ResolutionFormQueries>().DraftAsync(programme, Cancel))!;
        late.IsSecret = true;
        Assert.Equal("SecretTooLate", await RefusalAsync(() => Room<ResolutionCommands>().EditAsync(programme, late, Guid.NewGuid(), Cancel)));
        draft = (await Room<ResolutionFormQueries>().DraftAsync(id, Cancel))!;
        (draft.IsSecret, draft.Summary) = (false, "Đã giải mật");
        await Room<ResolutionCommands>().EditAsync(id, draft, Guid.NewGuid(), Cancel);
        Assert.Equal(("Đã giải mật", null), ((await DocumentAsync("12-KL/TU")).Summary, (await DocumentAsync("12-KL/TU")).SecretAssignments));
    }

    [Fact]
    public async Task The_form_of_a_secret_document_asks_for_number_and_count_only()
    {
        var page = Render<ResolutionFormPage>();
        page.WaitForElement("#summary").Change("Không được gửi");
        page.Find("#secret").Change(true);
        Assert.Empty(page.FindAll("#summary, #signer, #carries"));
        await page.Find("form").SubmitAsync();
        Assert.Contains("Văn bản mật phải có số", page.Find("#symbol-error").TextContent, StringComparison.Ordinal);
        page.Find("#secret").Change(false);
        Assert.Equal("", page.Find("#summary").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_replaced_document_says_by_what_and_names_each_assignment_that_is_still_open()
    {
        var old = await DocumentAsync(Programme);
        var draft = await DraftAsync("60-CTr/TU");
        draft.Kind = ResolutionKind.CTr;
        draft.Relations.Add(new(RelationKind.Replaces, old.Id));
        var id = await Room<ResolutionCommands>().AddAsync(draft, Guid.NewGuid(), Cancel);
        var page = Render<ResolutionPage>(p => p.Add(x => x.Id, old.Id));
        page.WaitForElement(".rt-replaced li");
        var open = await Room<ReplacementQueries>().OpenWorkAsync(old.Id, Cancel);
        Assert.NotEmpty(open);
        Assert.NotNull(page.Find($".rt-replaced a[href='{Urls.Resolution(id)}']"));
        Assert.Contains($"Còn {open.Count} nhiệm vụ đang mở", page.Find(".rt-replaced").TextContent, StringComparison.Ordinal);
        Assert.Equal(open.Select(a => Urls.Assignment(a.Id)), page.FindAll(".rt-replaced li a").Select(a => a.GetAttribute("href")));
        Assert.True(Assert.Single((await ListAsync("50ctrtu chuong trinh cua ban chap hanh")).Rows, r => r.Id == old.Id).IsReplaced);
    }

    [Fact]
    public async Task A_document_shows_its_own_line_upwards_and_downwards_and_branches_fold()
    {
        var resolution = await DocumentAsync("901-NQ/TU");
        var page = Render<LineagePanel>(p => p.Add(x => x.ResolutionId, resolution.Id));
        page.WaitForElement(".rt-cascade-node.current");
        Assert.Equal(4, page.FindAll(".rt-cascade-node").Count);
        Assert.Contains("Văn bản đang xem", page.Find(".rt-cascade-node.current").TextContent, StringComparison.Ordinal);
        var fold = page.FindAll(".rt-cascade-fold")[^1];
        await fold.ClickAsync(new());
        Assert.Equal(3, page.FindAll(".rt-cascade-node").Count);
        Assert.Equal("false", page.FindAll(".rt-cascade-fold")[^1].GetAttribute("aria-expanded"));

        var apart = await DocumentAsync("1983/KH-UBND");
        Assert.Empty(Render<LineagePanel>(p => p.Add(x => x.ResolutionId, apart.Id)).FindAll("section"));
    }

    private static List<string> Order(ResolutionList list) => [.. list.Rows.Select(r => r.Symbol).OfType<string>().Order(StringComparer.Ordinal)];

    private Task<ResolutionList> Filtered(FilterParts parts) => Room<ResolutionQueries>().ListAsync(
        new(null, null, false, null, 1)
        {
            IssuerId = parts.IssuerId,
            Year = parts.Year,
            OnlyUrgent = parts.OnlyUrgent,
            State = parts.State,
            TermId = parts.TermId,
            SpecialistId = parts.SpecialistId,
        },
        Cancel);

    private sealed record FilterParts
    {
        public int? IssuerId { get; init; }

        public int? Year { get; init; }

        public bool OnlyUrgent { get; init; }

        public RegisterState? State { get; init; }

        public int? TermId { get; init; }

        public int? SpecialistId { get; init; }
    }
}
