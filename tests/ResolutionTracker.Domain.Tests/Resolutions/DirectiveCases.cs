using System.Text.Json;
using ResolutionTracker.Domain.Resolutions;
using ResolutionTracker.Domain.Tests.Agencies;

namespace ResolutionTracker.Domain.Tests.Resolutions;

internal sealed record ExpectedSuggestion(
    string Kind, string[] Leads, string[] Contributors, string[] Implementers, string? DeliverableKind, DateOnly? Deadline, string? DeadlineKind, string Contains);

internal sealed record DirectiveCase(string Id, string Text, DateOnly IssuedOn, ExpectedSuggestion[] Suggestions)
{
    public IReadOnlyList<Suggestion> Read() => DirectiveReader.Read(Text, ContextOn(IssuedOn));

    public static DirectiveContext ContextOn(DateOnly issuedOn) =>
        new(KnownBodies.Directory, new(issuedOn, 2020, 2025, new(2020, 10, 14), new(2025, 12, 31)));
}

internal static class DirectiveCases
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<DirectiveCase> Of(string resource)
    {
        using var stream = typeof(DirectiveCases).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<File>(stream, Json)!.Cases;
    }

    public static string TextOf(string resource)
    {
        using StreamReader reader = new(typeof(DirectiveCases).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    /// <summary>Whole papers, each with what it asks.</summary>
    public static IReadOnlyList<DirectiveCase> Documents { get; } =
    [
        .. new[] { "nghi-quyet", "thong-bao-ket-luan", "ke-hoach-ubnd" }.Select(name =>
            JsonSerializer.Deserialize<DirectiveCase>(TextOf(name + ".json"), Json)! with { Text = TextOf(name + ".txt") }),
    ];

    private sealed record File(DirectiveCase[] Cases);
}
