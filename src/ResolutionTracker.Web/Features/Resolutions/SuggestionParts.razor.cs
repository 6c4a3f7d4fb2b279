using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Domain.Deadlines;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Features.Resolutions;

/// <summary>What was read of an assignment; a box stands only where something is missing.</summary>
public sealed partial class SuggestionParts(IStringLocalizer<ResolutionText> words)
{
    [Parameter, EditorRequired]
    public SuggestionLine Line { get; set; } = default!;

    [Parameter, EditorRequired]
    public SuggestionInput Input { get; set; } = default!;

    [Parameter, EditorRequired]
    public SuggestionOptions Options { get; set; } = default!;

    [Parameter, EditorRequired]
    public DeadlineContext Context { get; set; } = default!;

    [Parameter, EditorRequired]
    public Func<string, string?> ErrorOf { get; set; } = default!;

    [Parameter]
    public EventCallback OnEdited { get; set; }

    private string NameOf(int? id) => Options.Agencies.FirstOrDefault(a => a.Id == id)?.Name ?? Formats.Nothing;

    private Task AnsweredAsync(SuggestionBody body, int? id)
    {
        body.Id = id;
        return OnEdited.InvokeAsync();
    }

    private Task KeepAsync(SuggestionBody body)
    {
        Input.Kept.Add(body.Typed!.Trim());
        return DropAsync(body);
    }

    private Task DropAsync(SuggestionBody body)
    {
        Input.Contributors.Remove(body);
        return OnEdited.InvokeAsync();
    }

    private void DueTypedAsync(string? text) => Input.Due = text;
}
