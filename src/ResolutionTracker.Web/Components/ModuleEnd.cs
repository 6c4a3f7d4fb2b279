using Microsoft.JSInterop;

namespace ResolutionTracker.Web.Components;

/// <summary>The end of a script module of a component.</summary>
public static class ModuleEnd
{
    /// <summary>
    /// Lets the module go. The page may be gone already, or go while it is asked: then the browser has dropped the module
    /// with it, and nothing is left to do.
    /// </summary>
    /// <param name="detach">A function of the module that takes its listeners off the page first.</param>
    public static async ValueTask LetGoAsync(this IJSObjectReference? module, string? detach = null, params object?[] args)
    {
        if (module is null)
        {
            return;
        }

        try
        {
            if (detach is not null)
            {
                await module.InvokeVoidAsync(detach, args);
            }

            await module.DisposeAsync();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // Gone with its page.
        }
    }
}
