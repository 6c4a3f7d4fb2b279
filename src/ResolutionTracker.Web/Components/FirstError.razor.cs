using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace ResolutionTracker.Web.Components;

/// <summary>Leads whoever filled in the form around it to the first box that was refused, once for each refusal.</summary>
public sealed partial class FirstError(IJSRuntime js)
{
    private ElementReference _here;
    private object? _led;

    /// <summary>What was refused at the last try, another thing at each; null when nothing was.</summary>
    [Parameter, EditorRequired]
    public object? Of { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (ReferenceEquals(Of, _led))
        {
            return;
        }

        _led = Of;
        if (Of is null)
        {
            return;
        }

        try
        {
            await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/first-error.js");
            await module.InvokeVoidAsync("focus", _here);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            // nobody fills it in any more
        }
    }
}
