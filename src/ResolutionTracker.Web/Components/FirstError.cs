using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ResolutionTracker.Web.Components;

/// <summary>Leads whoever filled in a form to the first box that was refused.</summary>
public static class FirstError
{
    /// <summary>To be called once the refusals are drawn. Without such a box nothing happens.</summary>
    public static async ValueTask FocusFirstErrorAsync(this IJSRuntime js, ElementReference form)
    {
        try
        {
            await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/first-error.js");
            await module.InvokeVoidAsync("focus", form);
        }
        catch (JSDisconnectedException)
        {
            // nobody fills it in any more
        }
    }
}
