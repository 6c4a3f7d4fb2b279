using Bunit.TestDoubles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Import;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.History;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Tests.Features.History;

public sealed class HistoryPageTests : TrackerTest
{
    private HistoryQueries Queries => Services.GetRequiredService<HistoryQueries>();

    [Theory]
    [InlineData(OfficeStaff, 2)]
    [InlineData(Administrator, 0)]
    [InlineData(Reporter, 0)]
    public async Task What_happened_to_work_while_a_form_was_open_is_told_to_those_who_see_it_only(string who, int told)
    {
        var id = await WithdrawAsync();
        await SignInAsync(who);
        Assert.Equal(told, (await Queries.SinceAsync("Assignment", id, DateTime.UnixEpoch, Cancel)).Count);
    }

    [Fact]
    public async Task The_newest_change_stands_first_with_who_why_and_what()
    {
        var id = await WithdrawAsync();
        var (events, _) = await Queries.PageAsync(new(), 1, 25, Cancel);
        Assert.Equal(("WithdrawAssignment", "Nhập trùng", id), (events[0].Action, events[0].Reason, events[0].SubjectId));
        var panel = Render<HistoryPanel>(p => p.Add(x => x.SubjectKind, "Assignment").Add(x => x.SubjectId, id));
        panel.WaitForElement(".rt-events");
        var first = panel.Find(".rt-events > li").TextContent;
        Assert.Contains("Thu hồi nhiệm vụ", first, StringComparison.Ordinal);
        Assert.Contains("Lý do: Nhập trùng", first, StringComparison.Ordinal);
        Assert.Contains("Ngày thu hồi: (trống) → 15/11/2022", first, StringComparison.Ordinal);
        Assert.Contains("15/11/2022 08:00", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_narrow_by_person_thing_and_day()
    {
        var id = await WithdrawAsync();
        Assert.Equal(2, (await Queries.PageAsync(new("Assignment", id), 1, 25, Cancel)).Total);
        Assert.Equal(0, (await Queries.PageAsync(new(Actor: "Không ai"), 1, 25, Cancel)).Total);
        Assert.Equal(0, (await Queries.PageAsync(new(From: new(2022, 11, 16)), 1, 25, Cancel)).Total);
        Assert.NotEqual(0, (await Queries.PageAsync(new(From: new(2022, 11, 15), To: new(2022, 11, 15)), 1, 25, Cancel)).Total);
        Assert.All((await Queries.PageAsync(new("Resolution"), 1, 25, Cancel)).Events, e => Assert.Equal("Resolution", e.SubjectKind));
    }

    [Fact]
    public async Task The_seal_is_looked_over_on_the_page_and_a_changed_entry_is_named()
    {
        await SignInAsync(Inspector);
        var tile = Render<HistorySeal>();
        await tile.Find("button").ClickAsync(new());
        tile.WaitForAssertion(() => Assert.Contains("nguyên vẹn", tile.Find("[role=status]").TextContent, StringComparison.Ordinal));
        Assert.Equal(64, tile.Find("[role=status] code").TextContent.Length);

        await using var db = await OpenDatabaseAsync();
#pragma warning disable RS0030 // tampers as nobody may
        await db.Database.ExecuteSqlRawAsync("UPDATE History SET ActorName = 'Ai đó' WHERE Id = 50", Cancel);
#pragma warning restore RS0030
        await tile.Find("button").ClickAsync(new());
        tile.WaitForAssertion(() => Assert.Contains("Bản ghi số 50 không còn như lúc được ghi", tile.Find("[role=status]").TextContent, StringComparison.Ordinal));
        Assert.Contains("Ai đó", tile.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Reporter)]
    [InlineData(AgencyHead)]
    [InlineData(Administrator)]
    public async Task Those_who_do_not_see_all_see_no_history(string who)
    {
        var id = await WithdrawAsync();
        await SignInAsync(who);
        Assert.Equal(0, (await Queries.PageAsync(new(), 1, 25, Cancel)).Total);
        var panel = Render<HistoryPanel>(p => p.Add(x => x.SubjectKind, "Assignment").Add(x => x.SubjectId, id));
        Assert.DoesNotContain("Nhập trùng", panel.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_links_each_change_to_its_thing()
    {
        var id = await WithdrawAsync();
        var page = Render<HistoryPage>();
        page.WaitForElement(".rt-events");
        Assert.Contains(page.FindAll(".rt-events a"), a => a.GetAttribute("href") == "/nhiem-vu/" + id.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Each_change_names_its_thing_and_no_number_of_ours()
    {
        var id = await WithdrawAsync();
        await GivenAsync(async work =>
        {
            var obligation = await work.Db.Obligations.FirstAsync(o => o.AssignmentId == id, Cancel);
            work.Note("ReceiveWork", obligation);
            work.Touch(obligation);
            obligation.GetType().GetProperty("Officer")!.SetValue(obligation, "Trần Thị Bình");
            return obligation;
        });
        var page = Render<HistoryPage>();
        page.WaitForElement(".rt-events");
        var said = page.FindAll(".rt-events > li > p:first-child").Select(p => p.TextContent).ToList();
        Assert.Contains(said, s => s.Contains("nhiệm vụ: Đề án cơ cấu lại ngành công thương", StringComparison.Ordinal));
        Assert.Contains(said, s => s.Contains("việc phải làm: Đề án cơ cấu lại ngành công thương · Sở Công Thương", StringComparison.Ordinal));
        Assert.DoesNotContain(page.FindAll(".rt-events > li"), l => l.TextContent.Contains("dòng khác", StringComparison.Ordinal) && l.QuerySelector("p:first-child a") is not null);
        Assert.All(said, s => Assert.DoesNotMatch(@"(nhiệm vụ|việc phải làm|báo cáo tiến độ|văn bản) \d", s));
    }

    [Fact]
    public async Task An_account_is_named_and_its_fields_and_posts_are_in_words()
    {
        var account = 0;
        await GivenAsync(async work =>
        {
            account = await work.Db.Users.Where(u => u.Email == "socongthuong@demo.local").Select(u => u.Id).SingleAsync(Cancel);
            work.Note("AccountChanged", () => new("UserAccount", account, [new("Roles", "AgencyReporter", "AgencyReporter, AgencyHead"), new("Position", null, "")]));
            return null;
        });
        var page = Render<HistoryPage>();
        page.WaitForElement(".rt-events");
        var first = page.Find(".rt-events > li");
        await using var db = await OpenDatabaseAsync();
        Assert.Contains("tài khoản: " + (await db.Users.SingleAsync(u => u.Id == account, Cancel)).FullName, first.TextContent, StringComparison.Ordinal);
        Assert.Equal("Vai trò: Cán bộ đầu mối → Cán bộ đầu mối, Thủ trưởng cơ quan", Assert.Single(first.QuerySelectorAll("li")).TextContent.Trim());
    }

    [Fact]
    public async Task Of_an_operation_about_very_many_things_only_the_first_lines_are_read_and_all_are_counted()
    {
        await GivenAsync(async work =>
        {
            var account = await work.Db.Users.Select(u => u.Id).FirstAsync(Cancel);
            for (var i = 1; i <= 1_200; i++)
            {
                var place = i;
                work.Note("AccountChanged", () => new("UserAccount", account, [new("Position", null, $"Vị trí {place}")]));
            }

            return null;
        });
        var many = (await Queries.PageAsync(new(), 1, 25, Cancel)).Events[0];
        Assert.Equal((50, 1_200), (many.Parts.Count, many.PartCount));
        Assert.Equal(["Vị trí 1", "Vị trí 2", "Vị trí 3"], many.Parts.Take(3).Select(p => p.Fields[0].N));
        var page = Render<HistoryPage>();
        page.WaitForElement(".rt-events");
        Assert.Contains("và 1.192 dòng khác", page.Find(".rt-events > li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_names_its_document_and_its_columns_in_words()
    {
        await GivenAsync(async work =>
        {
            var document = await work.Db.Resolutions.SingleAsync(r => r.Symbol == "50-CTr/TU", Cancel);
            var import = new AppendixImport(document, "phụ lục.xlsx", "00", work.Actor, work.Today);
            work.Db.Add(import);
            work.Note("StartAppendix", import);
            return import;
        });
        await GivenAsync(async work =>
        {
            var import = await work.Db.AppendixImports.SingleAsync(Cancel);
            import.Map(2, new Dictionary<AppendixColumn, int> { [AppendixColumn.Title] = 1, [AppendixColumn.Lead] = 2 });
            work.Note("MapAppendix", import);
            return import;
        });
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo("/lich-su?loai=AppendixImport");
        var page = Render<HistoryPage>();
        page.WaitForElement(".rt-events");
        var first = page.Find(".rt-events > li").TextContent;

        Assert.Contains("lần nhập phụ lục: 50-CTr/TU · phụ lục.xlsx", first, StringComparison.Ordinal);
        Assert.Contains("Các cột: (trống) → Tên nhiệm vụ: cột 2; Cơ quan chủ trì: cột 3", first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_of_very_many_rows_still_names_its_document()
    {
        await GivenAsync(async work =>
        {
            var document = await work.Db.Resolutions.SingleAsync(r => r.Symbol == "50-CTr/TU", Cancel);
            work.Db.Add(new AppendixImport(document, "phụ lục.xlsx", "00", work.Actor, work.Today));
            return null;
        });
        await GivenAsync(async work =>
        {
            var import = await work.Db.AppendixImports.SingleAsync(Cancel);
            var agencies = await work.Db.Agencies.OrderBy(a => a.Id).Take(60).ToListAsync(Cancel);
            import.MarkOpeningBalance(true);
            foreach (var agency in agencies)
            {
                agency.Edit(agency.Name, agency.ShortName, agency.Aliases, agency.Kind, agency.Order + 1, agency.IsClosed);
            }

            work.NoteMany("ImportAppendix", import, changed => changed);
            return null;
        });
        var page = Render<HistoryPage>();
        page.WaitForElement(".rt-events");

        Assert.Contains("lần nhập phụ lục: 50-CTr/TU · phụ lục.xlsx", page.Find(".rt-events > li > p").TextContent, StringComparison.Ordinal);
    }

    /// <summary>Whatever the model may write into the history has its word in both languages.</summary>
    [Fact]
    public async Task Every_kind_field_and_value_that_the_history_can_hold_has_its_word()
    {
        var words = Services.GetRequiredService<Microsoft.Extensions.Localization.IStringLocalizer<ResolutionTracker.Web.Text.HistoryText>>();
        await using var db = await OpenDatabaseAsync();
        var kinds = db.Model.GetEntityTypes().Where(t => typeof(ResolutionTracker.Domain.Entity).IsAssignableFrom(t.ClrType)).ToList();
        Assert.True(kinds.Count > 15, $"only {kinds.Count} kinds were found in the model");
        string[] derived = ["Id", "Version", "SearchText", "SortKey", "SymbolKey", "NumberValue", "NumberLetter", "NumberBody", "NumberKey", "CodeSeries", "CodeNumber", "IsQuiet", .. HistoryQueries.Hidden];
        string[] numbersWithNames = ["AgencyId", "ParentId", "IssuerId", "LeadId", "OrientationId", "SpecialistId"];
        var properties = kinds.SelectMany(k => k.GetProperties().Concat(k.GetComplexProperties().SelectMany(c => c.ComplexType.GetProperties())))
            .Where(p => !derived.Contains(p.Name) && (!p.Name.EndsWith("Id", StringComparison.Ordinal) || numbersWithNames.Contains(p.Name))).ToList();
        var asked = kinds.Select(k => "Kind" + k.ClrType.Name)
            .Concat(properties.Select(p => "Field" + p.Name))
            .Concat(((string[])["Email", "FullName", "Position", "Roles", "IsDisabled"]).Select(f => "Field" + f))
            .Concat(Enum.GetNames<ResolutionTracker.Domain.Accounts.Role>().Select(r => "Value" + r))
            .Concat(Enum.GetNames<AppendixColumn>().Select(c => "ValueColumns" + c)).ToList();
        Assert.DoesNotContain(asked, key => words[key].ResourceNotFound);
        var values = properties.Select(p => (p.Name, Type: Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType)).Where(p => p.Type.IsEnum)
            .SelectMany(p => Enum.GetNames(p.Type).Select(v => (p.Name, Value: v)));
        Assert.DoesNotContain(values, v => words[$"Value{v.Name}{v.Value}"].ResourceNotFound && words[$"Value{v.Value}"].ResourceNotFound);
    }

    [Theory]
    [InlineData("tu=20/11/2022&den=01/11/2022", "Ngày cuối không được trước ngày đầu")]
    [InlineData("den=99/99/2022", "ngày/tháng/năm")]
    public void Days_that_cannot_be_are_said_at_their_box_and_no_list_is_shown(string query, string said)
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo("/lich-su?" + query);
        var page = Render<HistoryPage>();
        page.WaitForElement(".rt-filters");
        Assert.Contains(said, page.Find("#to-said").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.Find("input[name=den]").GetAttribute("aria-invalid"));
        Assert.Empty(page.FindAll(".rt-events, .rt-nothing"));
    }

    [Fact]
    public void A_filter_names_every_kind_of_thing_alike()
    {
        var page = Render<HistoryPage>();
        page.WaitForElement(".rt-filters");
        Assert.All(page.FindAll("select[name=loai] option"), o => Assert.True(char.IsUpper(o.TextContent[0]), o.TextContent));
    }

    [Fact]
    public void A_day_that_is_no_day_is_said_beside_the_filter()
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo("/lich-su?tu=hom-qua");
        var page = Render<HistoryPage>();
        page.WaitForAssertion(() => Assert.Contains("ngày/tháng/năm", page.Markup, StringComparison.Ordinal));
    }

    private async Task<int> WithdrawAsync()
    {
        var id = 0;
        await GivenAsync(async work =>
        {
            var assignment = await work.Db.Assignments.Include(a => a.Obligations).OrderBy(a => a.Id).FirstAsync(a => a.Title == "Đề án cơ cấu lại ngành công thương", Cancel);
            id = assignment.Id;
            assignment.Withdraw("Nhập trùng", work.Actor, work.Today);
            work.Note("WithdrawAssignment", assignment, "Nhập trùng");
            return assignment;
        });
        return id;
    }
}
