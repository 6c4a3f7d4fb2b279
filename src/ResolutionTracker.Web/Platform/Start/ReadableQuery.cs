using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Extensions;

namespace ResolutionTracker.Web.Platform.Start;

/// <summary>
/// Leaves out of an address what its page cannot read as the number or the yes it wants. Blazor throws at such a parameter
/// before the page can answer; links of ours are always right, so what comes from outside is looked at where it enters.
/// </summary>
public static class ReadableQuery
{
    // Parts of a page read the address too, whatever page they stand on.
    private static readonly ILookup<string, Type> OfParts = typeof(Program).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(IComponent)) && !t.IsDefined(typeof(RouteAttribute), inherit: false))
        .SelectMany(Wanted).ToLookup(p => p.Name, p => p.Type, StringComparer.OrdinalIgnoreCase);

    public static void UseReadableQuery(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (context.Request.Query.Count > 0 && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is { Type: var page }
            && HttpMethods.IsGet(context.Request.Method) && Readable(context.Request.Query, page) is { } left)
        {
            context.Response.Redirect($"{context.Request.PathBase}{context.Request.Path}{left.ToQueryString()}");
            return;
        }

        await next(context);
    });

    // Null where all can be read.
    private static QueryBuilder? Readable(IQueryCollection query, Type page)
    {
        var wanted = Wanted(page).ToLookup(p => p.Name, p => p.Type, StringComparer.OrdinalIgnoreCase);
        var left = query.Where(q => wanted[q.Key].Concat(OfParts[q.Key]).All(type => q.Value.All(text => CanBe(type, text)))).ToList();
        return left.Count == query.Count ? null : new QueryBuilder(left);
    }

    private static IEnumerable<(string Name, Type Type)> Wanted(Type component) =>
        component.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(p => (Property: p, Query: p.GetCustomAttribute<SupplyParameterFromQueryAttribute>()))
            .Where(p => p.Query is not null).Select(p => (p.Query!.Name ?? p.Property.Name, p.Property.PropertyType));

    private static bool CanBe(Type type, string? text)
    {
        var plain = Nullable.GetUnderlyingType(type);
        return string.IsNullOrEmpty(text) && plain is not null
            || (plain ?? type) switch
            {
                var number when number == typeof(int) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out _),
                var yes when yes == typeof(bool) => bool.TryParse(text, out _),
                _ => true,
            };
    }
}
