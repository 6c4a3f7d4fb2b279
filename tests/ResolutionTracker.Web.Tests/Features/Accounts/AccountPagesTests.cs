using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain.Accounts;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Features.Accounts;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Features.Accounts;

public sealed class AccountPagesTests : AdministrationTest
{
    [Theory]
    [InlineData("?tim=cong+thuong", 2)]
    [InlineData("?tim=CHUYENVIEN%40demo", 1)]
    [InlineData("?vai-tro=Inspector", 1)]
    [InlineData("?tim=khong+ai+ten+nay", 0)]
    [InlineData("?trang=99", 14)]
    public async Task The_list_is_found_by_words_without_marks_role_and_page(string query, int rows)
    {
        await SignInAsync(Administrator);
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.Accounts + query);

        var page = Render<AccountsPage>();

        page.WaitForAssertion(() => Assert.Equal(rows, page.FindAll("tbody tr").Count));
        Assert.Equal(rows == 0, page.FindAll(".rt-nothing").Count > 0);
    }

    [Fact]
    public async Task Another_persons_account_is_not_there_for_who_is_no_administrator()
    {
        await SignInAsync(Reporter);
        var queries = Services.GetRequiredService<AccountQueries>();
        var (own, other) = ((await AccountAsync(Reporter)).Id, (await AccountAsync(Leader)).Id);

        Assert.Null(await queries.FindAsync(await ActorAsync(), other, Cancel));
        Assert.NotNull(await queries.FindAsync(await ActorAsync(), own, Cancel));
        Assert.Equal(own, Assert.Single((await queries.ListAsync(await ActorAsync(), new(), Cancel)).Rows).Id);
    }

    [Fact]
    public async Task An_empty_form_says_all_that_is_missing_and_a_filled_box_loses_its_refusal()
    {
        await SignInAsync(Administrator);
        var page = Render<NewAccountPage>();
        page.WaitForElement("form");

        await page.Find("form").SubmitAsync();

        Assert.NotNull(page.Find("#full-name-error"));
        Assert.NotNull(page.Find("#email-error"));
        Assert.NotNull(page.Find("fieldset .rt-refusal"));
        Assert.Equal("true", page.Find("#email").GetAttribute("aria-invalid"));
        await page.Find("#full-name").ChangeAsync(new() { Value = "Người Mới" });
        Assert.Empty(page.FindAll("#full-name-error"));
        Assert.NotNull(page.Find("#email-error"));
    }

    [Fact]
    public async Task A_refusal_stands_beside_its_field_and_loses_nothing_typed()
    {
        await SignInAsync(Administrator);
        var page = Render<NewAccountPage>();
        await page.WaitForElement("#full-name").ChangeAsync(new() { Value = "Người Mới" });
        await page.Find("#email").ChangeAsync(new() { Value = "moi@so.example.vn" });
        await page.Find("input[name=AgencyReporter]").ChangeAsync(new() { Value = true });

        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("chọn cơ quan", page.Find(".rt-refusal").TextContent, StringComparison.Ordinal));
        Assert.Equal("Người Mới", page.Find("#full-name").GetAttribute("value"));
        await page.InvokeAsync(async () => await page.FindComponent<NamePicker>().Instance.ValueChanged.InvokeAsync((await AgencyAsync("so-cong-thuong")).Id));
        await page.Find("form").SubmitAsync();
        var link = page.WaitForElement(".rt-copy input").GetAttribute("value");
        Assert.Contains("/account/password?id=", link, StringComparison.Ordinal);
        Assert.Equal((await AgencyAsync("so-cong-thuong")).Id, (await AccountAsync("moi@so.example.vn")).AgencyId);
    }

    [Fact]
    public async Task An_account_is_edited_on_its_page()
    {
        await SignInAsync(Administrator);
        var id = (await AccountAsync(Leader)).Id;
        var page = Render<AccountPage>(p => p.Add(x => x.Id, id));
        await page.WaitForElement("#position").ChangeAsync(new() { Value = "Phó Bí thư" });
        await page.Find("input[name=Inspector]").ChangeAsync(new() { Value = true });

        await page.Find("form").SubmitAsync();

        var after = (await Services.GetRequiredService<AccountQueries>().FindAsync(await ActorAsync(), id, Cancel))!.Row;
        Assert.Equal("Phó Bí thư", after.Position);
        Assert.Equal([Role.Leader, Role.Inspector], after.Roles);
    }

    [Fact]
    public async Task A_new_link_is_shown_on_the_page_once()
    {
        await SignInAsync(Administrator);
        var id = (await AccountAsync(Leader)).Id;
        var page = Render<AccountPage>(p => p.Add(x => x.Id, id));

        await page.WaitForElements(".rt-acts button")[0].ClickAsync(new());

        page.WaitForElement(".rt-copy input");
        var again = Render<AccountPage>(p => p.Add(x => x.Id, id));
        again.WaitForElement("#full-name");
        Assert.Empty(again.FindAll(".rt-copy"));
    }

    [Fact]
    public void An_account_that_is_not_there_says_so()
    {
        var page = Render<AccountPage>(p => p.Add(x => x.Id, 9999));

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindComponents<NotHere>()));
    }

    [Fact]
    public async Task Everybody_sees_the_own_account_and_the_way_to_a_new_password()
    {
        await SignInAsync(Reporter);

        var page = Render<MyAccountPage>();

        page.WaitForAssertion(() => Assert.Contains(Reporter, page.Markup, StringComparison.Ordinal));
        Assert.Contains("Sở Công Thương", page.Markup, StringComparison.Ordinal);
        Assert.Equal(Urls.ChangePassword, page.Find("a.rt-button").GetAttribute("href"));
    }

    [Fact]
    public void Every_tile_of_administration_leads_to_a_page()
    {
        var templates = typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes(typeof(RouteAttribute), inherit: false)).Cast<RouteAttribute>().Select(r => r.Template).ToHashSet();

        var tiles = Render<AdministrationPage>().FindAll("a.rt-tile-link").Select(a => a.GetAttribute("href")!).ToList();

        Assert.Equal(5, tiles.Count);
        Assert.All(tiles, href => Assert.Contains(href, templates));
    }
}
