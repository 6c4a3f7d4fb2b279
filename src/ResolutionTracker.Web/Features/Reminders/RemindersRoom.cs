using ResolutionTracker.Web.Layout;

namespace ResolutionTracker.Web.Features.Reminders;

public static class RemindersRoom
{
    public static void AddReminders(this IServiceCollection services) => services
        .AddSingleton<OutboxTurn>()
        .AddScoped<ReminderQueries>().AddScoped<DigestWriter>()
        .AddScoped<SendDueReminders>().AddScoped<SendOutbox>()
        .AddScoped<NoticeQueries>().AddScoped<NoticeCommands>().AddScoped<NoticeSignal>().AddScoped<NoticeWords>()
        .AddScoped<OutboxQueries>().AddScoped<OutboxCommands>()
        .AddSingleton(new FrameSlot(FrameSlot.Bell, typeof(NoticeBell)))
        .AddSingleton(new FrameSlot(FrameSlot.Term, typeof(TermChip)));
}
