using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using ResolutionTracker.Domain.Letters;

namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>Makes what a command is called with: numbers and versions of the thing, and something of the right shape for the rest.</summary>
internal static class AccessArguments
{
    private const int Deepest = 4;

    public static object?[] Of(MethodInfo command, AccessThing? thing, CancellationToken cancel) =>
        [.. command.GetParameters().Select(p => p.ParameterType == typeof(CancellationToken) ? cancel : Make(p.ParameterType, p.Name ?? "", thing, 0))];

    private static object? Make(Type type, string name, AccessThing? thing, int depth)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(int) => Number(name, thing, isOptional: plain != type),
            _ when plain == typeof(Guid) => name.StartsWith("operation", StringComparison.OrdinalIgnoreCase) ? Guid.NewGuid() : thing?.Key,
            _ when plain == typeof(string) => name.Equals("seen", StringComparison.OrdinalIgnoreCase) ? "stamp" : "Lời để thử",
            _ when plain == typeof(bool) => false,
            _ when plain == typeof(DateOnly) => new DateOnly(2023, 3, 1),
            _ when plain == typeof(DateTime) => new DateTime(2023, 3, 1, 0, 0, 0, DateTimeKind.Utc),
            // A leader asks for explanations only.
            _ when plain == typeof(LetterKind) => LetterKind.Explanation,
            _ when plain.IsEnum => Enum.GetValues(plain).GetValue(0),
            _ when plain.IsValueType => Activator.CreateInstance(plain),
            _ when typeof(IEnumerable).IsAssignableFrom(plain) => Many(plain, name, thing, depth),
            _ => Whole(plain, thing, depth),
        };
    }

    // A number that is of no thing stays empty where it may.
    private static int? Number(string name, AccessThing? thing, bool isOptional) => name.ToUpperInvariant() switch
    {
        "SEEN" or "VERSION" or "SEENVERSION" => thing?.Version ?? 1,
        "YEAR" => 2023,
        "LEVEL" or "AT" or "PLACE" => 1,
        _ when thing?.Named?.Keys.Contains(name, StringComparer.OrdinalIgnoreCase) == true => thing.Number(name),
        var n when n.EndsWith("ID", StringComparison.Ordinal) => thing?.Id ?? (isOptional ? null : 1),
        _ => isOptional ? null : 1,
    };

    private static object Many(Type type, string name, AccessThing? thing, int depth)
    {
        var arguments = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        if (arguments.Length == 2)
        {
            return Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        }

        var items = Array.CreateInstance(arguments[0], depth < Deepest ? 1 : 0);
        if (items.Length > 0)
        {
            items.SetValue(Make(arguments[0], name.TrimEnd('s'), thing, depth + 1), 0);
        }

        return type.IsArray || type.IsInterface ? items : Activator.CreateInstance(type, items)!;
    }

    private static object? Whole(Type type, AccessThing? thing, int depth)
    {
        if (depth >= Deepest || type.IsAbstract || typeof(Delegate).IsAssignableFrom(type) || typeof(IComponent).IsAssignableFrom(type))
        {
            return null;
        }

        try
        {
            return New(type, thing, depth);
        }
        catch (TargetInvocationException)
        {
            // Its rules do not like what stands in it; the command asks for the right before it looks.
            return RuntimeHelpers.GetUninitializedObject(type);
        }
    }

    private static object New(Type type, AccessThing? thing, int depth) =>
        type.GetConstructors().Where(c => c.GetParameters().All(p => p.ParameterType != type)).OrderByDescending(c => c.GetParameters().Length).FirstOrDefault() is { } make
            ? make.Invoke([.. make.GetParameters().Select(p => Make(p.ParameterType, p.Name ?? "", thing, depth + 1))])
            : RuntimeHelpers.GetUninitializedObject(type);
}
