using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using MimeKit;
using ResolutionTracker.Web.Platform.Email;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Tests.Platform.Email;

public sealed class SmtpTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_reaches_the_server_with_its_marks_and_its_stable_number()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var received = ReceiveAsync(listener);
        var sender = new SmtpMailSender(
            Options.Create(new TrackerOptions { SmtpHost = "127.0.0.1", SmtpPort = ((IPEndPoint)listener.LocalEndpoint).Port }), TimeProvider.System);
        await sender.SendAsync(new("canbo@example.org", "[Nhắc việc] 2 quá hạn", "Kính gửi đồng chí,\nđề án đã quá hạn.", "nhac-1@theodoi.local"), Cancel);

        var (to, data) = await received.WaitAsync(TimeSpan.FromSeconds(30), Cancel);
        Assert.Contains("canbo@example.org", to, StringComparison.Ordinal);
        using var raw = new MemoryStream(Encoding.Latin1.GetBytes(data));
        using var mail = await MimeMessage.LoadAsync(raw, Cancel);
        Assert.Equal("[Nhắc việc] 2 quá hạn", mail.Subject);
        Assert.Contains("đề án đã quá hạn.", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal("nhac-1@theodoi.local", mail.MessageId);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_failure_to_be_tried_again()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var sender = new SmtpMailSender(Options.Create(new TrackerOptions { SmtpHost = "127.0.0.1", SmtpPort = port }), TimeProvider.System);
        await Assert.ThrowsAnyAsync<SocketException>(() => sender.SendAsync(new("canbo@example.org", "a", "b", "c@theodoi.local"), Cancel));
    }

    // The few words of SMTP that one mail takes.
    private static async Task<(string To, string Data)> ReceiveAsync(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync(Cancel);
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        var to = "";
        var data = new StringBuilder();
        while (await reader.ReadLineAsync(Cancel) is { } line)
        {
            if (line.StartsWith("RCPT", StringComparison.Ordinal))
            {
                to = line;
            }

            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                while (await reader.ReadLineAsync(Cancel) is { } text && text != ".")
                {
                    data.Append(text).Append("\r\n");
                }
            }

            await writer.WriteLineAsync(line == "QUIT" ? "221 bye" : "250 ok");
            if (line == "QUIT")
            {
                break;
            }
        }

        return (to, data.ToString());
    }
}
