using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Agencies;
using ResolutionTracker.Web.Features.Agencies;
using ResolutionTracker.Web.Platform.Data;

namespace ResolutionTracker.Web.Tests.Features.Agencies;

public sealed class AgencyAdminTests : TrackerTest
{
    private static readonly AgencyDraft Draft = new(null, "Sở Thử Nghiệm", "Sở TN", AgencyKind.Department, 900, null, "STN", IsClosed: false);

    private AgencyCommands Commands => Services.GetRequiredService<AgencyCommands>();

    [Fact]
    public async Task A_body_without_a_code_gets_one_from_its_name()
    {
        await SignInAsync(Administrator);

        await Commands.AddAsync(Draft, Guid.NewGuid(), Cancel);

        Assert.Equal("Sở Thử Nghiệm", (await AgencyAsync("so-thu-nghiem")).Name);
    }

    [Fact]
    public async Task A_code_is_given_once()
    {
        await SignInAsync(Administrator);

        Assert.Equal("CodeTaken", await RefusalAsync(() => Commands.AddAsync(Draft with { Code = "so-cong-thuong" }, Guid.NewGuid(), Cancel)));
        Assert.Equal("NameEmpty", await RefusalAsync(() => Commands.AddAsync(Draft with { Name = " " }, Guid.NewGuid(), Cancel)));
        Assert.Equal("NotThere", await RefusalAsync(() => Commands.AddAsync(Draft with { ParentId = 9999 }, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task Only_an_administrator_keeps_bodies()
    {
        await SignInAsync(OfficeHead);

        Assert.Equal("MayNot", await RefusalAsync(() => Commands.AddAsync(Draft, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_body_does_not_come_to_stand_under_its_own_branch()
    {
        await SignInAsync(Administrator);
        var (top, below) = (await AgencyAsync("tinh-uy"), await AgencyAsync("van-phong-tinh-uy"));

        Assert.Equal("ParentIsBelow", await RefusalAsync(() => Commands.EditAsync(top.Id, top.Version, Draft with { ParentId = below.Id }, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task A_form_opened_before_somebody_elses_change_is_refused()
    {
        await SignInAsync(Administrator);
        var agency = await AgencyAsync("so-cong-thuong");
        await Commands.EditAsync(agency.Id, agency.Version, Draft, Guid.NewGuid(), Cancel);

        Assert.Equal("ChangedMeanwhile", await RefusalAsync(() => Commands.EditAsync(agency.Id, agency.Version, Draft, Guid.NewGuid(), Cancel)));
    }

    [Fact]
    public async Task The_page_edits_a_body_and_keeps_its_code()
    {
        await SignInAsync(Administrator);
        var agency = await AgencyAsync("so-cong-thuong");
        var page = Render<AgencyAdminPage>(p => p.Add(x => x.Id, agency.Id));
        Assert.True(page.WaitForElement("#code").HasAttribute("readonly"));
        await page.Find("#name").ChangeAsync(new() { Value = "" });
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("Nhập tên.", page.Find(".rt-refusal").TextContent.Trim()));

        await page.Find("#name").ChangeAsync(new() { Value = "Sở Công Thương (mới)" });
        await page.Find("input[name=closed]").ChangeAsync(new() { Value = true });
        await page.Find("form").SubmitAsync();

        var after = await AgencyAsync("so-cong-thuong");
        Assert.Equal(("Sở Công Thương (mới)", true), (after.Name, after.IsClosed));
        Assert.Contains("moi", after.SearchText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_keeps_former_names_and_the_last_day_and_papers_of_earlier_days_still_name_the_body()
    {
        await SignInAsync(Administrator);
        var agency = await AgencyAsync("so-cong-thuong");
        var page = Render<AgencyAdminPage>(p => p.Add(x => x.Id, agency.Id));
        await page.WaitForElement("#until").ChangeAsync(new() { Value = "2025-02-28" });
        await page.FindAll("button").Single(b => b.TextContent.Trim() == "Thêm tên trước đây").ClickAsync(new());
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Equal("Nhập tên trước đây, hoặc bỏ dòng trống.", page.Find(".rt-refusal").TextContent.Trim()));
        await page.Find("#former-1").ChangeAsync(new() { Value = "Sở Công nghiệp" });
        await page.Find("#former-until-1").ChangeAsync(new() { Value = "2008-03-31" });
        await page.Find("form").SubmitAsync();

        await using var db = await OpenDatabaseAsync();
        var directory = await AgencyDirectories.LoadAsync(db, Cancel);
        Assert.Equal("Sở Công nghiệp", directory.Find("Sở Công Thương", new(2007, 1, 1))?.Name);
        Assert.Equal("Sở Công Thương", directory.Find("Sở Công nghiệp", new(2021, 1, 1))?.Name);
        Assert.Null(directory.Find("Sở Công Thương", new(2025, 3, 1)));
    }

    [Fact]
    public async Task The_board_of_the_province_ended_on_the_day_on_record()
    {
        await using var db = await OpenDatabaseAsync();
        var directory = await AgencyDirectories.LoadAsync(db, Cancel);

        Assert.Equal("Ban cán sự đảng Ủy ban nhân dân tỉnh", directory.Find("Ban cán sự Đảng", new(2025, 2, 18))?.Name);
        Assert.Null(directory.Find("Ban cán sự Đảng", new(2025, 2, 19)));
    }

    [Fact]
    public async Task The_list_is_found_by_words_without_marks()
    {
        var queries = Services.GetRequiredService<AgencyAdminQueries>();

        var (rows, total) = await queries.ListAsync("CONG so thuong", 1, Cancel);
        var (_, all) = await queries.ListAsync(null, 99, Cancel);

        Assert.Contains(rows, r => r.Code == "so-cong-thuong" && r.Accounts == 2);
        Assert.True(total < all);
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(await db.Agencies.CountAsync(Cancel), all);
    }
}
