using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Web.Features.Agencies;
using ResolutionTracker.Web.Features.Dashboard;
using ResolutionTracker.Web.Layout;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Layout;

public sealed class NotAllowedTests : TrackerTest
{
    [Theory]
    [InlineData(Reporter, Urls.MyWork)]
    [InlineData(AgencyHead, Urls.MyWork)]
    [InlineData(Administrator, Urls.Administration)]
    public async Task The_start_page_leads_each_to_where_their_work_begins(string who, string where)
    {
        await SignInAsync(who);
        var navigation = Services.GetRequiredService<NavigationManager>();
        Render<NotAllowed>().WaitForAssertion(() => Assert.Equal(where, new Uri(navigation.Uri).AbsolutePath));
    }

    [Fact]
    public async Task Any_other_page_is_not_there()
    {
        await SignInAsync(Reporter);
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo(Urls.Agencies);
        var page = Render<NotAllowed>();
        page.WaitForElement(".rt-nothing");
        Assert.Equal(Urls.Agencies, new Uri(navigation.Uri).AbsolutePath);
    }

    [Theory]
    [InlineData(typeof(DashboardPage))]
    [InlineData(typeof(AgenciesPage))]
    [InlineData(typeof(AgencyPage))]
    public async Task A_leader_may_and_a_body_or_an_administrator_may_not_see_all_bodies(Type page)
    {
        var policy = Assert.Single(page.GetCustomAttributes(typeof(AuthorizeAttribute), inherit: true).Cast<AuthorizeAttribute>(), a => a.Policy is not null).Policy!;
        await using var guards = new ServiceCollection().AddLogging().AddAuthorizationCore(Policies.Configure).BuildServiceProvider();
        foreach (var (who, may) in new[] { (Leader, true), (Inspector, true), (OfficeStaff, true), (Reporter, false), (AgencyHead, false), (Administrator, false) })
        {
            await SignInAsync(who);
            var state = await Services.GetRequiredService<Microsoft.AspNetCore.Components.Authorization.AuthenticationStateProvider>().GetAuthenticationStateAsync();
            Assert.Equal(may, (await guards.GetRequiredService<IAuthorizationService>().AuthorizeAsync(state.User, policy)).Succeeded);
        }
    }
}
