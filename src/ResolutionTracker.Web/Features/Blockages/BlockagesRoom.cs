using ResolutionTracker.Web.Layout;

namespace ResolutionTracker.Web.Features.Blockages;

public static class BlockagesRoom
{
    private const int PlaceOnWork = 10;

    public static void AddBlockages(this IServiceCollection services) => services
        .AddScoped<BlockageQueries>().AddScoped<BlockageCommands>()
        .AddSingleton(new WorkSlot(typeof(BlockagesPanel), PlaceOnWork));
}
