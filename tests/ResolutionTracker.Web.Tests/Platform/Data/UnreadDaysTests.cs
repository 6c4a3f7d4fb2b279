using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Platform.Data;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Platform.Data;

/// <summary>No form can forget to ask: the door itself does.</summary>
public sealed class UnreadDaysTests : TrackerTest
{
    [Fact]
    public async Task Nothing_is_written_while_a_box_on_the_page_holds_what_is_no_day()
    {
        var box = Render<DayBox>(p => p.Add(b => b.Id, "day"));
        box.Find("#day").Change("31/02/2022");

        var refused = await Assert.ThrowsAsync<RuleBroken>(() => RenameAsync("Đổi tên khi ngày chưa đúng"));
        Assert.Equal(("DateNotUnderstood", "31/02/2022"), (refused.Code, refused.Args[0]));

        box.Find("#day").Change("28/02/2022");
        await RenameAsync("Đổi tên khi ngày đã đúng");
        await using var db = await OpenDatabaseAsync();
        Assert.Equal(["Đổi tên khi ngày đã đúng"], await db.Agencies.Where(a => a.Name.StartsWith("Đổi tên")).Select(a => a.Name).ToListAsync(Cancel));
    }

    private Task<int> RenameAsync(string name) => Services.GetRequiredService<UnitOfWork>().RunAsync(Policies.EditContent, Guid.NewGuid(), async work =>
    {
        var body = await work.Db.Agencies.OrderBy(a => a.Id).FirstAsync(Cancel);
        body.Edit(name, body.ShortName, body.Aliases, body.Kind, body.Order, body.IsClosed);
        return body;
    }, Cancel);
}
