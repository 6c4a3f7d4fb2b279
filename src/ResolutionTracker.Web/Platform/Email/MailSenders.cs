using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Email;

/// <summary>Sends through the committee's mail server.</summary>
public sealed class SmtpMailSender(IOptions<TrackerOptions> options, TimeProvider clock) : IMailSender
{
    public async Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        using var mime = Mime.Of(message, settings, clock.GetUtcNow());
        using var client = new SmtpClient();
        await client.ConnectAsync(settings.SmtpHost!, settings.SmtpPort, MailKit.Security.SecureSocketOptions.Auto, cancellationToken);
        if (!string.IsNullOrEmpty(settings.SmtpUser))
        {
            await client.AuthenticateAsync(settings.SmtpUser, settings.SmtpPassword ?? "", cancellationToken);
        }

        await client.SendAsync(mime, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }
}

/// <summary>Writes each mail as a file, named by its Message-ID: the same mail again replaces itself.</summary>
public sealed class FolderMailSender(DataFolder folder, IOptions<TrackerOptions> options, TimeProvider clock) : IMailSender
{
    public async Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        using var mime = Mime.Of(message, options.Value, clock.GetUtcNow());
        var name = string.Concat(message.MessageId.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '_')) + ".eml";
        var part = Path.Combine(folder.Mail, name + ".part");
        await using (var file = File.Create(part))
        {
            await mime.WriteToAsync(file, cancellationToken);
        }

        File.Move(part, Path.Combine(folder.Mail, name), overwrite: true);
    }
}

internal static class Mime
{
    public static MimeMessage Of(MailMessage message, TrackerOptions settings, DateTimeOffset at)
    {
        var mime = new MimeMessage { Subject = message.Subject, MessageId = message.MessageId, Date = at };
        mime.From.Add(new MailboxAddress(settings.MailFromName, settings.MailFrom));
        mime.To.Add(MailboxAddress.Parse(message.To));
        mime.Body = new TextPart("plain") { Text = message.Body };
        return mime;
    }
}
