using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Layout;

/// <summary>A plain link: a circuit keeps the language it was opened with, so the page must be loaded anew.</summary>
public sealed partial class LanguageSwitch(IStringLocalizer<FrameText> words, NavigationManager navigation) : IDisposable
{
    private static string Other => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "vi" ? "en" : "vi";

    private string Here => "/" + navigation.ToBaseRelativePath(navigation.Uri);

    public void Dispose() => navigation.LocationChanged -= OnNavigated;

    protected override void OnInitialized() => navigation.LocationChanged += OnNavigated;

    private void OnNavigated(object? sender, LocationChangedEventArgs e) => _ = InvokeAsync(StateHasChanged);
}
