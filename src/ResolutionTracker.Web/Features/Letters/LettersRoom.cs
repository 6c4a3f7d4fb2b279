using ResolutionTracker.Web.Layout;

namespace ResolutionTracker.Web.Features.Letters;

public static class LettersRoom
{
    private const int PlaceOnWork = 20;

    public static void AddLetters(this IServiceCollection services) => services
        .AddScoped<LetterQueries>().AddScoped<LetterCommands>().AddScoped<CallCommands>()
        .AddSingleton(new WorkSlot(typeof(LettersPanel), PlaceOnWork))
        .AddSingleton(new FrameSlot(FrameSlot.MyWorkTop, typeof(LettersToAnswer)));
}
