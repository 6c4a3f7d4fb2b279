namespace ResolutionTracker.Web.Platform.Security;

/// <summary>Tells the house who calls an endpoint, since there is no circuit to ask.</summary>
public sealed class ActAsCaller : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.RequestServices.GetRequiredService<CurrentUser>().ActAs(context.HttpContext.User);
        return next(context);
    }
}
