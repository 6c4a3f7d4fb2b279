using Microsoft.Extensions.Options;
using ResolutionTracker.Web.Platform.Start;

namespace ResolutionTracker.Web.Platform.Email;

public static class MailServices
{
    public static void AddMail(this IServiceCollection services) => services
        .AddSingleton<SmtpMailSender>()
        .AddSingleton<FolderMailSender>()
        .AddSingleton<IMailSender>(provider => string.IsNullOrWhiteSpace(provider.GetRequiredService<IOptions<TrackerOptions>>().Value.SmtpHost)
            ? provider.GetRequiredService<FolderMailSender>()
            : provider.GetRequiredService<SmtpMailSender>());
}
