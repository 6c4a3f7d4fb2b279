namespace ResolutionTracker.Web.Platform.Email;

/// <summary>A mail to one person. The Message-ID is stable, so that a repeat after a crash is seen as the same mail.</summary>
public sealed record MailMessage(string To, string Subject, string Body, string MessageId);

/// <summary>Sends mail: through a server where one is set, else into a folder.</summary>
public interface IMailSender
{
    Task SendAsync(MailMessage message, CancellationToken cancellationToken);
}
