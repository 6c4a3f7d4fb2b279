using System.Net;
using Microsoft.AspNetCore.TestHost;
using ResolutionTracker.Web.Platform;

namespace ResolutionTracker.Web.Tests.Platform.Http;

/// <summary>The circuit's own address, asked without a browser.</summary>
public sealed class RawCircuitTests(SharedHouse shared) : IClassFixture<SharedHouse>
{
    private static readonly Uri Socket = new("ws://localhost/_blazor");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stranger_is_given_neither_a_connection_nor_what_starts_a_circuit()
    {
        using var stranger = shared.House.Visitor();
        Assert.NotEqual(HttpStatusCode.OK, (await stranger.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null, Cancel)).StatusCode);
        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => Client(null, null).ConnectAsync(Socket, Cancel));

        // The one page a stranger may read carries no mark by which a circuit begins.
        Assert.DoesNotContain("\"descriptor\"", await stranger.GetStringAsync(new Uri(Urls.SignIn, UriKind.Relative), Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://localhost.evil.example", false)]
    [InlineData("null", false)]
    public async Task A_socket_is_opened_from_our_own_pages_only(string origin, bool opens)
    {
        using var visitor = shared.House.Visitor();
        var signedIn = await House.TrySignInAsync(visitor, TrackerTest.Reporter, ResolutionTracker.Web.Platform.Seed.SeedLoader.DemoPassword);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("rt=", StringComparison.Ordinal)).Split(';')[0];
        var client = Client(cookie, origin);
        if (opens)
        {
            using var socket = await client.ConnectAsync(Socket, Cancel);
            Assert.Equal(System.Net.WebSockets.WebSocketState.Open, socket.State);
        }
        else
        {
            await Assert.ThrowsAnyAsync<InvalidOperationException>(() => client.ConnectAsync(Socket, Cancel));
        }
    }

    private WebSocketClient Client(string? cookie, string? origin)
    {
        var client = shared.House.Server.CreateWebSocketClient();
        client.ConfigureRequest = request =>
        {
            if (cookie is not null)
            {
                request.Headers.Cookie = cookie;
            }

            if (origin is not null)
            {
                request.Headers.Origin = origin;
            }
        };
        return client;
    }
}
