using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using ResolutionTracker.Web.Platform;
using ResolutionTracker.Web.Text;

namespace ResolutionTracker.Web.Tests.Components;

/// <summary>A piece of furniture by itself: words in Vietnamese, no database.</summary>
public abstract class FurnitureTest : BunitContext
{
    protected FurnitureTest()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("vi-VN");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLogging();
        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Services.AddWords();
        Services.AddScoped<UnreadDays>();
    }

    protected IRenderedComponent<MudDialogProvider> DialogRoom() => Render<MudDialogProvider>();
}
