namespace ResolutionTracker.Web.Platform.Security;

/// <summary>A circuit is opened only from our own pages: any origin was accepted by default. A missing one is no browser and passes to sign-in.</summary>
public static class HubOrigin
{
    public static void UseHubOrigin(this WebApplication app) => app.Use(async (context, next) =>
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
            && origin.Length > 0
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(context.Request.Host.Value, StringComparison.OrdinalIgnoreCase)))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(context);
    });
}
