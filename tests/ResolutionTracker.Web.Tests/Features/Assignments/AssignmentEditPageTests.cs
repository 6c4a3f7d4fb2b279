using AngleSharp.Dom;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Assignments;
using ResolutionTracker.Web.Features.Assignments;

namespace ResolutionTracker.Web.Tests.Features.Assignments;

public sealed class AssignmentEditPageTests : AssignmentTest
{
    private const string New = "Kế hoạch gõ từ biểu mẫu";

    private BunitNavigationManager Navigation => Services.GetRequiredService<BunitNavigationManager>();

    [Fact]
    public async Task Work_is_typed_from_a_clause_and_saved_once_however_often_it_is_sent()
    {
        var clause = await ClauseAsync();
        var page = await FormAsync($"/nhiem-vu/moi?muc={Text(clause)}");
        Assert.NotNull(page.Find("blockquote"));
        await TypeAsync(page, "Tên nhiệm vụ", New);
        await ChooseAgencyAsync(page, "Cơ quan chủ trì", "so cong thuong");
        await Box(page, "Thời hạn").InputAsync(new ChangeEventArgs { Value = "Quý I/2023" });
        Assert.Contains("31/03/2023", page.Find(".rt-understood").TextContent, StringComparison.Ordinal);
        var form = page.Find("form");
        await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
        await using var db = await OpenDatabaseAsync();
        var made = await db.Assignments.Include(a => a.Obligations).SingleAsync(a => a.Title == New, Cancel);
        Assert.Equal(new DateOnly(2023, 3, 31), Assert.Single(made.Obligations).DueOn);
        Assert.EndsWith($"/nhiem-vu/{Text(made.Id)}", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_stands_beside_its_box_and_nothing_typed_is_lost()
    {
        var page = await FormAsync($"/nhiem-vu/moi?van-ban={Text(await DocumentAsync())}");
        await TypeAsync(page, "Nội dung cụ thể", "Nội dung dài đã gõ");
        await TypeAsync(page, "Cán bộ phụ trách", "Nguyễn Văn A (minh họa)");
        var focus = JSInterop.SetupModule("/js/first-error.js").SetupVoid("focus", _ => true).SetVoidResult();
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Single(focus.Invocations));
        Assert.Contains("Cần", Beside(page, "Tên nhiệm vụ"), StringComparison.Ordinal);
        Assert.Contains("Cần", Beside(page, "Cơ quan chủ trì"), StringComparison.Ordinal);
        await TypeAsync(page, "Tên nhiệm vụ", New);
        await page.Find("form").SubmitAsync();
        Assert.Contains("Cần", Beside(page, "Cơ quan chủ trì"), StringComparison.Ordinal);
        Assert.Equal("Nội dung dài đã gõ", Box(page, "Nội dung cụ thể").GetAttribute("value"));
        Assert.Equal("Nguyễn Văn A (minh họa)", Box(page, "Cán bộ phụ trách").GetAttribute("value"));
        Assert.Equal(New, Box(page, "Tên nhiệm vụ").GetAttribute("value"));
    }

    [Fact]
    public async Task A_name_that_is_no_body_is_refused_in_words()
    {
        var page = await FormAsync($"/nhiem-vu/moi?van-ban={Text(await DocumentAsync())}");
        await TypeAsync(page, "Tên nhiệm vụ", New);
        await Box(page, "Cơ quan chủ trì").InputAsync(new ChangeEventArgs { Value = "Sở Vũ trụ" });
        await Box(page, "Cơ quan chủ trì").BlurAsync(new());
        await page.Find("form").SubmitAsync();
        Assert.Contains("Không có cơ quan nào tên “Sở Vũ trụ”", Beside(page, "Cơ quan chủ trì"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deadline_before_the_document_is_refused_beside_the_deadline()
    {
        var page = await FormAsync($"/nhiem-vu/moi?van-ban={Text(await DocumentAsync())}");
        await TypeAsync(page, "Tên nhiệm vụ", New);
        await ChooseAgencyAsync(page, "Cơ quan chủ trì", "so cong thuong");
        await Box(page, "Thời hạn").InputAsync(new ChangeEventArgs { Value = "01/8/2021" });
        await page.Find("form").SubmitAsync();
        Assert.Contains("09/08/2021", page.Find(".rt-deadline .rt-field-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lead_among_the_contributors_is_refused_by_name()
    {
        var page = await FormAsync($"/nhiem-vu/moi?van-ban={Text(await DocumentAsync())}");
        await TypeAsync(page, "Tên nhiệm vụ", New);
        await ChooseAgencyAsync(page, "Cơ quan chủ trì", "so cong thuong");
        await Box(page, "Thời hạn").InputAsync(new ChangeEventArgs { Value = "Quý I/2023" });
        await page.FindAll("button").First(b => b.TextContent.Contains("Thêm cơ quan phối hợp", StringComparison.Ordinal)).ClickAsync(new());
        await ChooseAgencyAsync(page, "Cơ quan phối hợp", "so cong thuong");
        await page.Find("form").SubmitAsync();
        Assert.Contains("Sở Công Thương là cơ quan chủ trì", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_contributor_keeps_the_words_of_its_own_day()
    {
        var id = await GivenWorkAsync(due: "Quý I/2023");
        var input = await InputAsync(due: "Quý I/2023");
        var row = new ContributorInput { Part = "Góp số liệu", Due = "Tháng 2/2023" };
        row.Agency.Id = (await AgencyAsync("so-xay-dung")).Id;
        input.Contributors.Add(row);
        await Commands.EditAsync(id, 1, input, "Thêm phần phối hợp", Guid.NewGuid(), Cancel);
        var part = (await AssignmentAsync(id)).Obligations.Single(o => o.Part is not null);
        Assert.Equal(("Tháng 2/2023", new DateOnly(2023, 2, 28)), (part.DueText, part.DueOn));
        var (_, again) = (await Services.GetRequiredService<AssignmentFormQueries>().ForEditAsync(id, Cancel))!.Value;
        Assert.Equal("Tháng 2/2023", Assert.Single(again.Contributors).Due);

        // The form shows what was entered, and saving it moves no extended day.
        var change = await DueDays.ProposeAsync(part.Id, part.Version, new() { Kind = DueDayChangeKind.Adjustment, Due = "15/3/2023", Reason = "Chờ số liệu" }, Guid.NewGuid(), Cancel);
        await SignInAsync(OfficeHead);
        await DueDays.ApproveAsync(change, 1, null, Guid.NewGuid(), Cancel);
        var (item, extended) = (await Services.GetRequiredService<AssignmentFormQueries>().ForEditAsync(id, Cancel))!.Value;
        Assert.Equal("Tháng 2/2023", Assert.Single(extended.Contributors).Due);
        await Commands.EditAsync(id, item.Version, extended, "Sửa việc khác", Guid.NewGuid(), Cancel);
        Assert.Equal(new DateOnly(2023, 3, 15), (await AssignmentAsync(id)).Obligations.Single(o => o.Part is not null).DueOn);
    }

    [Fact]
    public async Task A_clause_is_offered_with_those_above_it()
    {
        var page = await FormAsync($"/nhiem-vu/moi?van-ban={Text(await DocumentAsync())}");
        var options = page.FindAll("select[name=clause] option").Select(o => o.TextContent).ToList();
        Assert.Contains(options, o => o.StartsWith("điểm c, ", StringComparison.Ordinal));
        Assert.Equal(options.Count, options.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Editing_without_a_reason_is_refused_beside_the_reason()
    {
        var id = await GivenWorkAsync();
        var page = Render<AssignmentEditPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("form");
        await TypeAsync(page, "Tên nhiệm vụ", New);
        await page.Find("form").SubmitAsync();
        Assert.NotEmpty(Beside(page, "Lý do sửa"));
        await TypeAsync(page, "Lý do sửa", "Ghi lại cho rõ");
        await page.Find("form").SubmitAsync();
        Assert.Equal(New, (await AssignmentAsync(id)).Title);
    }

    [Fact]
    public async Task A_form_overtaken_by_another_shows_both_values_and_may_still_be_saved()
    {
        var id = await GivenWorkAsync();
        var page = Render<AssignmentEditPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("form");
        await TypeAsync(page, "Tên nhiệm vụ", New);
        await TypeAsync(page, "Lý do sửa", "Ghi lại cho rõ");
        var (_, input) = (await Services.GetRequiredService<AssignmentFormQueries>().ForEditAsync(id, Cancel))!.Value;
        input.Title = "Tên do người khác sửa trước";
        await Commands.EditAsync(id, 1, input, "Sửa trước", Guid.NewGuid(), Cancel);

        await page.Find("form").SubmitAsync();
        var meanwhile = page.WaitForElement(".rt-meanwhile");
        Assert.Contains("Tên do người khác sửa trước", meanwhile.TextContent, StringComparison.Ordinal);
        Assert.Equal(New, Box(page, "Tên nhiệm vụ").GetAttribute("value"));
        Assert.Equal("Tên do người khác sửa trước", (await AssignmentAsync(id)).Title);

        await page.FindAll(".rt-meanwhile button").First(b => b.TextContent.Contains("Lưu nội dung của tôi", StringComparison.Ordinal)).ClickAsync(new());
        Assert.Equal(New, (await AssignmentAsync(id)).Title);
    }

    [Fact]
    public async Task Work_is_moved_to_the_document_it_really_rests_on()
    {
        var id = await GivenWorkAsync();
        var before = await SourcesAsync(id);
        await using var db = await OpenDatabaseAsync();
        var other = await db.Resolutions.Where(r => r.Clauses.Any() && !before.Contains(r.Id) && r.IssuedOn != null).OrderBy(r => r.IssuedOn).Select(r => r.Id).FirstAsync(Cancel);
        var page = Render<AssignmentEditPage>(p => p.Add(x => x.Id, id));
        page.WaitForElement("form");
        await page.Find("select[name=document]").ChangeAsync(new ChangeEventArgs { Value = Text(other) });
        await TypeAsync(page, "Lý do sửa", "Ghi nhầm văn bản");
        await page.Find("form").SubmitAsync();
        Assert.Equal([other], await SourcesAsync(id));
    }

    private async Task<List<int>> SourcesAsync(int id)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Assignments.Where(a => a.Id == id).SelectMany(a => a.Sources).Select(s => s.ResolutionId).Distinct().ToListAsync(Cancel);
    }

    [Fact]
    public async Task Collective_work_is_given_by_kinds_of_bodies()
    {
        var page = await FormAsync($"/nhiem-vu/moi?van-ban={Text(await DocumentAsync())}");
        await TypeAsync(page, "Tên nhiệm vụ", New);
        await page.Find(".mud-switch input").ChangeAsync(new ChangeEventArgs { Value = true });
        var boards = page.FindAll("details").First(d => d.TextContent.Contains("Ban cán sự đảng", StringComparison.Ordinal));
        var count = boards.QuerySelectorAll("label").Length - 1;
        await boards.QuerySelector("summary input")!.ChangeAsync(new ChangeEventArgs { Value = true });
        await page.Find("form").SubmitAsync();
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(count * 6, await db.Obligations.CountAsync(o => o.Assignment.Title == New, Cancel));
    }

    [Fact]
    public void A_clause_that_is_not_there_is_not_here()
    {
        Navigation.NavigateTo("/nhiem-vu/moi?muc=999999");
        Render<AssignmentEditPage>().WaitForElement(".rt-nothing");
    }

    [Fact]
    public async Task Withdrawn_work_is_not_edited()
    {
        var id = await GivenWorkAsync();
        await Commands.WithdrawAsync(id, 1, "Nhập trùng", Guid.NewGuid(), Cancel);
        Render<AssignmentEditPage>(p => p.Add(x => x.Id, id)).WaitForElement(".rt-nothing");
    }

    private static IElement Box(IRenderedComponent<AssignmentEditPage> page, string label)
    {
        var id = page.FindAll("label[for]").First(l => l.TextContent.Trim() == label).GetAttribute("for");
        return page.Find("#" + id);
    }

    private static string Beside(IRenderedComponent<AssignmentEditPage> page, string label) =>
        Box(page, label).ParentElement!.QuerySelector(".rt-field-error")?.TextContent ?? "";

    private static Task TypeAsync(IRenderedComponent<AssignmentEditPage> page, string label, string text) =>
        Box(page, label).ChangeAsync(new ChangeEventArgs { Value = text });

    private static async Task ChooseAgencyAsync(IRenderedComponent<AssignmentEditPage> page, string label, string typed)
    {
        await Box(page, label).InputAsync(new ChangeEventArgs { Value = typed });
        await Box(page, label).BlurAsync(new());
    }

    private Task<IRenderedComponent<AssignmentEditPage>> FormAsync(string address)
    {
        Navigation.NavigateTo(address);
        var page = Render<AssignmentEditPage>();
        page.WaitForElement("form");
        return Task.FromResult(page);
    }
}
