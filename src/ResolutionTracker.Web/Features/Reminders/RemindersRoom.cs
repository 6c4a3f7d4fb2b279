namespace ResolutionTracker.Web.Features.Reminders;

public static class RemindersRoom
{
    public static void AddReminders(this IServiceCollection services) => services
        .AddSingleton<OutboxTurn>()
        .AddScoped<ReminderQueries>().AddScoped<DigestWriter>()
        .AddScoped<SendDueReminders>().AddScoped<SendOutbox>();
}
