using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>A broken page says so and lets the reader go on; the next page starts whole.</summary>
public sealed partial class BodyBoundary(IStringLocalizer<FrameText> words, NavigationManager navigation) : IDisposable
{
    private ErrorBoundary? _boundary;

    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    public void Dispose() => navigation.LocationChanged -= OnNavigated;

    protected override void OnInitialized() => navigation.LocationChanged += OnNavigated;

    private void Recover() => _boundary?.Recover();

    private void OnNavigated(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(Recover);
}
