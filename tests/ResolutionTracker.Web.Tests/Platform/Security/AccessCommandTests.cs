using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using ResolutionTracker.Domain;
using ResolutionTracker.Web.Platform.Security;

namespace ResolutionTracker.Web.Tests.Platform.Security;

/// <summary>Every command, called as every role with its own thing, one it contributes to, another agency's and one that is not there.</summary>
public sealed class AccessCommandTests : AccessTest
{
    private const string Kind = "command";

    // What is said to somebody whose post or body does not allow it; every other refusal is about the content, and comes after.
    private static readonly string[] AccessCodes = ["MayNot", "SignInAgain", "NotYours", "NotHere", "NotThere", "OfficeOnly", "OfficeHeadOnly"];

    private static readonly Dictionary<string, MethodInfo[]> All = typeof(Program).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.Name.EndsWith("Commands", StringComparison.Ordinal))
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Where(m => !m.IsSpecialName)
        .GroupBy(m => $"{m.DeclaringType!.Name}.{m.Name}", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    [Fact]
    public async Task Every_command_answers_every_role_as_the_matrix_says()
    {
        await MakeThingsAsync();
        Dry.IsOn = true;
        var lines = AccessMatrix.Read().Where(l => l.Kind == Kind).ToList();
        var known = lines.Select(l => l.Name).ToHashSet(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var (name, methods) in All.Where(c => !known.Contains(c.Key)).OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            var of = AccessSuggestion.Of(name, string.Join(',', methods[0].GetParameters().Where(p => p.Name != "operationId").Select(p => p.Name)));
            missing.Add(await AccessSuggestion.LineAsync(Kind, name, of, (column, relation) => CallAsync(methods[0], of, column, relation)));
        }

        Assert.True(missing.Count == 0, AccessMatrix.Missing(Kind, missing));
        var gone = known.Except(All.Keys, StringComparer.Ordinal).ToList();
        Assert.True(gone.Count == 0, AccessMatrix.Gone(Kind, gone));
        var trial = new AccessTrial();
        foreach (var line in lines)
        {
            foreach (var method in All[line.Name])
            {
                foreach (var (column, _) in AccessMatrix.People)
                {
                    await trial.TryAsync(line, column, relation => CallAsync(method, line.Of, column, relation));
                }
            }
        }

        trial.Report(Kind);
    }

    private async Task<AccessOutcome?> CallAsync(MethodInfo method, string of, string column, Relation? relation)
    {
        var thing = relation is { } which ? Things.Find(of, which, AccessMatrix.People.First(p => p.Column == column).Email) : null;
        if (relation is not null && thing is null)
        {
            return null;
        }

        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(Principals[column]);
        var what = $"{method.DeclaringType!.Name}.{method.Name} as {column} with {of} {relation}";
        var (room, arguments) = (scope.ServiceProvider.GetRequiredService(method.DeclaringType!), AccessArguments.Of(method, thing, Cancel));
        try
        {
            var answer = method.Invoke(room, arguments);
            if (answer is Task task)
            {
                await task;
                answer = task.GetType().GetProperty("Result")?.GetValue(task);
                return answer is null && task.GetType().GetGenericArguments() is [{ IsValueType: false } kind] && kind.Name != "VoidTaskResult" ? AccessOutcome.Refused("nothing") : AccessOutcome.Open("done");
            }

            return AccessOutcome.Open("done");
        }
        catch (Exception thrown)
        {
            return (thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown) switch
            {
                WouldLastException { Touches: true } => AccessOutcome.Open("written"),
                WouldLastException => relation is null ? AccessOutcome.Open("nothing to do") : AccessOutcome.Refused("nothing"),
                RuleBroken refusal when AccessCodes.Contains(refusal.Code) => AccessOutcome.Refused($"{refusal.Code} {refusal.Field} {string.Join(',', refusal.Args)}"),
                RuleBroken refusal => AccessOutcome.Open($"rule {refusal.Code}"),
                FileNotFoundException or DirectoryNotFoundException => AccessOutcome.Open("file"),
                var broken => throw new InvalidOperationException($"{what} broke on what the test made for its parameters; make something better in AccessArguments, or let the command refuse it.", broken),
            };
        }
    }
}
