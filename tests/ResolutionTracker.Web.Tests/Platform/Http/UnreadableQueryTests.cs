using System.Net;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Platform.Http;

/// <summary>An address typed or copied badly opens the page, not the error page.</summary>
public sealed class UnreadableQueryTests(SharedHouse shared) : IClassFixture<SharedHouse>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/nhiem-vu/2/ma-tran?viec=abc&thu-tu=co-quan", "/nhiem-vu/2/ma-tran?thu-tu=co-quan")]
    [InlineData("/nhiem-vu/2/ma-tran?viec=99999999999999", "/nhiem-vu/2/ma-tran")]
    [InlineData("/nhiem-vu?ky=x&nhiem-vu=2&trang=hai&q=s%E1%BB%9F", "/nhiem-vu?nhiem-vu=2&q=s%E1%BB%9F")]
    [InlineData("/van-ban/4?chua-giao=1&muc=I.1", "/van-ban/4?muc=I.1")]
    [InlineData("/nhiem-vu/moi?muc=I.1", "/nhiem-vu/moi")]
    [InlineData("/lich-su?so=abc", "/lich-su")]
    public async Task What_cannot_be_read_is_left_out_of_the_address(string typed, string opened)
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        using var answer = await client.GetAsync(new Uri(typed, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(opened, answer.Headers.Location?.OriginalString);
        using var page = await client.GetAsync(answer.Headers.Location, Cancel);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("/nhiem-vu/2/ma-tran?viec=6")]
    [InlineData("/nhiem-vu?trang=&q=abc")]
    [InlineData("/van-ban/4?chua-giao=true")]
    public async Task What_can_be_read_stays(string typed)
    {
        using var client = await shared.House.SignedInAsync(TrackerTest.OfficeStaff);
        using var answer = await client.GetAsync(new Uri(typed, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_stranger_is_asked_who_it_is_first()
    {
        using var stranger = shared.House.Visitor();
        using var answer = await stranger.GetAsync(new Uri("/nhiem-vu?trang=abc", UriKind.Relative), Cancel);
        Assert.Equal(Urls.SignIn, answer.Headers.Location!.AbsolutePath);
    }
}
