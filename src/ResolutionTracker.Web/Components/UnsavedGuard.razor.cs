using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using MudBlazor;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Components;

/// <summary>Asks before what was typed and not saved is left behind.</summary>
public sealed partial class UnsavedGuard(IDialogService dialogs, IStringLocalizer<FrameText> words)
{
    /// <summary>Asked whenever somebody is about to leave.</summary>
    [Parameter, EditorRequired]
    public Func<bool> IsDirty { get; set; } = default!;

    private async Task AskAsync(LocationChangingContext leaving)
    {
        if (IsDirty() && !await dialogs.ConfirmAsync(words["UnsavedTitle"], words["UnsavedExplains"], words["UnsavedLeave"]))
        {
            leaving.PreventNavigation();
        }
    }
}
