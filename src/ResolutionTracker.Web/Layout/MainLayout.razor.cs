using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Platform.Security;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

public sealed partial class MainLayout(IStringLocalizer<FrameText> words, NavigationManager navigation, CircuitLimit limit) : IDisposable
{
    private bool _dark;
    private bool _menuOpen;

    /// <summary>The cookie's word, from the host page; null when the reader never chose.</summary>
    [CascadingParameter(Name = "Dark")]
    private bool? Dark { get; set; }

    // With a base address, a bare "#content" would lead to the start page.
    private string Here => navigation.Uri.Split('#')[0];

    public void Dispose() => navigation.LocationChanged -= OnNavigated;

    protected override void OnInitialized()
    {
        _dark = Dark == true;
        navigation.LocationChanged += OnNavigated;
    }

    private void SetDark(bool dark) => _dark = dark;

    private void ToggleMenu() => _menuOpen = !_menuOpen;

    private void CloseMenu() => _menuOpen = false;

    private void OnNavigated(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(() =>
    {
        _menuOpen = false;
        StateHasChanged();
    });
}
