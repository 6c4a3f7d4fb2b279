using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using ResolutionTracker.Web.Components;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>Light or dark, remembered in a cookie so that the server paints the next page right at once.</summary>
public sealed partial class ThemeSwitch(IStringLocalizer<FrameText> words, IJSRuntime js) : IAsyncDisposable
{
    private IJSObjectReference? _module;

    [Parameter, EditorRequired]
    public bool Dark { get; set; }

    [Parameter]
    public EventCallback<bool> DarkChanged { get; set; }

    public ValueTask DisposeAsync() => _module.LetGoAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _module = await js.InvokeAsync<IJSObjectReference>("import", "/js/theme.js");
        var painted = await _module.InvokeAsync<bool>("isDark");
        if (painted != Dark)
        {
            await DarkChanged.InvokeAsync(painted);
        }
    }

    private async Task ToggleAsync()
    {
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("choose", !Dark);
        }

        await DarkChanged.InvokeAsync(!Dark);
    }
}
