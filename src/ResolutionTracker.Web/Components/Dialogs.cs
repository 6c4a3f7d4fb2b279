using MudBlazor;

namespace ResolutionTracker.Web.Components;

/// <summary>The two questions a page asks most.</summary>
public static class Dialogs
{
    public static readonly DialogOptions Narrow = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true };

    /// <summary>The reason given, or null when the person thought better of it.</summary>
    public static async Task<string?> AskReasonAsync(this IDialogService dialogs, string title, string? explains = null, string? confirmText = null, Func<string, Task>? act = null)
    {
        var shown = await dialogs.ShowAsync<ReasonDialog>(
            title,
            new DialogParameters<ReasonDialog> { { d => d.Title, title }, { d => d.Explains, explains }, { d => d.ConfirmText, confirmText }, { d => d.Act, act } },
            Narrow);
        return await shown.Result is { Canceled: false, Data: string reason } ? reason : null;
    }

    public static async Task<bool> ConfirmAsync(this IDialogService dialogs, string title, string explains, string? confirmText = null)
    {
        var shown = await dialogs.ShowAsync<ConfirmDialog>(
            title,
            new DialogParameters<ConfirmDialog> { { d => d.Title, title }, { d => d.Explains, explains }, { d => d.ConfirmText, confirmText } },
            Narrow);
        return await shown.Result is { Canceled: false };
    }
}
